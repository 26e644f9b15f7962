/**
 * Objects whose keys are data: of many keys most are unknown, and then the known ones are data as well.
 *
 * @module
 */
import type { Vocabulary } from '../platforms/platform.ts'

const openFromKeys = 16

export function isOpenObject(keys: readonly string[], { isKey }: Pick<Vocabulary, 'isKey'>): boolean {
  if (keys.length < openFromKeys) return false
  return new Set(keys.filter((key) => isKey(key))).size * 2 < keys.length
}
