/**
 * The fields of lines, without an object being made of any: what stands in many lines is a number, and what is never asked
 * for is not made. Lines that are not surely usual events are given as they are.
 *
 * @module
 */
import type { HashKey } from '../base/hash.ts'
import { fieldInstance } from './field-exports.ts'
import { EventFields, headWords, slotWords, type KeptValue } from './field-record.ts'
import { LentTexts } from './lent-texts.ts'

/** A field of an event. */
export interface FieldPath {
  /** Keys from the event on. What a field lies in stands before it in the list, and fields of one object stand together. */
  path: readonly string[]
  /**
   * `time`: most are given as moments. `payload`: a text that was encoded twice is given as it is, and what lies in it is read
   * all the same. `member` of a payload: short numbers are given as numbers and not kept. `entries`: an object whose keys are
   * its own; what is listed in it lies in the value of each key, and is listed right behind it.
   */
  kind?: 'time' | 'payload' | 'member' | 'entries'
  /** Longer values, as the line spells them, are not kept: they come once. Bytes. */
  longestKept: number
}

/** Takes the lines of a block in their order. */
export interface FieldTaker<Kept extends KeptValue = KeptValue> {
  /** @param fields of the event; they are only lent */
  event(fields: EventFields<Kept>, lineBytes: number): void
  /** Takes a line that must be read the plain way. Its bytes are only lent. */
  line(line: Uint8Array): void
}

const mostValues = 2 ** 18
const valueBytes = 48 * 1024 * 1024
const mostRecords = 64
const windowBytes = 1024 * 1024
/** What the reader may look at behind a line. Bytes. */
const slackBytes = 64
const lineFeed = 10

/** As in assembly/field-keys.ts. */
const takings = { payload: 1, time: 2, member: 4, entries: 8 } as const

export class LineFields<Kept extends KeptValue> {
  private readonly wasm = fieldInstance()
  private readonly texts = new LentTexts(this.wasm.memory)
  private readonly fields: EventFields<Kept>
  private readonly taker: FieldTaker<Kept>
  private readonly window: number
  private readonly records: number
  private readonly recordWords: number

  /** @param keep what a value is kept as, when it comes for the first time */
  constructor(
    paths: readonly FieldPath[],
    { key, keep }: { key: HashKey; keep: (value: unknown) => Kept },
    taker: FieldTaker<Kept>,
  ) {
    this.taker = taker
    const longest = Math.max(...paths.map(({ longestKept }) => longestKept))
    this.records = this.wasm.setUp(key.low, key.high, mostValues, valueBytes, mostRecords, paths.length, longest)
    this.recordWords = headWords + paths.length * slotWords
    this.window = this.wasm.reserve(windowBytes + slackBytes)
    this.list(paths)
    this.fields = new EventFields(this.wasm, { texts: this.texts, members: membersOf(paths) }, keep)
  }

  /** Takes lines that are whole: the last byte is a line feed. */
  push(lines: Uint8Array): void {
    for (let at = 0; at < lines.length;) {
      const piece = lines.subarray(at, at + windowBytes)
      const end = piece[piece.length - 1] === lineFeed ? piece.length : piece.lastIndexOf(lineFeed) + 1
      if (end > 0) this.read(piece.subarray(0, end))
      else at += this.give(lines.subarray(at))
      at += end
    }
  }

  private list(paths: readonly FieldPath[]): void {
    const numbers = new Map([['', 0]])
    for (const [field, { path, kind, longestKept }] of paths.entries()) {
      const key = new TextEncoder().encode(path.at(-1) ?? '')
      const place = this.wasm.reserve(key.length)
      this.texts.write(place, key)
      const parent = numbers.get(path.slice(0, -1).join('\0')) ?? 0
      const taking = kind === undefined ? 0 : takings[kind]
      numbers.set(path.join('\0'), this.wasm.addFieldKey(parent, place, key.length, field, taking, longestKept))
    }
  }

  private read(lines: Uint8Array): void {
    this.texts.write(this.window, lines)
    const end = this.window + lines.length
    for (let at = this.window; at < end; at = this.wasm.nextLine()) {
      const count = this.wasm.readLines(at, end)
      for (let index = 0; index < count; index++) this.take(index)
      if (count === 0) this.forget()
    }
  }

  private take(index: number): void {
    const { fields } = this
    if (fields.look(index, this.recordWords, this.records)) this.taker.event(fields, fields.lineBytes)
    else this.taker.line(fields.bytes)
  }

  private forget(): void {
    this.wasm.forgetValues()
    this.fields.forget()
  }

  /** Gives a line that is too long for the window. @returns its bytes, with the line feed */
  private give(lines: Uint8Array): number {
    const end = lines.indexOf(lineFeed)
    this.taker.line(lines.subarray(0, end))
    return end + 1
  }
}

/** Numbers of the fields that lie in a payload, by their keys. */
function membersOf(paths: readonly FieldPath[]): Map<string, number> {
  const members = new Map<string, number>()
  const payload = paths.find(({ kind }) => kind === 'payload')?.path.join('\0')
  for (const [number, { path }] of paths.entries()) {
    if (payload !== undefined && path.slice(0, -1).join('\0') === payload) members.set(path.at(-1) ?? '', number)
  }
  return members
}
