/**
 * An instance of the scanner's WASM with what it asks of TypeScript.
 *
 * @module
 */
import { rankOf, type Rank } from '../base/hash.ts'
import { categoryKey, type CategoryKey } from '../diagnosis/category.ts'
import type { Accumulator } from '../diagnosis/merge-bounds.ts'
import { nobody } from '../diagnosis/merge-event.ts'
import type { PartialDiagnosis, ScanSettings } from '../diagnosis/partial.ts'
import { ownLine } from '../diagnosis/sample-line.ts'
import type { ScanPlatform } from '../platforms/platform.ts'
import type { ScanFields } from '../platforms/scan-fields.ts'
import type { Shape } from '../shape/shape.ts'
import type { ShapeSum } from '../shape/shape-sum.ts'
import { EventQuestions } from './event-questions.ts'
import { LentTexts } from './lent-texts.ts'
import type { LineTaker } from './line-cutter.ts'
import { limitOf, SampleLimits } from './sample-limits.ts'
import { ScanPaths } from './scan-paths.ts'
import { takeTallies, type SummedShape, type TallyName } from './scan-tallies.ts'
import type { ScanFigures } from './scanner.ts'
import { scannerInstance, type ScannerExports, type ScannerHost } from './scanner-exports.ts'

/** Things that fit before the tables are emptied. Powers of two, but for the bytes. */
export interface TableSizes {
  places: number
  answers: number
  tallies: number
  shapes: number
  /** Of the lines that may become samples. */
  sampleBytes: number
}

export const usualTableSizes: TableSizes = {
  places: 16_384,
  answers: 65_536,
  tallies: 4_096,
  shapes: 4_096,
  sampleBytes: 16 * 1024 * 1024,
}

/** Shapes that are remembered by their sums. A flood fills this in every thread. */
const maxRemembered = 4_096

/** As in assembly/tallies.ts. */
const irregularTally = 0xffffffff

/** A place lies so many bytes behind the former one (assembly/path-tree.ts); the low bits of a pair are its type. */
const placeBytes = 208
const typeBits = 15

interface ScanTargets {
  accumulator: Accumulator
  lines: LineTaker
}

export class ScanCounters {
  readonly wasm: ScannerExports
  readonly texts: LentTexts
  private readonly platform: ScanPlatform & { scanFields: ScanFields }
  private readonly settings: ScanSettings
  private readonly targets: ScanTargets
  private readonly limits = new SampleLimits()
  private readonly paths: ScanPaths
  private readonly questions: EventQuestions
  private readonly places: number
  private names: TallyName[] = []
  private numbers = new Map<string, number>()
  private records: SummedShape[] = []
  private readonly shapes = new Map<ShapeSum, Shape>()

  constructor(
    platform: ScanPlatform & { scanFields: ScanFields },
    settings: ScanSettings,
    sizes: TableSizes,
    targets: ScanTargets,
  ) {
    this.platform = platform
    this.settings = settings
    this.targets = targets
    this.paths = new ScanPaths(platform, settings.hashKey)
    this.wasm = scannerInstance(this.host())
    this.texts = new LentTexts(this.wasm.memory)
    this.questions = new EventQuestions(platform.scanFields, settings.hashKey, this.wasm, this.texts)
    this.places = this.setUp(sizes)
  }

  /**
   * Takes the figures over; the counters begin again.
   *
   * @param take gets the lines of samples, which lie in the memory of the scanner until it goes on
   */
  flush(take = ownLine): void {
    const { wasm, texts, names, records: shapes } = this
    takeTallies(this.targets.accumulator, this.settings, { wasm, texts, names, shapes, take })
    this.names = []
    this.numbers = new Map()
    this.records = []
    this.wasm.clearCounters()
  }

  /** @param partial is handed over, and what is counted next will be merged with it; `undefined` where it begins anew */
  begin(partial: PartialDiagnosis | undefined): void {
    if (partial === undefined) this.limits.clear()
    else this.limits.note(partial)
  }

  /** As many as are remembered. */
  get rememberedShapes(): ReadonlyMap<ShapeSum, Shape> {
    return this.shapes
  }

  /** What has not been taken over, in figures. */
  waiting(): Pick<ScanFigures, 'events' | 'categories'> {
    let events = 0
    for (let tally = 0; tally < this.names.length; tally++) events += this.wasm.tallyEvents(tally)
    return { events, categories: this.names.map(({ category }) => category) }
  }

