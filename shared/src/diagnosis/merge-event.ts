/**
 * Counts one event in a partial state.
 *
 * @module
 */
import { rankOf, type HashKey, type Rank } from '../base/hash.ts'
import { rankOfLine } from '../base/line-rank.ts'
import { keepSmallest, wouldKeep } from '../base/smallest.ts'
import type { EventRecord } from '../platforms/platform.ts'
import type { Shape } from '../shape/shape.ts'
import { ShapeSums } from '../shape/shape-sum.ts'
import type { Accumulator } from './merge-bounds.ts'
import { addCount, widenMonths } from './merge-figures.ts'
import type { PartialCategory, PartialDiagnosis, PartialShape, ScanSettings } from './partial.ts'
import { sampleLine } from './sample-line.ts'

/** One event with what the scan found out about its line. */
export interface CountedEvent {
  platform: string
  record: EventRecord
  shape: Shape
  /** The line as it stands in the file, without its line end. */
  line: Uint8Array
}

export type CountEvent = (event: CountedEvent) => void

/** Makes the function that adds events to `partial`, which `accumulator` keeps within its bounds. */
export function createEventCounter(
  partial: PartialDiagnosis,
  accumulator: Accumulator,
  settings: ScanSettings,
): CountEvent {
  const rank = rememberedRanks(settings.hashKey)
  const sums = new ShapeSums(settings.hashKey)

  function keepSample(category: PartialCategory, shape: PartialShape, text: string, line: Uint8Array): void {
    // What came out of a message is written anew, and its numbers may be longer there.
    const longest = Math.max(line.length, text.length)
    if (longest > settings.maxSampleBytes) return
    accumulator.measure(category, shape, longest)
    const lineRank = rankOfLine(line, settings.hashKey)
    if (wouldKeep(shape.samples, lineRank)) keepSmallest(shape.samples, lineRank, sampleLine(text))
  }

  return ({ platform, record, shape, line }) => {
    const { category: name, alias, month, course, user, network } = record
    const category = accumulator.categoryFor({ platform, ...name }, name.naming)
    partial.events++
    category.occurrences++
    category.bytes += line.length
    if (alias !== undefined && alias !== name.eventType) addCount(category.aliases, alias)
    if (month !== undefined) {
      addCount(partial.months, month)
      addCount(category.months, month)
    }
    if (course !== undefined) {
      const courseRank = rank(course)
      keepSmallest(partial.courses, courseRank, undefined)
      keepSmallest(category.courses, courseRank, undefined)
    }
    keepSmallest(category.users, rank(user ?? nobody), undefined)
    if (network !== undefined && category.naming === 'candidate') {
      keepSmallest(category.networks, rank(network), undefined)
    }
    const counted = accumulator.shapeFor(category, sums.of(shape), shape)
    if (counted === undefined) category.unshaped++
    else {
      counted.occurrences++
      widenMonths(counted, month)
      keepSample(category, counted, record.text, line)
    }
    accumulator.bound(category)
  }
}

/** All events without a user are one unit (privacy rule U1). No user name is this text: names are trimmed. */
export const nobody = ' '

/** Users and courses return often: their ranks are remembered, in bounded memory. */
function rememberedRanks(key: HashKey): (text: string) => Rank {
  const ranks = new Map<string, Rank>()
  return (text) => {
    const known = ranks.get(text)
    if (known !== undefined) return known
    if (ranks.size >= 10_000) ranks.clear()
    const rank = rankOf(text, key)
    ranks.set(text, rank)
    return rank
  }
}
