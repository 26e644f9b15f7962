/**
 * How much of a long list or a wide object a sample shows: 16 items, 64 keys, and beyond them whatever adds to the shape,
 * so that the copy has the shape of the raw event.
 *
 * @module
 */
import { writeJson, type Json } from '../base/json.ts'
import type { Platform } from '../platforms/platform.ts'
import { createShapeReader, type ReadShape } from '../shape/shape-reader.ts'

const shownItemCount = 16
const shownKeyCount = 64

export function shownItems(items: readonly Json[], payload: boolean, platform: Platform): readonly Json[] {
  if (items.length <= shownItemCount) return items
  const adds = newPairs(platform, payload)
  return items.filter((item, index) => adds(item) || index < shownItemCount)
}

/** Keys of the vocabulary are always shown: each is a path of its own, and they are a closed list. */
export function shownEntries(
  entries: readonly [string, Json][],
  isListed: (key: string) => boolean,
  platform: Platform,
): readonly [string, Json][] {
  if (entries.length <= shownKeyCount) return entries
  const adds = newPairs(platform, false)
  return entries.filter(([key, value], index) => isListed(key) || adds(value) || index < shownKeyCount)
}

/** Whether a value has a (path, type) pair that none before it has. */
function newPairs({ vocabulary, payloadPath }: Platform, payload: boolean): (json: Json) => boolean {
  const isKey = (key: string): boolean => vocabulary.isKey(key)
  const readShape: ReadShape = createShapeReader({ isKey, payloadPath: payload ? '' : nowhere(payloadPath) })
  const seen = new Set<string>()
  return (json) => {
    const before = seen.size
    // In a list, since a value is no event: its keys may be data.
    for (const entry of readShape([JSON.parse(writeJson(json))]).shape) seen.add(entry)
    return seen.size > before
  }
}

/** A path that no value has. */
function nowhere(payloadPath: string): string {
  return `${payloadPath} `
}
