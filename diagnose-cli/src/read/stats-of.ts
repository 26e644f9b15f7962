/**
 * What stands at a place, for those who go on without it.
 *
 * @module
 */
import { statSync, type Stats } from 'node:fs'

/** @returns `undefined` where nothing is there, or where it may not be looked at */
export function statsOf(place: string): Stats | undefined {
  try {
    return statSync(place, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}
