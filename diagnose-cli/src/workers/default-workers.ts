/**
 * How many threads scan where nobody says so.
 *
 * @module
 */
import { availableParallelism } from 'node:os'

/**
 * The whole command must stay below 300 MB whatever it reads. In a flood of shapes one thread takes 190 MB, and each further
 * one 60 to 75 MB.
 */
export const mostThreads = 2

/** More than these cannot be asked for. */
export const mostWorkers = 64

export function defaultWorkers(): number {
  return Math.min(availableParallelism(), mostThreads)
}
