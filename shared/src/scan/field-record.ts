/**
 * The fields of one line, as the WASM has found them: a value is made when it is asked for.
 *
 * @module
 */
import type { FieldExports } from './field-exports.ts'
import type { LentTexts } from './lent-texts.ts'

/** As in assembly/field-slots.ts; in numbers of four bytes. */
export const headWords = 6
export const slotWords = 4
const kinds = {
  kept: 1,
  json: 2,
  text: 3,
  object: 4,
  instant: 5,
  decimal: 6,
  readObject: 7,
  readText: 8,
  entries: 9,
  form: 10,
} as const
/** As in assembly/field-entries.ts; in numbers of four bytes. */
const entryWords = 16

/** A value that may come again. Who reads the fields may keep with it what follows from it. */
export interface KeptValue {
  readonly value: unknown
}

/** The fields of the line that is being taken. @template Kept what a value is kept as */
export class EventFields<Kept extends KeptValue = KeptValue> {
  private readonly wasm: FieldExports
  private readonly texts: LentTexts
  private readonly keep: (value: unknown) => Kept
  private readonly absent: Kept
  private readonly members: ReadonlyMap<string, number>
  private readonly values: Kept[] = []
  private readonly words: Int32Array
  private readonly moments: Float64Array
  private readonly bytesOfAll: Uint8Array
  private readonly firstEntry: number
  /** Where the record begins, in words. */
  private record = 0

  /** To be made when the memory does not grow any more. */
  constructor(
    wasm: FieldExports,
    { texts, members }: { texts: LentTexts; members: ReadonlyMap<string, number> },
    keep: (value: unknown) => Kept,
  ) {
    this.wasm = wasm
    this.members = members
    this.texts = texts
    this.keep = keep
    this.absent = keep(undefined)
    this.firstEntry = wasm.firstEntry() >> 2
    this.words = new Int32Array(texts.bytes.buffer)
    this.moments = new Float64Array(texts.bytes.buffer)
    this.bytesOfAll = texts.bytes
  }

  /** As JSON.parse gives it; `undefined` where the event does not have it, and for an object that other fields lie in. */
  value(field: number): unknown {
    return this.valueAt(this.record + headWords + field * slotWords)
  }

  /** @param slot where it is, in words */
  valueAt(slot: number): unknown {
    const { words } = this
    const from = words[slot + 1] ?? 0
    switch (words[slot]) {
      case kinds.kept:
        return this.keptValue(from).value
      case kinds.json:
      case kinds.readObject:
      case kinds.entries:
        return JSON.parse(this.texts.text(from, words[slot + 2] ?? 0))
      case kinds.text:
      case kinds.readText:
      case kinds.form:
        return this.texts.text(from, words[slot + 2] ?? 0)
      case kinds.instant:
        return this.moments[(this.record + 4) >> 1]
      case kinds.decimal:
        return this.moments[(slot + 2) >> 1]
      default:
        return undefined
    }
  }

  /** The same as what it is kept as: the same object for each value that is short enough to be kept, and for none. */
  known(field: number): Kept {
    return this.knownAt(this.record + headWords + field * slotWords)
  }

  knownAt(slot: number): Kept {
    const { words } = this
    const kind = words[slot]
    if (kind === kinds.kept) return this.keptValue(words[slot + 1] ?? 0)
    return kind === 0 ? this.absent : this.keep(this.valueAt(slot))
  }

  /** The same where it is short enough to be kept. */
  kept(field: number): Kept | undefined {
    const slot = this.record + headWords + field * slotWords
    return this.words[slot] === kinds.kept ? this.keptValue(this.words[slot + 1] ?? 0) : undefined
  }

  /** @param slot of a kept value */
  keptAt(slot: number): Kept {
    return this.keptValue(this.words[slot + 1] ?? 0)
  }

  /** Whether it is an object that other fields lie in. */
  isObject(field: number): boolean {
    const kind = this.words[this.record + headWords + field * slotWords]
    return kind === kinds.object || kind === kinds.readObject
  }

  /** Whether it is an object, or a text that is one, of which the listed members are fields. A form has none of them. */
  areMembersRead(field: number): boolean {
    const kind = this.words[this.record + headWords + field * slotWords]
    return kind === kinds.readObject || kind === kinds.readText || kind === kinds.form
  }

  /** The number of a listed member of the payload. */
  member(name: string): number | undefined {
    return this.members.get(name)
  }

  /** What an object has whose keys are its own, or a form as it is spelled. `undefined` where only the whole value says it. */
  entries(field: number): EntriesOfLine<Kept> | undefined {
    const { words } = this
    const slot = this.record + headWords + field * slotWords
    const kind = words[slot]
    if (kind !== kinds.entries && kind !== kinds.form) return undefined
    const place = words[slot + 3] ?? 0
    return new EntriesOfLine(this, this.firstEntry + (place >> 8) * entryWords, place & 0xff)
  }

  /** Looks at the record with this number. @returns whether the line's fields were read */
  look(index: number, recordWords: number, records: number): boolean {
    this.record = (records >> 2) + index * recordWords
    return this.words[this.record + 2] === 1
  }

  /** The line. */
  get bytes(): Uint8Array {
    return this.bytesOfAll.subarray(this.words[this.record], this.words[this.record + 1])
  }

  get lineBytes(): number {
    return (this.words[this.record + 1] ?? 0) - (this.words[this.record] ?? 0)
  }

  forget(): void {
    this.values.length = 0
  }

  /** What the number of a value stands for: the same text each time, which is quick to see. */
  private keptValue(number: number): Kept {
    const known = this.values[number]
    if (known !== undefined) return known
    const start = this.wasm.keptStart(number)
    const made = this.keep(JSON.parse(this.texts.text(start, start + this.wasm.keptLength(number))))
    this.values[number] = made
    return made
  }
}

/** Keys with what lies under each, in their order. They are only lent. */
export class EntriesOfLine<Kept extends KeptValue = KeptValue> {
  readonly count: number
  private readonly fields: EventFields<Kept>
  private readonly first: number

  constructor(fields: EventFields<Kept>, first: number, count: number) {
    this.fields = fields
    this.first = first
    this.count = count
  }

  key(index: number): Kept {
    return this.fields.keptAt(this.first + index * entryWords)
  }

  /** @param number of the field that is listed there, from 1; 1 where none is */
  value(index: number, number: number): unknown {
    return this.fields.valueAt(this.first + index * entryWords + number * slotWords)
  }

  /** What it is kept as. */
  known(index: number, number: number): Kept {
    return this.fields.knownAt(this.first + index * entryWords + number * slotWords)
  }
}
