/**
 * The texts of a bundle that `explain` does not speak of: keys and values of its own files, cells, the README. What the
 * format itself writes there is left out.
 *
 * @module
 */
import { readCsv } from '../bundle/csv.ts'
import { fileDigest } from '../bundle/file-digest.ts'
import { bundleFilePattern, bundleFiles, csvHeaders } from '../bundle/layout.ts'
import { manifestSchema, type Manifest } from '../bundle/manifest.ts'
import { knownOwnJson } from '../bundle/own-json.ts'
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
  /** Whether the check has found nothing: then schemas follow from the paths of shapes, each of which is explained. */
  isChecked: boolean
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
    if (isUnread || file !== name) yield { file, text: decoded(bytes), rule: undefined }
    else if (!name.startsWith('samples/')) yield* textsOf(name, bytes, files, known)
  }
}

function* textsOf(
  file: string,
  bytes: Uint8Array,
  files: ReadonlyMap<string, Uint8Array>,
  known: Known,
): Generator<BundleText> {
  if (file === bundleFiles.manifest || file === bundleFiles.shapes) {
    const value = knownOwnJson(bytes) ?? plainJson(bytes)
    if (value === undefined) yield { file, text: decoded(bytes), rule: undefined }
    else yield* new OwnTexts(file, formatOf(file, files, known), known.isChecked ? ofShapes : none).in(value)
  } else if (file === bundleFiles.readme) yield* otherLines(decoded(bytes), files)
  else yield* otherCells(file, decoded(bytes), known)
}

function plainJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decoded(bytes)) as unknown
  } catch {
    return undefined
  }
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes)
}

/** What the format writes: anywhere, or at a place. */
interface Format {
  isWord(text: string): boolean
  isAt(text: string, at: readonly PointerPart[]): boolean
}

/** The keys and values of one of the bundle's own files that the format does not write. The same few come by thousands. */
class OwnTexts {
  private readonly file: string
  private readonly format: Format
  private readonly passed: ReadonlySet<string>
  private readonly words = new Map<string, boolean>()
  private readonly at: PointerPart[] = []
  private readonly found: BundleText[] = []

  /** @param passed keys of what is not looked into */
  constructor(file: string, format: Format, passed: ReadonlySet<string>) {
    this.file = file
    this.format = format
    this.passed = passed
  }

  in(value: unknown): readonly BundleText[] {
    this.take(value)
    return this.found
  }

  private take(value: unknown): void {
    if (typeof value === 'string') {
      if (!this.isWord(value) && !this.format.isAt(value, this.at)) this.add(value)
      return
    }
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) for (const [i, item] of value.entries()) this.inside(i, item)
    else {
      for (const [key, part] of Object.entries(value)) {
        if (!this.isWord(key) && pointerTo([key]) === '/*') this.add(key)
        if (!this.passed.has(key)) this.inside(key, part)
      }
    }
  }

  private inside(part: PointerPart, value: unknown): void {
    this.at.push(part)
    this.take(value)
    this.at.pop()
  }

  private add(text: string): void {
    this.found.push({ file: this.file, pointer: pointerTo(this.at), text, rule: undefined })
  }

  private isWord(text: string): boolean {
    let known = this.words.get(text)
    if (known === undefined) this.words.set(text, (known = this.format.isWord(text)))
    return known
  }
}

const ofShapes: ReadonlySet<string> = new Set(['entries', 'schema'])
const none: ReadonlySet<string> = new Set()

function formatOf(file: string, files: ReadonlyMap<string, Uint8Array>, { platform, explained }: Known): Format {
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
