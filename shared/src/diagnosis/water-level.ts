/**
 * Shares of a bounded room: who wants little gets all of it, and who wants much gets as much as the others who do.
 *
 * @module
 */
import type { Rank } from '../base/hash.ts'
import type { CategoryKey } from './category.ts'

/** What the shapes of a category take. */
export interface CategoryCost {
  key: CategoryKey
  /** Keyed, so that no log can choose who comes first where not all can have the same. */
  rank: Rank
  /** Infinite where it was more than its share once: a share only falls, so it is more than that now. */
  cost: number
}

/**
 * The room rises as water does, a step at a time: first all categories have a step, then all have two. Where a step is no
 * longer enough for all, those of smaller ranks have it, and the one after them what is left.
 *
 * @returns the shares of the categories that want more
 */
export function sharesOf(categories: readonly CategoryCost[], room: number, step: number): Map<CategoryKey, number> {
  const shares = new Map<CategoryKey, number>()
  if (sumUpTo(Infinity, categories) <= room) return shares
  const level = step * wholeSteps(categories, room, step)
  let left = room - sumUpTo(level, categories)
  for (const { key, cost } of categories.filter((category) => category.cost > level).sort(byRank)) {
    const more = Math.min(left, step, cost - level)
    left -= more
    if (level + more < cost) shares.set(key, level + more)
  }
  return shares
}

/** The most steps that all categories can have; not all get all that they want. */
function wholeSteps(categories: readonly CategoryCost[], room: number, step: number): number {
  let fits = 0
  let tooMany = Math.floor(room / step) + 1
  while (tooMany - fits > 1) {
    const steps = Math.floor((fits + tooMany) / 2)
    if (sumUpTo(steps * step, categories) <= room) fits = steps
    else tooMany = steps
  }
  return fits
}

/** What all categories take of it, where none has more than the level. */
function sumUpTo(level: number, categories: readonly CategoryCost[]): number {
  return categories.reduce((sum, { cost }) => sum + Math.min(cost, level), 0)
}

function byRank(one: CategoryCost, other: CategoryCost): number {
  return one.rank - other.rank || (one.key < other.key ? -1 : 1)
}
