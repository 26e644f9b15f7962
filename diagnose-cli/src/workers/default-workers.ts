/**
 * How many threads scan where nobody says so.
 *
 * @module
 */
import { availableParallelism } from 'node:os'

/** More than these wait for the disk, and each takes 20 MB of memory or more. */
const mostByDefault = 8

/** More than these cannot be asked for. */
export const mostWorkers = 64

export function defaultWorkers(): number {
  return Math.min(availableParallelism(), mostByDefault)
}
