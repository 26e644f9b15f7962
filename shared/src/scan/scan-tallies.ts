/**
 * Takes the figures of the scanner's WASM over into a partial state. Its tables are small and begin again each time they
 * are full; partial states merge, so it does not matter when.
 *
 * @module
 */
import { keepSmallest, type Smallest } from '../base/smallest.ts'
import { categoryKey, type EventCategory } from '../diagnosis/category.ts'
import type { Accumulator } from '../diagnosis/merge-bounds.ts'
import { addCount, emptyCategory, emptyShape, mergeShape, widenMonths } from '../diagnosis/merge-figures.ts'
import { emptyPartial } from '../diagnosis/merge.ts'
import type { Naming, PartialCategory, PartialDiagnosis, ScanSettings } from '../diagnosis/partial.ts'
import type { IdentifiedShape } from '../shape/touched-pairs.ts'
import { monthOfNumber } from './month-number.ts'
import type { ScannerExports } from './scanner-exports.ts'

/** What TypeScript keeps of a tally: the category that it counts for, and an alias. */
export interface TallyName {
  category: EventCategory & { naming: Naming }
  alias: string | undefined
}

/** What TypeScript keeps of a record of a shape. */
export interface ShapeRecord {
  shape: IdentifiedShape
  samples: Smallest<string>
}

export interface Tallies {
  names: readonly TallyName[]
  shapes: readonly ShapeRecord[]
}

/** The caller clears the counters afterwards. */
export function takeTallies(
  accumulator: Accumulator,
  settings: ScanSettings,
  wasm: ScannerExports,
  { names, shapes }: Tallies,
): void {
  const taken = emptyPartial(settings)
  taken.lines = wasm.countedLines()
  taken.blank = wasm.countedBlank()
  const counted = names.map((name, tally) => categoryOfTally(name, tally, settings, wasm))
  for (const { occurrences } of counted) taken.events += occurrences
  takeMonthsAndCourses(taken, counted, wasm)
  for (let record = 0; record < wasm.shapeTotal(); record++) {
    const category = counted[wasm.shapeTally(record)]
    const kept = shapes[record]
    if (category === undefined || kept === undefined) throw new Error('a shape is counted for no tally')
    takeShape(category, record, kept, settings, wasm)
  }
  accumulator.merge(taken)
  for (const category of counted) {
    accumulator.merge({ ...emptyPartial(settings), categories: new Map([[categoryKey(category), category]]) })
  }
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
  { shape, samples }: ShapeRecord,
  settings: ScanSettings,
  wasm: ScannerExports,
): void {
  const counted = emptyShape(shape.shape, settings)
  counted.occurrences = wasm.shapeEvents(record)
  counted.longestLine = wasm.shapeLongest(record)
  counted.samples = samples
  widenMonths(counted, monthOfNumber(wasm.shapeFirstMonth(record)))
  widenMonths(counted, monthOfNumber(wasm.shapeLastMonth(record)))
  const former = category.shapes.get(shape.id)
  if (former !== undefined) {
    mergeShape(counted, former)
    counted.longestLine = Math.max(counted.longestLine, former.longestLine)
  }
  category.shapes.set(shape.id, counted)
}
