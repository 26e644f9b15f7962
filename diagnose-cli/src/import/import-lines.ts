/**
 * The lines of an import: each is counted, and the step of each event goes to the store.
 *
 * @module
 */
import { addCount } from '@mooc-panorama/shared/diagnosis/merge-figures.ts'
import type { MalformedCause, PartialDiagnosis } from '@mooc-panorama/shared/diagnosis/partial.ts'
import { readObject } from '@mooc-panorama/shared/platforms/edx/read-line.ts'
import type { LineTaker } from '@mooc-panorama/shared/scan/line-cutter.ts'
import { LineText } from '@mooc-panorama/shared/scan/line-text.ts'
import type { EventReader } from '@mooc-panorama/shared/translate/event-reader.ts'
import type { Step } from '@mooc-panorama/shared/translate/trajectory.ts'
import type { CoursesSeen } from './courses-seen.ts'
import type { ImportTally } from './import-tally.ts'
import type { StepStore } from './step-store.ts'

export interface ImportLinesOptions {
  reader: EventReader
  store: StepStore
  tally: ImportTally
  /** The only course that goes out. */
  course: string | undefined
  /** Is told of events of other courses. */
  others: CoursesSeen
}

export class ImportLines implements LineTaker {
  private readonly partial: PartialDiagnosis
  private readonly options: ImportLinesOptions
  private readonly lineText = new LineText()
  private position = 0

  /** @param partial gets the figures of lines */
  constructor(partial: PartialDiagnosis, options: ImportLinesOptions) {
    this.partial = partial
    this.options = options
  }

  line(line: Uint8Array): void {
    const read = this.lineText.of(line)
    if (typeof read === 'string') return this.malformed(read)
    const object = readObject(read.text, read.repaired)
    if (object.kind === 'malformed') return this.malformed(object.cause)
    this.partial.lines++
    if (object.kind === 'blank') {
      this.partial.blank++
      if (object.comment) this.partial.comments++
      return
    }
    this.partial.events++
    if (read.repaired) this.partial.repairedUtf8++
    this.event(object.value, line.length)
  }

  tooLong(): void {
    this.malformed('too-long')
  }

  private event(value: unknown, lineBytes: number): void {
    const { reader, store, tally, course, others } = this.options
    const read = reader.read(value, this.position++)
    if (!read.ok) return addCount(tally.refused, read.problem.code)
    const { step, rule, isPayloadBad } = read.value
    if (isPayloadBad) tally.badPayloads++
    const isEmpty = step.meant.acts.length === 0
    const isAsked = course === undefined || (isEmpty ? step.course === course : isOfCourse(step, course))
    if (!isAsked) {
      tally.otherCourses++
      others.add(step)
    } else if (isEmpty) tally.dropped++
    else if (rule === undefined) tally.unknown++
    else tally.translated++
    // Events of other courses are steps too: they say when a stay ends.
    if (!isEmpty) store.add(step, lineBytes)
  }

  private malformed(cause: MalformedCause): void {
    this.partial.lines++
    addCount(this.partial.malformed, cause)
  }
}

function isOfCourse({ course, meant }: Step, asked: string): boolean {
  return meant.acts.some((act) => (act.kind === 'enrolment' ? act.course : course) === asked)
}
