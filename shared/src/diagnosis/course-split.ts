/**
 * A scan that counts each course's events in a partial state of its own.
 *
 * Lines that are no events, and events without a course, are counted in one state; nothing is counted twice and nothing
 * is lost. The number of courses is bounded, since anyone can write course keys into a log: every key has a keyed rank,
 * the courses with the smallest ranks are kept, and all others join one state. Which ones those are depends on the set of
 * courses, never on the order of the lines (`merge-bounds.ts` says why). All states have the same settings, so that a
 * course that joins the others counts there as if it had never stood alone.
 *
 * @module
 */
import { rankOf, type Rank } from '../base/hash.ts'
import { emptySmallest, keepSmallest, mergeSmallest, type Smallest } from '../base/smallest.ts'
import { Accumulator } from './merge-bounds.ts'
import { createEventCounter, type CountedEvent, type CountEvent } from './merge-event.ts'
import { emptyPartial } from './merge.ts'
import type { PartialDiagnosis, ScanSettings } from './partial.ts'
import { Ranked } from './ranked.ts'
import type { Platform } from '../platforms/platform.ts'
import { LineCounter } from '../scan/line-counter.ts'
import { LineCutter } from '../scan/line-cutter.ts'

export interface CourseSplitOptions {
  platform: Platform
  /** Of each course's state. */
  settings: ScanSettings
  /** Courses that are kept apart, at least 1. */
  maxCourses: number
}

/** Private like the log: the key is raw text of it. */
export interface SplitCourse {
  key: string
  partial: PartialDiagnosis
  /** Distinct users, counted up to `minUsers`. */
  users: number
}

export interface CourseParts {
  /** Rising by key. */
  courses: SplitCourse[]
  /** Events of the courses beyond the bound. */
  others: PartialDiagnosis
  /** Events without a course, and every line that is no event. */
  without: PartialDiagnosis
}

/** Keys that are longer are no keys of a course: their events are counted with the others. */
const longestKey = 500

interface Part {
  partial: PartialDiagnosis
  accumulator: Accumulator
  count: CountEvent
  users: Smallest<undefined>
}

export class CourseSplit {
  private readonly options: CourseSplitOptions
  private readonly courses = new Map<string, Part>()
  private readonly ranked = new Ranked<string>()
  private limit: Rank = Infinity
  private readonly others: Part
  private readonly without: Part
  private readonly cutter: LineCutter
  private bytes = 0
  private repairedBefore = 0

  constructor(options: CourseSplitOptions) {
    const { platform, settings } = options
    this.options = options
    this.others = emptyPart(settings)
    this.without = emptyPart(settings)
    const { partial, accumulator } = this.without
    const lines = new LineCounter(platform, partial, accumulator, settings, (event) => this.countEvent(event))
    this.cutter = new LineCutter(lines)
  }

  push(chunk: Uint8Array): void {
    this.bytes += chunk.length
    this.cutter.push(chunk)
  }

  endFile(): void {
    this.cutter.endFile()
  }

  /** Sums over all parts, cheap to ask for: what has been read since then is the difference. */
  totals(): Pick<PartialDiagnosis, 'bytes' | 'lines' | 'events' | 'blank' | 'malformed'> {
    const parts = [this.without, this.others, ...this.courses.values()]
    return {
      bytes: this.bytes,
      lines: parts.reduce((sum, { partial }) => sum + partial.lines, 0),
      events: parts.reduce((sum, { partial }) => sum + partial.events, 0),
      blank: this.without.partial.blank,
      malformed: new Map(this.without.partial.malformed),
    }
  }

  /** What was read so far. Bytes of line ends that belong to no event are counted without a course. */
  parts(): CourseParts {
    const { others, without } = this
    for (const { accumulator } of [...this.courses.values(), others, without]) accumulator.settle()
    const elsewhere = [...this.courses.values(), others].reduce((sum, { partial }) => sum + partial.bytes, 0)
    without.partial.bytes = this.bytes - elsewhere
    return {
      courses: [...this.courses]
        .map(([key, { partial, users }]) => ({ key, partial, users: users.ranks.length }))
        .sort((a, b) => (a.key < b.key ? -1 : 1)),
      others: others.partial,
      without: without.partial,
    }
  }

  private countEvent(event: CountedEvent): void {
    const { course, user } = event.record
    const part = this.partOf(course)
    if (part !== this.without) this.moveLine(part, event.line.length)
    this.repairedBefore = this.without.partial.repairedUtf8
    if (user !== undefined) keepSmallest(part.users, rankOf(user, this.options.settings.hashKey), undefined)
    part.count(event)
  }

  /** The line has been counted without a course: who counts lines does not know of courses. */
  private moveLine({ partial }: Part, lineBytes: number): void {
    const { partial: from } = this.without
    from.lines--
    partial.lines++
    partial.bytes += lineBytes
    if (from.repairedUtf8 === this.repairedBefore) return
    from.repairedUtf8--
    partial.repairedUtf8++
  }

  private partOf(course: string | undefined): Part {
    if (course === undefined) return this.without
    const known = this.courses.get(course)
    if (known !== undefined) return known
    const rank = rankOf(course, this.options.settings.hashKey)
    if (course.length > longestKey || rank >= this.limit) return this.others
    const part = emptyPart(this.options.settings)
    this.courses.set(course, part)
    this.ranked.add(rank, course)
    if (this.ranked.size > this.options.maxCourses) this.fold()
    return this.courses.has(course) ? part : this.others
  }

  private fold(): void {
    this.limit = this.ranked.largest()
    for (const key of this.ranked.takeFrom(this.limit)) {
      const part = this.courses.get(key)
      if (part === undefined) throw new Error('a rank has no course')
      this.courses.delete(key)
      this.others.accumulator.merge(part.partial)
      mergeSmallest(this.others.users, part.users)
    }
  }
}

function emptyPart(settings: ScanSettings): Part {
  const partial = emptyPartial(settings)
  const accumulator = new Accumulator(partial, settings)
  const count = createEventCounter(partial, accumulator, settings)
  return { partial, accumulator, count, users: emptySmallest(settings.minUsers) }
}
