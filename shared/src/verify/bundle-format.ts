/**
 * What the format of a bundle writes into its own JSON files, whatever the log.
 *
 * @module
 */
import { fileDigest } from '../bundle/file-digest.ts'
import { bundleFiles } from '../bundle/layout.ts'
import type { PointerPart } from '../bundle/pointer.ts'
import { knownFormats } from '../explain/known-kinds.ts'
import type { Platform } from '../platforms/platform.ts'
import { isShapePath } from '../shape/shape-path.ts'
import { shapeTypes } from '../shape/shape.ts'

export interface Known {
  platform: Platform
  /** Names, paths and values that `explain` has explained. */
  explained: ReadonlySet<string>
  /** Whether the check has found nothing: then schemas follow from the paths of shapes, each of which is explained. */
  isChecked: boolean
}

/** What the format writes: anywhere, or at a place. */
export interface Format {
  isWord(text: string): boolean
  isAt(text: string, at: readonly PointerPart[]): boolean
}

export function formatOf(file: string, files: ReadonlyMap<string, Uint8Array>, { platform, explained }: Known): Format {
  const digests = new Set([...files].map(([, bytes]) => fileDigest(bytes) as string))
  const { vocabulary, id, surrogates } = platform
  const words = new Set([...formatTexts, ...shapeTypes, ...knownFormats(surrogates), id, vocabulary.version])
  return {
    isWord: (text) =>
      explained.has(text) ||
      words.has(text) ||
      vocabulary.isKey(text) ||
      isShapePath(text, vocabulary) ||
      files.has(text) ||
      digests.has(text),
    isAt: (text, at) =>
      isMonth(text, at) ||
      isIdAt(text, at) ||
      (file === bundleFiles.manifest && (isOwners(at, text) || isVocabularyAt(at, text))),
  }
}

/** The name of the diagnosis is its owner's choice, and so is the version of the tool. */
function isOwners(at: readonly PointerPart[], text: string): boolean {
  return at[0] === 'name' || (at[0] === 'tool' && /^[0-9]+\.[0-9]+\.[0-9]+$/.test(text))
}

/** That of a former or later version of ours. */
function isVocabularyAt(at: readonly PointerPart[], text: string): boolean {
  return at[0] === 'anonymisation' && at[1] === 'vocabulary' && /^[a-z]{1,20}-20[0-9]{2}-[0-9]{1,3}$/.test(text)
}

function isMonth(text: string, at: readonly PointerPart[]): boolean {
  const isPlace = at.includes('months') || at.at(-1) === 'first_month' || at.at(-1) === 'last_month'
  return isPlace && /^20[0-9]{2}-[01][0-9]$/.test(text)
}

/** It follows from what it names, which the check computes again. */
function isIdAt(text: string, at: readonly PointerPart[]): boolean {
  return at.at(-1) === 'id' && /^[a-z2-7]{10}$/.test(text)
}

/** Words of JSON Schema, of shapes and of the manifest's closed lists. */
const formatTexts = new Set(
  (
    '$schema $comment type properties items required additionalProperties anyOf contentMediaType contentSchema maxLength ' +
    'diagnose full structure schema-only ' +
    'application/json application/x-www-form-urlencoded https://json-schema.org/draft/2020-12/schema'
  ).split(' '),
).add('JSON that was cut')
