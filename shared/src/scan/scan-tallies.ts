/**
 * Takes the figures of the scanner's WASM over into a partial state. Its tables are small and begin again each time they
 * are full; partial states merge, so it does not matter when.
 *
 * @module
 */
import { keepSmallest } from '../base/smallest.ts'
import type { CategoryKey, EventCategory } from '../diagnosis/category.ts'
import type { Accumulator } from '../diagnosis/merge-bounds.ts'
import { addCount, emptyCategory, emptyShape, mergeShape, widenMonths } from '../diagnosis/merge-figures.ts'
import { emptyPartial } from '../diagnosis/merge.ts'
import type { Naming, PartialCategory, PartialDiagnosis, ScanSettings } from '../diagnosis/partial.ts'
import type { TakeLine } from '../diagnosis/sample-line.ts'
import type { Shape } from '../shape/shape.ts'
import type { ShapeSum } from '../shape/shape-sum.ts'
import type { LentTexts } from './lent-texts.ts'
import { monthOfNumber } from './month-number.ts'
import type { ScannerExports } from './scanner-exports.ts'

/** What TypeScript keeps of a tally: the category that it counts for, and an alias. */
export interface TallyName {
  key: CategoryKey
  category: EventCategory & { naming: Naming }
  alias: string | undefined
}

/** What it keeps of a record of a shape. */
export interface SummedShape {
  sum: ShapeSum
  shape: Shape
}

export interface Tallies {
  wasm: ScannerExports
  texts: LentTexts
  names: readonly TallyName[]
  /** Of the records of shapes. */
  shapes: readonly SummedShape[]
  /** Gets the lines of samples, which lie in the memory of the scanner until it goes on. */
  take: TakeLine
}

/** The caller clears the counters afterwards. */
export function takeTallies(accumulator: Accumulator, settings: ScanSettings, tallies: Tallies): void {
  const { wasm, names, shapes, take } = tallies
  const taken = emptyPartial(settings)
  taken.lines = wasm.countedLines()
  taken.blank = wasm.countedBlank()
  const counted = names.map((name, tally) => categoryOfTally(name, tally, settings, wasm))
  for (const { occurrences } of counted) taken.events += occurrences
  takeMonthsAndCourses(taken, counted, wasm)
  for (let record = 0; record < wasm.shapeTotal(); record++) {
    const category = counted[wasm.shapeTally(record)]
    const shape = shapes[record]
    if (category === undefined || shape === undefined) throw new Error('a shape is counted for no tally')
    takeShape(category, record, shape, settings, tallies)
  }
  accumulator.merge(taken)
  for (const category of counted) accumulator.mergeCategory(category, take)
}

function categoryOfTally(
  { category, alias }: TallyName,
  tally: number,
  settings: ScanSettings,
  wasm: ScannerExports,
): PartialCategory {
  const counted = emptyCategory(category, category.naming, settings)
  counted.occurrences = wasm.tallyEvents(tally)
  counted.bytes = wasm.tallyLineBytes(tally)
  counted.unshaped = wasm.tallyUnshaped(tally)
  if (alias !== undefined) counted.aliases.set(alias, counted.occurrences)
  for (let i = 0; i < wasm.tallyUsers(tally); i++) keepSmallest(counted.users, wasm.tallyUser(tally, i), undefined)
  for (let i = 0; i < wasm.tallyNetworks(tally); i++) {
    keepSmallest(counted.networks, wasm.tallyNetwork(tally, i), undefined)
  }
  return counted
}

function takeMonthsAndCourses(
  taken: PartialDiagnosis,
  counted: readonly PartialCategory[],
  wasm: ScannerExports,
): void {
  const slots = wasm.pairSlots()
  for (let slot = wasm.nextMonth(0); slot < slots; slot = wasm.nextMonth(slot + 1)) {
    const category = counted[wasm.monthTally(slot) - 1]
    const month = monthOfNumber(wasm.monthNumber(slot))
    if (category === undefined || month === undefined) continue
    addCount(category.months, month, wasm.monthEvents(slot))
    addCount(taken.months, month, wasm.monthEvents(slot))
  }
  for (let slot = wasm.nextCourse(0); slot < slots; slot = wasm.nextCourse(slot + 1)) {
    const category = counted[wasm.courseTally(slot) - 1]
    if (category === undefined) continue
    keepSmallest(category.courses, wasm.courseRankAt(slot), undefined)
    keepSmallest(taken.courses, wasm.courseRankAt(slot), undefined)
  }
}

function takeShape(
  category: PartialCategory,
  record: number,
  { sum, shape }: SummedShape,
  settings: ScanSettings,
  { wasm, texts }: Tallies,
): void {
  const counted = emptyShape(shape, settings)
  counted.occurrences = wasm.shapeEvents(record)
  counted.longestLine = wasm.shapeLongest(record)
  for (let i = 0; i < wasm.sampleCount(record); i++) {
    counted.samples.ranks.push(wasm.sampleRank(record, i))
    counted.samples.things.push(texts.bytes.subarray(wasm.sampleStart(record, i), wasm.sampleEnd(record, i)))
  }
  widenMonths(counted, monthOfNumber(wasm.shapeFirstMonth(record)))
  widenMonths(counted, monthOfNumber(wasm.shapeLastMonth(record)))
  const former = category.shapes.get(sum)
  if (former !== undefined) {
    mergeShape(counted, former)
    counted.longestLine = Math.max(counted.longestLine, former.longestLine)
  }
  category.shapes.set(sum, counted)
}
