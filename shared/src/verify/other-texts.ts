/**
 * The texts of a bundle that `explain` does not speak of: keys and values of its own files, cells, the README. What the
 * format itself writes there is left out.
 *
 * @module
 */
import { readCsv } from '../bundle/csv.ts'
import { bundleFilePattern, bundleFiles, csvHeaders } from '../bundle/layout.ts'
import { manifestSchema } from '../bundle/manifest.ts'
import { ownJson } from '../bundle/own-json.ts'
import { readmeText } from '../bundle/readme.ts'
import { formatOf, type Known } from './bundle-format.ts'
import { OwnTexts, type BundleText } from './own-texts.ts'

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
    const value = ownJson(bytes)
    if (value === undefined) yield { file, text: decoded(bytes), rule: undefined }
    else yield* new OwnTexts(file, formatOf(file, files, known), known.isChecked ? ofShapes : none).in(value)
  } else if (file === bundleFiles.readme) yield* otherLines(decoded(bytes), files)
  else yield* otherCells(file, decoded(bytes), known)
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes)
}

const ofShapes: ReadonlySet<string> = new Set(['entries', 'schema'])
const none: ReadonlySet<string> = new Set()

/** The README follows from the manifest letter by letter; lines that do not are looked at. */
function* otherLines(text: string, files: ReadonlyMap<string, Uint8Array>): Generator<BundleText> {
  const manifest = manifestSchema.safeParse(ownJson(files.get(bundleFiles.manifest)))
  const own = new Set(manifest.success ? readmeText(manifest.data).split('\n') : [])
  for (const [i, line] of text.split('\n').entries()) {
    if (!own.has(line)) yield { file: bundleFiles.readme, line: i + 1, text: line, rule: undefined }
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