  private setUp({ places, answers, tallies, shapes, sampleBytes }: TableSizes): number {
    const { wasm, texts } = this
    const { hashKey, minUsers, samplesPerShape, maxSampleBytes } = this.settings
    const { prefixMark, userPrefixes, courseWord, keys } = this.platform.scanFields
    wasm.setKeys(hashKey.low, hashKey.high)
    const nobodysRank = rankOf(nobody, hashKey)
    const start = wasm.setUp(places, answers, tallies, shapes, minUsers, maxSampleBytes, keys.longest, nobodysRank)
    wasm.makeSamples(shapes, samplesPerShape, maxSampleBytes, sampleBytes)
    userPrefixes.forEach((prefix, which) => texts.write(wasm.userPrefix(which), ascii(prefix)))
    texts.write(wasm.makeCourseWord(courseWord.length), ascii(courseWord))
    texts.write(wasm.makePrefixMark(prefixMark.length), ascii(prefixMark))
    const scratch = wasm.reserve(256)
    for (const key of keys.withDigit) {
      texts.write(scratch, ascii(key))
      if (wasm.listKeyWithDigit(scratch, key.length) === 0) throw new Error('too many listed keys have a digit')
    }
    wasm.startScan()
    return start
  }

  private host(): ScannerHost {
    return {
      irregularLine: (start, end) => this.targets.lines.line(this.texts.bytes.subarray(start, end)),
      newPlace: (parent, step, key, length) => this.paths.add(parent, step, this.texts.text(key, key + length)),
      placeWord: (place) => this.paths.wordOf(place),
      tallyOf: () => this.tallyOf(),
      monthOf: () => this.questions.month(),
      meaningOf: (question, start, length) => this.questions.meaning(question, start, length),
      newShape: (record, tally, sum, pairs, count) => this.addShape(record, tally, asSum(sum), pairs, count),
      flush: () => this.flush(),
    }
  }

  private tallyOf(): number {
    const name = this.questions.name()
    if (name === undefined) return irregularTally
    const { category: asked, alias: anyAlias } = name
    const alias = anyAlias === asked.eventType ? undefined : anyAlias
    // Where the name is folded by now, this is the category that it is folded into.
    const { accumulator } = this.targets
    const counted = accumulator.categoryFor({ platform: this.platform.id, ...asked }, asked.naming)
    const { platform, eventType, eventSource, naming } = counted
    const key = categoryKey(counted)
    const keyWithAlias = `${key}\n${alias ?? ''}`
    const known = this.numbers.get(keyWithAlias)
    if (known !== undefined) return known
    const isCandidate = naming === 'candidate' ? 1 : 0
    const tally = this.wasm.newTally(isCandidate, accumulator.shapeWord(key), accumulator.shapeLimit(counted)) >>> 0
    if (tally === irregularTally) return irregularTally
    this.names[tally] = { key, category: { platform, eventType, eventSource, naming }, alias }
    this.numbers.set(keyWithAlias, tally)
    return tally
  }

  /** @returns the rank from which on no line of the shape is kept */
  private addShape(record: number, tally: number, sum: ShapeSum, pairs: number, count: number): number {
    let shape = this.shapes.get(sum)
    if (shape === undefined) {
      if (this.shapes.size >= maxRemembered) this.shapes.clear()
      this.shapes.set(sum, (shape = this.shapeOf(pairs, count)))
    }
    this.records[record] = { sum, shape }
    const category = this.names[tally]?.key
    return category === undefined ? Infinity : this.limitOf(category, sum)
  }

  private limitOf(category: CategoryKey, sum: ShapeSum): Rank {
    const known = this.targets.accumulator.known(category, sum)
    return Math.min(known === undefined ? Infinity : limitOf(known.samples), this.limits.of(category, sum))
  }

  private shapeOf(pairs: number, count: number): Shape {
    const entries = this.texts.words(pairs, count).slice()
    for (let i = 0; i < count; i++) {
      const pair = entries[i] ?? 0
      entries[i] = this.paths.entryOf(Math.floor((pair - this.places) / placeBytes), pair & typeBits)
    }
    return this.paths.shapeOf(entries)
  }
}

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** Words of 64 bits have a sign in WASM. */
function asSum(sum: bigint): ShapeSum {
  return BigInt.asUintN(64, sum) as ShapeSum // the scanner adds up the words of shape-sum.ts
}
