/**
 * How many threads scan where nobody says so.
 *
 * @module
 */
import { availableParallelism } from 'node:os'

/**
 * The whole command must stay below 300 MB whatever it reads, unless somebody asks for more threads. Two take 160 MB for usual
 * logs and 250 MB in a flood of shapes; each further one takes 35 to 75 MB, in some floods 110.
 */
export const usualThreads = 2

/** More than these cannot be asked for. */
export const mostWorkers = 64

export function defaultWorkers(): number {
  return Math.min(availableParallelism(), usualThreads)
}
