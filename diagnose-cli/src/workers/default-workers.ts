/**
 * How many threads scan where nobody says so.
 *
 * @module
 */
import { availableParallelism } from 'node:os'

/** Each takes 25 MB of memory or more, and the whole command must stay below 300 MB whatever it reads. */
export const mostThreads = 3

/** More than these cannot be asked for. */
export const mostWorkers = 64

export function defaultWorkers(): number {
  return Math.min(availableParallelism(), mostThreads)
}
