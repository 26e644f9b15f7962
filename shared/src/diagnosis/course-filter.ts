/**
 * A scan that counts no event of some courses. Their lines stay counted, so lines still add up.
 *
 * @module
 */
import { LineCounter } from '../scan/line-counter.ts'
import { LineCutter } from '../scan/line-cutter.ts'
import type { MakeScanner, Scanner } from '../scan/scanner.ts'
import { createEventCounter } from './merge-event.ts'
import { Accumulator } from './merge-bounds.ts'
import { emptyPartial } from './merge.ts'

export class CourseFilter {
  private readonly events = new Map<string, number>()

  /** @param courses keys as in the log. Private like it. */
  constructor(courses: Iterable<string>) {
    for (const course of courses) this.events.set(course, 0)
  }

  /** What its scanners left out so far: courses that have an event, and their events. */
  leftOut(): { courses: number; events: number } {
    const counts = [...this.events.values()].filter((count) => count > 0)
    return { courses: counts.length, events: counts.reduce((sum, count) => sum + count, 0) }
  }

  readonly makeScanner: MakeScanner = (platform, settings): Scanner => {
    const partial = emptyPartial(settings)
    const accumulator = new Accumulator(partial, settings)
    const count = createEventCounter(partial, accumulator, settings)
    const lines = new LineCounter(platform, partial, accumulator, settings, (event) => {
      const { course } = event.record
      const before = course === undefined ? undefined : this.events.get(course)
      if (course === undefined || before === undefined) count(event)
      else this.events.set(course, before + 1)
    })
    const cutter = new LineCutter(lines)
    return {
      push: (chunk) => {
        partial.bytes += chunk.length
        cutter.push(chunk)
      },
      endFile: () => cutter.endFile(),
      finish: () => {
        cutter.endFile()
        return partial
      },
    }
  }
}
