/**
 * The texts of a bundle that `explain` does not speak of: keys and values of its own files, cells, the README. What the
 * format itself writes there is left out.
 *
 * @module
 */
import { sha256Hex } from '../base/digest.ts'
import { readJson, type Json } from '../base/json.ts'
import { readCsv } from '../bundle/csv.ts'
import { bundleFilePattern, bundleFiles, csvHeaders } from '../bundle/layout.ts'
import { manifestSchema, type Manifest } from '../bundle/manifest.ts'
import { pointerTo, type PointerPart } from '../bundle/pointer.ts'
import { readmeText } from '../bundle/readme.ts'
import { knownFormats } from '../explain/known-kinds.ts'
import type { Platform } from '../platforms/platform.ts'
import { isShapePath } from '../shape/shape-path.ts'
import { shapeTypes } from '../shape/shape.ts'

export interface BundleText {
  file: string
  line?: number
  pointer?: string
  text: string
  rule: undefined
}

export interface Known {
  platform: Platform
  /** Names, paths and values that `explain` has explained. */
  explained: ReadonlySet<string>
}

/** @param isUnread whether `explain` could not read the bundle: then every file is one text */
export function* otherTexts(
  files: ReadonlyMap<string, Uint8Array>,
  known: Known,
  isUnread: boolean,
): Generator<BundleText> {
  for (const [name, bytes] of files) {
    const file = bundleFilePattern.test(name) ? name : 'a file of another name'
    if (file !== name) yield { file, text: name, rule: undefined }
    const text = new TextDecoder('utf-8').decode(bytes)
    if (isUnread || file !== name) yield { file, text, rule: undefined }
    else if (!name.startsWith('samples/')) yield* textsOf(name, text, files, known)
  }
}

function* textsOf(
  file: string,
  text: string,
  files: ReadonlyMap<string, Uint8Array>,
  known: Known,
): Generator<BundleText> {
  if (file === bundleFiles.manifest || file === bundleFiles.shapes) {
    const read = readJson(text, { maxDepth: 600 })
    if (!read.ok) yield { file, text, rule: undefined }
    else yield* textsIn(read.value, file, [], formatOf(file, files, known))
  } else if (file === bundleFiles.readme) yield* otherLines(text, files)
  else yield* otherCells(file, text, known)
}

/** What the format writes at a place. */
type IsFormat = (text: string, at: readonly PointerPart[]) => boolean

function* textsIn(json: Json, file: string, at: PointerPart[], isFormat: IsFormat): Generator<BundleText> {
  if (json.kind === 'string' && !isFormat(json.text, at)) {
    yield { file, pointer: pointerTo(at), text: json.text, rule: undefined }
  }
  if (json.kind === 'array')
    for (const [i, item] of json.items.entries()) yield* textsIn(item, file, [...at, i], isFormat)
  if (json.kind !== 'object') return
  for (const [key, value] of json.entries) {
    if (pointerTo([key]) === '/*' && !isFormat(key, [])) {
      yield { file, pointer: pointerTo(at), text: key, rule: undefined }
    }
    yield* textsIn(value, file, [...at, key], isFormat)
  }
}

function formatOf(file: string, files: ReadonlyMap<string, Uint8Array>, { platform, explained }: Known): IsFormat {
  const digests = new Set([...files].map(([, bytes]) => sha256Hex(bytes) as string))
  const { vocabulary, id, surrogates } = platform
  const words = new Set([...formatTexts, ...shapeTypes, ...knownFormats(surrogates)])
  return (text, at) =>
    explained.has(text) ||
    words.has(text) ||
    vocabulary.isKey(text) ||
    isShapePath(text, vocabulary) ||
    text === id ||
    text === vocabulary.version ||
    files.has(text) ||
    digests.has(text) ||
    isMonth(text, at) ||
    isIdAt(text, at) ||
    (file === bundleFiles.manifest && isOwners(at, text))
}

/** The name of the diagnosis is its owner's choice, and so is the version of the tool. */
function isOwners(at: readonly PointerPart[], text: string): boolean {
  return at[0] === 'name' || (at[0] === 'tool' && /^[0-9]+\.[0-9]+\.[0-9]+$/.test(text))
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

/** The README follows from the manifest letter by letter; lines that do not are looked at. */
function* otherLines(text: string, files: ReadonlyMap<string, Uint8Array>): Generator<BundleText> {
  const manifest = manifestOf(files)
  const own = new Set(manifest === undefined ? [] : readmeText(manifest).split('\n'))
  for (const [i, line] of text.split('\n').entries()) {
    if (!own.has(line)) yield { file: bundleFiles.readme, line: i + 1, text: line, rule: undefined }
  }
}

function manifestOf(files: ReadonlyMap<string, Uint8Array>): Manifest | undefined {
  try {
    return manifestSchema.parse(JSON.parse(new TextDecoder().decode(files.get(bundleFiles.manifest))))
  } catch {
    return undefined
  }
}

const tables = new Map<string, readonly string[]>([
  [bundleFiles.classification, csvHeaders.classification],
  [bundleFiles.keptValues, csvHeaders.keptValues],
  [bundleFiles.redactions, csvHeaders.redactions],
  [bundleFiles.malformed, csvHeaders.malformed],
])
const figures = new Set(['occurrences', 'share', 'shapes', 'courses', 'first_month', 'last_month', 'count'])
/** `explain` speaks of these, or they are of a closed list. */
const closed = new Set(['path', 'value', 'rule', 'cause'])

function* otherCells(file: string, text: string, { explained }: Known): Generator<BundleText> {
  const header = tables.get(file) ?? []
  const read = readCsv(text, header)
  if (!read.ok) return yield { file, text, rule: undefined }
  for (const { line, cells } of read.value) {
    for (const [i, cell] of cells.entries()) {
      const column = header[i] ?? ''
      const isFigure = figures.has(column) && /^[0-9][0-9.-]*$|^$/.test(cell)
      if (isFigure || closed.has(column) || explained.has(cell)) continue
      yield { file, line, pointer: `/${column}`, text: cell, rule: undefined }
    }
  }
}
