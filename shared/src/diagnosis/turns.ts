/**
 * In which order things of many categories take the room of a diagnosis: in turns, so that no category takes that of the
 * others, and after some turns as they come.
 *
 * A single learner can send events of very many types, very many of one, and very large ones. So within a turn what is of an
 * unusual size comes last, and what many users sent before what few did. The number of users is known up to a bound.
 *
 * @module
 */
import type { PartialCategory } from './partial.ts'

export interface Placed {
  category: PartialCategory
  /** Among the things of its category, from 0. */
  place: number
  /** In the unit of `usualSize`. */
  size: number
}

export interface Turns {
  turns: number
  /** Smaller sizes are alike. */
  usualSize: number
}

/** @returns how two things are ordered: 0 where they may come in any order */
export function inTurns({ turns, usualSize }: Turns): (a: Placed, b: Placed) => number {
  return (a, b) => {
    const turn = Math.min(a.place, turns)
    const later = turn - Math.min(b.place, turns)
    if (later !== 0 || turn === turns) return later
    return Math.floor(a.size / usualSize) - Math.floor(b.size / usualSize) || usersOf(b) - usersOf(a)
  }
}

function usersOf({ category }: Placed): number {
  return category.users.ranks.length
}
