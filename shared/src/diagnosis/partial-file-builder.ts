/**
 * Makes a partial state of its records again, a category at a time.
 *
 * @module
 */
import type { ProblemCode } from '../base/problem.ts'
import type { Rank } from '../base/hash.ts'
import { emptySmallest } from '../base/smallest.ts'
import type { Platform } from '../platforms/platform.ts'
import { createShapeReader, type ReadShape } from '../shape/shape-reader.ts'
import { isShapeEntry } from '../shape/shape-path.ts'
import { ShapeSums, type ShapeSum } from '../shape/shape-sum.ts'
import type { ShapeEntry } from '../shape/shape.ts'
import { categoryKey, type CategoryKey } from './category.ts'
import { bytesOfKept, countedNetworks, emptyCategory, emptyShape } from './merge-figures.ts'
import { PoolRanks } from './merge-ranks.ts'
import { emptyPartial } from './merge.ts'
import { byCodeUnit, isRising } from './order.ts'
import type { PartialCategory, PartialDiagnosis, PartialShape, ScanSettings } from './partial.ts'
import {
  areCategoryFigures,
  areShapeFigures,
  areTotals,
  isNamedByTheRules,
  isPool,
  sampleShape,
} from './partial-file-checks.ts'
import type { PartialRecord } from './partial-file-records.ts'
import { partialFileLimits } from './partial-making.ts'
import { sampleLine } from './sample-line.ts'

type Fault = Extract<ProblemCode, `partial.${string}`> | undefined

export class PartialBuilder {
  private readonly platform: Platform
  private readonly settings: ScanSettings
  private readonly piece: (piece: PartialDiagnosis) => void
  private readonly readShape: ReadShape
  private readonly sums: ShapeSums
  private readonly ranks: PoolRanks
  /** Of all shapes, in rising order. */
  private readonly entries: ShapeEntry[] = []
  private totals: PartialRecord<'totals'> | undefined
  private category: PartialCategory | undefined
  private shape: PartialShape | undefined
  private lastKey = '' as CategoryKey
  private lastShape: ShapeSum | undefined
  private counted = { categories: 0, events: 0, bytes: 0, shapeBytes: 0, entryText: 0 }

  /** @param piece takes a piece of the state; all pieces merged are the state */
  constructor(platform: Platform, settings: ScanSettings, piece: (piece: PartialDiagnosis) => void) {
    this.platform = platform
    this.settings = settings
    this.piece = piece
    this.sums = new ShapeSums(settings.hashKey)
    this.ranks = new PoolRanks(settings.hashKey)
    this.readShape = createShapeReader({ isKey: platform.vocabulary.isKey, payloadPath: platform.payloadPath })
  }

  takeTotals(totals: PartialRecord<'totals'>): Fault {
    const { bytes, lines, events, blank, comments, repairedUtf8, malformed, months, courses, limits } = totals
    const maps = { malformed: new Map(malformed), months: new Map(months), limits: new Map(limits) }
    const areUnique =
      maps.malformed.size === malformed.length &&
      maps.months.size === months.length &&
      maps.limits.size === limits.length
    if (!areUnique || courses.length > this.settings.maxCourses || !areTotals(totals)) return 'partial.counts'
    if (!limits.every(([pool]) => isPool(pool, this.platform))) return 'partial.name'
    this.totals = totals
    const ranks = { ...emptySmallest<undefined>(this.settings.maxCourses), ...ranked(courses) }
    const figures = { bytes, lines, events, blank, comments, repairedUtf8 }
    this.piece({ ...figures, ...maps, courses: ranks, categories: new Map() })
    return undefined
  }

  takeEntries({ entries }: PartialRecord<'entries'>): Fault {
    for (const entry of entries) {
      const last = this.entries.at(-1)
      if (last !== undefined && byCodeUnit(last, entry) >= 0) return 'partial.schema'
      if (!isShapeEntry(entry, this.platform.vocabulary)) return 'partial.name'
      this.counted.entryText += entry.length
      this.entries.push(entry as ShapeEntry) // isShapeEntry has just said so
    }
    return this.counted.entryText > partialFileLimits.entryText ? 'partial.too-large' : undefined
  }

