/**
 * Partial states, empty and merged.
 *
 * @module
 */
import { emptySmallest } from '../base/smallest.ts'
import { Accumulator } from './merge-bounds.ts'
import { emptyCategory } from './merge-figures.ts'
import type { PartialDiagnosis, ScanSettings } from './partial.ts'

/** The partial state of no line at all: merging it changes nothing. */
export function emptyPartial({ maxCourses }: ScanSettings): PartialDiagnosis {
  return {
    bytes: 0,
    lines: 0,
    events: 0,
    blank: 0,
    comments: 0,
    repairedUtf8: 0,
    malformed: new Map(),
    courses: emptySmallest(maxCourses),
    months: new Map(),
    categories: new Map(),
    limits: new Map(),
  }
}

/**
 * What was counted in `partial`, which is empty then and goes on: no limit stays, so what is counted next is a state of its
 * own.
 *
 * @param accumulator of `partial`
 */
export function takeOut(partial: PartialDiagnosis, accumulator: Accumulator, settings: ScanSettings): PartialDiagnosis {
  accumulator.settle()
  const taken = { ...partial }
  Object.assign(partial, emptyPartial(settings))
  accumulator.restart()
  return taken
}

/**
 * The limits of a state alone. A state that will be merged with that one may take them in before anything is counted: what it
 * then folds, the two together would fold (`merge-bounds.ts`).
 */
export function limitsAlone({ limits, categories }: PartialDiagnosis, settings: ScanSettings): PartialDiagnosis {
  const alone: PartialDiagnosis = { ...emptyPartial(settings), limits: new Map(limits) }
  for (const [key, category] of categories) {
    const { naming, shapeLimit } = category
    if (shapeLimit === Infinity) continue
    alone.categories.set(key, { ...emptyCategory(category, naming, settings), shapeLimit })
  }
  return alone
}

/**
 * Adds a partial state to another one in place. Total, commutative and associative: the lines may have been split in
 * any way and the parts may come in any order (why the bounds do not disturb that, is said in `merge-bounds.ts`).
 *
 * To merge many, make one `Accumulator` and merge into it: this function begins by indexing `into`.
 */
export function mergePartial(into: PartialDiagnosis, from: PartialDiagnosis, settings: ScanSettings): void {
  const accumulator = new Accumulator(into, settings)
  accumulator.merge(from)
  accumulator.settle()
}
