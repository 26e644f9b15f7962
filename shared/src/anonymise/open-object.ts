/**
 * Objects whose keys are data: of many keys most are unknown, and then the known ones are data as well. The event itself
 * is none: its fields are named by whoever wrote the logging.
 *
 * @module
 */
import type { Vocabulary } from '../platforms/platform.ts'

const openFromKeys = 16

/** @param path of the object, as in a shape */
export function isOpenObject(path: string, keys: readonly string[], { isKey }: Pick<Vocabulary, 'isKey'>): boolean {
  if (path === '' || keys.length < openFromKeys) return false
  return new Set(keys.filter((key) => isKey(key))).size * 2 < keys.length
}
