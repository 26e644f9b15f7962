/**
 * Categories of two diagnoses that became more frequent, or less.
 *
 * @module
 */
import type { CategoryId } from '../diagnosis/category.ts'
import type { DiagnosedCategory } from '../diagnosis/diagnosis.ts'
import { byCodeUnit } from '../diagnosis/order.ts'
import { hasChangedRate, perThousand } from './rates.ts'

export interface RateChange {
  id: CategoryId
  eventType: string
  eventSource: string
  before: Rate
  after: Rate
}

export interface Rate {
  occurrences: number
  /** Of 1,000 events of the diagnosis. */
  perThousand: number
}

type Sides<T> = { before: T; after: T }

/**
 * @param common the same category in both
 * @param sizes events of the two diagnoses
 * @returns the most frequent first
 */
export function rateChanges(
  common: readonly Sides<DiagnosedCategory>[],
  sizes: Sides<number>,
  rateFactor: number,
): RateChange[] {
  return common
    .map(({ before, after }) => ({
      id: before.id,
      eventType: before.eventType,
      eventSource: before.eventSource,
      before: rateOf(before, sizes.before),
      after: rateOf(after, sizes.after),
    }))
    .filter(({ before, after }) =>
      hasChangedRate(before.occurrences, sizes.before, after.occurrences, sizes.after, rateFactor),
    )
    .sort(
      (a, b) =>
        Math.max(b.before.perThousand, b.after.perThousand) - Math.max(a.before.perThousand, a.after.perThousand) ||
        byCodeUnit(a.id, b.id),
    )
}

function rateOf({ occurrences }: DiagnosedCategory, events: number): Rate {
  return { occurrences, perThousand: perThousand(occurrences, events) }
}
