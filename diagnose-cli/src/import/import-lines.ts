/**
 * The lines of an import: each is counted, and the step of each event goes to the store.
 *
 * @module
 */
import type { HashKey } from '@mooc-panorama/shared/base/hash.ts'
import { addCount } from '@mooc-panorama/shared/diagnosis/merge-figures.ts'
import type { MalformedCause, PartialDiagnosis } from '@mooc-panorama/shared/diagnosis/partial.ts'
import { readObject } from '@mooc-panorama/shared/platforms/edx/read-line.ts'
import type { EventFields } from '@mooc-panorama/shared/scan/field-record.ts'
import { LineFields, type FieldTaker } from '@mooc-panorama/shared/scan/line-fields.ts'
import type { EdxReader } from '@mooc-panorama/shared/platforms/edx/translation/edx-translation.ts'
import { PayloadOfLine } from '@mooc-panorama/shared/platforms/edx/translation/payload-of-line.ts'
import { translatedFields } from '@mooc-panorama/shared/platforms/edx/translation/translated-fields.ts'
import { KnownValue } from '@mooc-panorama/shared/platforms/edx/translation/known-value.ts'
import type { LineTaker } from '@mooc-panorama/shared/scan/line-cutter.ts'
import { maxLineBytes } from '@mooc-panorama/shared/scan/scanner.ts'
import { LineText } from '@mooc-panorama/shared/scan/line-text.ts'
import type { Result } from '@mooc-panorama/shared/base/result.ts'
import type { ReadEvent } from '@mooc-panorama/shared/translate/event-reader.ts'
import type { Step } from '@mooc-panorama/shared/translate/trajectory.ts'
import type { CoursesSeen } from './courses-seen.ts'
import type { ImportTally } from './import-tally.ts'
import type { KeptSteps } from './kept-steps.ts'

export interface ImportLinesOptions {
  /** Keys the hashes by which texts are found: nobody can prepare texts that meet. */
  hashKey: HashKey
  reader: EdxReader
  store: KeptSteps
  tally: ImportTally
  /** The only course that goes out. */
  course: string | undefined
  /** Is told of events of other courses. */
  others: CoursesSeen
}

export class ImportLines implements LineTaker, FieldTaker<KnownValue> {
  private readonly partial: PartialDiagnosis
  private readonly options: ImportLinesOptions
  private readonly lineText = new LineText()
  private readonly fields: LineFields<KnownValue>
  /** Of the next line. */
  private position = 0

  /** @param partial gets the figures of lines */
  constructor(partial: PartialDiagnosis, options: ImportLinesOptions) {
    this.partial = partial
    this.options = options
    const kept = { key: options.hashKey, keep: (value: unknown) => new KnownValue(value) }
    this.fields = new LineFields(translatedFields, kept, this)
  }

  /** The lines that come next stand there in the input. */
  startAt(position: number): void {
    this.position = position
  }

  lines(lines: Uint8Array): void {
    this.fields.push(lines)
  }

  event(fields: EventFields<KnownValue>, lineBytes: number): void {
    const read = this.options.reader.readFields(fields, new PayloadOfLine(fields), this.position)
    if (read === undefined) return this.line(fields.bytes)
    this.counted()
    this.partial.events++
    this.translated(read, lineBytes)
  }

  line(line: Uint8Array): void {
    if (line.length > maxLineBytes) return this.tooLong()
    const read = this.lineText.of(line)
    if (typeof read === 'string') return this.malformed(read)
    const object = readObject(read.text, read.repaired)
    if (object.kind === 'malformed') return this.malformed(object.cause)
    if (object.kind === 'blank') {
      this.counted()
      this.partial.blank++
      if (object.comment) this.partial.comments++
      return
    }
    if (read.repaired) this.partial.repairedUtf8++
    const event = this.options.reader.read(object.value, this.position)
    this.counted()
    this.partial.events++
    this.translated(event, line.length)
  }

  tooLong(): void {
    this.malformed('too-long')
  }

  private translated(read: Result<ReadEvent>, lineBytes: number): void {
    const { store, tally, course, others } = this.options
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

  private counted(): void {
    this.partial.lines++
    this.position++
  }

  private malformed(cause: MalformedCause): void {
    this.counted()
    addCount(this.partial.malformed, cause)
  }
}

function isOfCourse({ course, meant }: Step, asked: string): boolean {
  return meant.acts.some((act) => (act.kind === 'enrolment' ? act.course : course) === asked)
}