  takeCategory(record: PartialRecord<'category'>): Fault {
    const fault = this.closeCategory()
    if (fault !== undefined) return fault
    const { eventType, eventSource, naming, occurrences, bytes, unshaped, shapeLimit } = record
    const name = { platform: this.platform.id, eventType, eventSource }
    const key = categoryKey(name)
    if (byCodeUnit(this.lastKey, key) >= 0) return 'partial.schema'
    this.lastKey = key
    if (++this.counted.categories > partialFileLimits.categories) return 'partial.too-large'
    if (!isNamedByTheRules(record, this.platform)) return 'partial.name'
    const aliases = new Map(record.aliases)
    const months = new Map(record.months)
    const areUnique = aliases.size === record.aliases.length && months.size === record.months.length
    if (!areUnique || !areCategoryFigures(record, this.platform, this.settings)) return 'partial.counts'
    const category = { ...emptyCategory(name, naming, this.settings), occurrences, bytes, unshaped, aliases, months }
    category.shapeLimit = shapeLimit ?? Infinity
    Object.assign(category.courses, ranked(record.courses))
    Object.assign(category.users, ranked(record.users))
    Object.assign(category.networks, { capacity: countedNetworks }, ranked(record.networks))
    this.category = category
    this.counted.events += occurrences
    this.counted.bytes += bytes
    return undefined
  }

  takeShape({ occurrences, firstMonth, lastMonth, longestLine, entries }: PartialRecord<'shape'>): Fault {
    const fault = this.closeShape()
    if (fault !== undefined) return fault
    if (this.category === undefined || longestLine > this.settings.maxSampleBytes) return 'partial.schema'
    if (!isRising(entries, (a, b) => a - b) || (entries.at(-1) ?? 0) >= this.entries.length) return 'partial.schema'
    const shape = entries.map((place) => this.entries[place] as ShapeEntry) // they rise to the last, which is one
    const sum = this.sums.of(shape)
    if (this.lastShape !== undefined && sum <= this.lastShape) return 'partial.schema'
    this.lastShape = sum
    const { shapeLimit } = this.category
    if (shapeLimit !== Infinity && this.ranks.ofShape(this.lastKey, sum) >= shapeLimit) return 'partial.counts'
    const months = { firstMonth: firstMonth ?? undefined, lastMonth: lastMonth ?? undefined }
    this.shape = { ...emptyShape(shape, this.settings), occurrences, longestLine, ...months }
    this.counted.shapeBytes += bytesOfKept(this.shape, this.settings)
    const isTooMuch =
      this.counted.shapeBytes > this.settings.maxShapeBytes || this.category.shapes.size >= this.settings.maxShapes
    return isTooMuch ? 'partial.too-large' : undefined
  }

  /** @param text of the raw event; `undefined` where it is none */
  takeSample(rank: Rank, text: string | undefined): Fault {
    const { shape, settings } = this
    if (shape === undefined || shape.samples.ranks.length >= settings.samplesPerShape) return 'partial.schema'
    if (text === undefined) return 'partial.sample'
    if (text.length > shape.longestLine) return 'partial.counts'
    const read = sampleShape(text, this.readShape)
    if (read === undefined || this.sums.of(read) !== this.lastShape) return 'partial.sample'
    shape.samples.ranks.push(rank)
    shape.samples.things.push(sampleLine(text))
    return undefined
  }

  /** All records were taken. */
  finish(): Fault {
    const fault = this.closeCategory()
    if (fault !== undefined) return fault
    const { events, bytes } = this.counted
    return this.totals?.events === events && bytes <= this.totals.bytes ? undefined : 'partial.counts'
  }

  private closeCategory(): Fault {
    const fault = this.closeShape()
    const { category } = this
    if (fault !== undefined || category === undefined) return fault
    const shaped = [...category.shapes.values()].reduce((sum, { occurrences }) => sum + occurrences, 0)
    if (shaped + category.unshaped !== category.occurrences) return 'partial.counts'
    this.category = undefined
    this.lastShape = undefined
    this.counted.shapeBytes = 0
    this.piece({ ...emptyPartial(this.settings), categories: new Map([[categoryKey(category), category]]) })
    return undefined
  }

  private closeShape(): Fault {
    const { shape, category, lastShape: sum } = this
    if (shape === undefined || category === undefined || sum === undefined) return undefined
    this.shape = undefined
    if (!areShapeFigures(shape)) return 'partial.counts'
    category.shapes.set(sum, shape)
    return undefined
  }
}

function ranked(ranks: number[]): { ranks: number[]; things: undefined[] } {
  return { ranks, things: ranks.map(() => undefined) }
}
