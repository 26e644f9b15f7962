/**
 * What stands in a bundle's files, each read by itself; whether they agree is for the checks to say.
 *
 * @module
 */
import type { CsvRow } from './csv.ts'
import type { Manifest, ShapesFile } from './manifest.ts'
import type { Row } from './tables.ts'

export interface BundleContent {
  manifest: Manifest
  shapes: ShapesFile
  classification: Row<'classification'>[]
  keptValues: Row<'keptValues'>[]
  redactions: Row<'redactions'>[]
  malformed: Row<'malformed'>[]
  readme: string
  /** Every cell of every table. */
  cells: { file: string; header: readonly string[]; rows: CsvRow[] }[]
}
