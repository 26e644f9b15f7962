/**
 * Reads the files of a bundle but the samples, which may be large and are read one by one.
 *
 * @module
 */
import type * as z from 'zod'
import type { BundleContent } from './bundle-content.ts'
import { readCsv, type CsvRow } from './csv.ts'
import { bundleFiles, bundleLimits, csvHeaders } from './layout.ts'
import { bundleFormat, manifestSchema, shapesSchema, type Manifest } from './manifest.ts'
import { keepOwnJson } from './own-json.ts'
import { pointerTo, type PointerPart } from './pointer.ts'
import { readCounts } from './read-counts.ts'
import { readText } from './read-json.ts'
import type { Report } from './report.ts'
import { rowSchemas, type Row, type Table } from './tables.ts'

export type BundleBytes = ReadonlyMap<string, Uint8Array>

/** @returns the manifest, or `undefined` with at least one problem reported */
export function readManifest(files: BundleBytes, report: Report): Manifest | undefined {
  const file = bundleFiles.manifest
  if (!files.has(file)) {
    report.add({ code: 'bundle.not-a-diagnosis' })
    return undefined
  }
  const value = readOwnJson(files, file, bundleLimits.jsonDepth, report)
  if (isOtherFormat(value)) {
    report.add({ code: 'bundle.unsupported-format', file, pointer: '/format', hint: 'Update the older side.' })
    return undefined
  }
  return value === undefined ? undefined : parsed(manifestSchema, value, { file }, report)
}

/** @returns the content, or `undefined` with at least one problem reported. Every file is looked at. */
export function readContent(files: BundleBytes, manifest: Manifest, report: Report): BundleContent | undefined {
  const cells: BundleContent['cells'] = []
  const shapesValue = readOwnJson(files, bundleFiles.shapes, bundleLimits.schemaDepth, report)
  const content = {
    manifest,
    shapes:
      shapesValue === undefined ? undefined : parsed(shapesSchema, shapesValue, { file: bundleFiles.shapes }, report),
    classification: readTable(files, 'classification', cells, report),
    keptValues: readTable(files, 'keptValues', cells, report),
    redactions: readTable(files, 'redactions', cells, report),
    malformed: readTable(files, 'malformed', cells, report),
    readme: textOf(files, bundleFiles.readme, report),
    cells,
  }
  return isWhole(content) ? content : undefined
}

type Parts<T> = { [Key in keyof T]: T[Key] | undefined }

function isWhole(content: Parts<BundleContent>): content is BundleContent {
  return Object.values(content).every((part) => part !== undefined)
}

const none = new Uint8Array()

function isOtherFormat(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('format' in value)) return false
  return typeof value.format === 'number' && value.format !== bundleFormat
}

function textOf(files: BundleBytes, file: string, report: Report): string | undefined {
  const read = readText(files.get(file) ?? none)
  if (read.ok) return read.value
  report.add({ ...read.problem, file })
  return undefined
}

function readOwnJson(files: BundleBytes, file: string, maxDepth: number, report: Report): unknown {
  const text = textOf(files, file, report)
  if (text === undefined) return undefined
  const value = readCounts(text, maxDepth)
  if (value.ok) {
    keepOwnJson(files.get(file) ?? none, value.value)
    return value.value
  }
  report.add({ ...value.problem, file })
  return undefined
}

/** Whole or not at all: a table of which a row is missing would only give wrong sums. */
function readTable<T extends Table>(
  files: BundleBytes,
  table: T,
  cells: BundleContent['cells'],
  report: Report,
): Row<T>[] | undefined {
  const file = bundleFiles[table]
  const text = textOf(files, file, report)
  if (text === undefined) return undefined
  const read = readCsv(text, csvHeaders[table])
  if (!read.ok) {
    report.add({ ...read.problem, file })
    return undefined
  }
  cells.push({ file, header: csvHeaders[table], rows: read.value })
  const rows = read.value.map((row) => readRow(table, row, report))
  return rows.every((row) => row !== undefined) ? rows : undefined
}

function readRow<T extends Table>(table: T, { cells, line }: CsvRow, report: Report): Row<T> | undefined {
  const record = Object.fromEntries(csvHeaders[table].map((column, i) => [column, cells[i]]))
  const schema: z.ZodType<object> = rowSchemas[table]
  const row = parsed(schema, record, { file: bundleFiles[table], line }, report)
  return row === undefined ? undefined : ({ ...row, line } as Row<T>) // what the schema of this table gives
}

function parsed<T>(
  schema: z.ZodType<T>,
  value: unknown,
  place: { file: string; line?: number },
  report: Report,
): T | undefined {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  // Not the issues' messages: they may quote a key. One place may have several issues. JSON has no symbols as keys.
  const pointers = new Set(result.error.issues.map(({ path }) => pointerTo(path as PointerPart[])))
  for (const pointer of pointers) report.add({ code: 'bundle.schema', ...place, pointer })
  return undefined
}
