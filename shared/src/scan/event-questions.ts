/**
 * What the scanner's WASM asks of the platform: once per distinct text, since it remembers the answers.
 *
 * @module
 */
import { rankOf, type HashKey, type Rank } from '../base/hash.ts'
import { remembered } from '../base/remembered.ts'
import type { CategoryName } from '../platforms/platform.ts'
import type { ScanFields } from '../platforms/scan-fields.ts'
import type { LentTexts } from './lent-texts.ts'
import { monthNumber } from './month-number.ts'
import type { ScannerExports } from './scanner-exports.ts'

/** Numbers of fields, as in assembly/captured-fields.ts. */
const [typeField, sourceField, nameField] = [1, 2, 3] as const
const [timeField, timeInsideField, laterTimeField] = [4, 5, 6] as const

/** Kinds of captured values, as there. */
const [absent, text, numeric, isNull] = [0, 1, 3, 4] as const

/** As in assembly/answers.ts and event-month.ts. */
const noAnswer = -1
const irregularMonth = 0x1000
const dayDigits = 5

/** A value that only reading the line can give. */
const unknown = Symbol('unknown')

export class EventQuestions {
  private readonly fields: ScanFields
  private readonly wasm: ScannerExports
  private readonly texts: LentTexts
  private readonly rankOfMeaning: (meaning: string) => Rank

  constructor(fields: ScanFields, hashKey: HashKey, wasm: ScannerExports, texts: LentTexts) {
    this.fields = fields
    this.wasm = wasm
    this.texts = texts
    this.rankOfMeaning = remembered((meaning) => rankOf(meaning, hashKey))
  }

  /** The name of the event whose fields are captured; `undefined` where its line must be read. */
  name(): { category: CategoryName; alias: string | undefined } | undefined {
    const name = this.wasm.fieldKind(nameField) === text ? this.textOf(nameField) : undefined
    return this.fields.nameOf(this.textOf(typeField), this.textOf(sourceField), name)
  }

  /** Its month, as assembly/event-month.ts has it. */
  month(): number {
    const time = this.valueOf(timeField, timeInsideField)
    const laterTime = this.valueOf(laterTimeField)
    if (time === unknown || laterTime === unknown) return irregularMonth
    return monthNumber(this.fields.monthOf(time, laterTime))
  }

  /** @param question as in assembly/answers.ts */
  meaning(question: number, start: number, length: number): number {
    const asked = this.texts.text(start, start + length)
    switch (question) {
      case 1:
        return this.rank(this.fields.courseOf(asked))
      case 2:
        return this.rank(this.fields.courseInPath(asked))
      case 3:
        return this.rank(this.fields.courseOfModule(asked))
      case 4:
        return this.rank(this.fields.networkOf(asked))
      case 5:
        return this.rank(this.fields.segmentClass(asked))
      default:
        return this.monthOfDay(asked)
    }
  }

  /** The value of a captured field as JSON.parse would give it, or `unknown`. */
  private valueOf(field: number, inside?: number): unknown {
    switch (this.wasm.fieldKind(field)) {
      case absent:
        return undefined
      case text:
        return this.textOf(field)
      case numeric:
        return Number(this.textOf(field))
      case isNull:
        return null
      default:
        return inside === undefined ? unknown : this.around(this.valueOf(inside))
    }
  }

  /** A time as an object around its value. */
  private around(value: unknown): unknown {
    const key = this.fields.paths.timeInside.split('.').at(-1) ?? ''
    return value === undefined || value === unknown ? unknown : { [key]: value }
  }

  /** The month of all numbers that begin with five digits like this one, if it is one. */
  private monthOfDay(digits: string): number {
    const first = Number(digits)
    const last = first + 10 ** (digits.length - dayDigits) - 1
    const month = this.fields.monthOf(this.around(first), undefined)
    return month !== undefined && month === this.fields.monthOf(this.around(last), undefined)
      ? monthNumber(month)
      : noAnswer
  }

  private rank(meaning: string | undefined): number {
    return meaning === undefined ? noAnswer : this.rankOfMeaning(meaning)
  }

  private textOf(field: number): string {
    return this.texts.text(this.wasm.fieldStart(field), this.wasm.fieldEnd(field))
  }
}
