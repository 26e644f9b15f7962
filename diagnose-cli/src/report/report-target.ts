/**
 * `-o format[=path]`: which reports are made of one run, and where they go.
 *
 * @module
 */
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Io } from '../io.ts'
import type { Classification } from './classification.ts'
import { csvReport, jsonReport, markdownReport } from './other-reports.ts'
import { textReport, type TextReportOptions } from './text-report.ts'

export const reportFormats = ['table', 'json', 'csv', 'markdown'] as const
export type ReportFormat = (typeof reportFormats)[number]

export interface ReportTarget {
  format: ReportFormat
  /** `undefined` for stdout. */
  path: string | undefined
}

/** @returns the target, or `undefined` where the text is none */
export function parseReportTarget(text: string): ReportTarget | undefined {
  const [, name = '', , file] = /^([a-z]+)(=(.+))?$/s.exec(text) ?? []
  const format = reportFormats.find((known) => known === name)
  return format === undefined ? undefined : { format, path: file }
}

export interface ReportingOptions {
  io: Io
  /** Rows of the table on a terminal. */
  limit: number
  /** Nothing on stdout that was not asked for. */
  quiet: boolean
  /** False where the user wants none; on a pipe there is none anyway. */
  color: boolean
}

/** Every target, and the table on stdout where no other report goes there. */
export async function writeReports(
  classification: Classification,
  targets: readonly ReportTarget[],
  { io, limit, quiet, color }: ReportingOptions,
): Promise<void> {
  const hasStdout = targets.some((target) => target.path === undefined)
  const all = hasStdout || quiet ? targets : [{ format: 'table', path: undefined } as const, ...targets]
  for (const target of all) {
    const options = {
      limit,
      width: io.columns,
      color: color && io.terminal.output && (io.env['NO_COLOR'] ?? '') === '',
    }
    const text = reportText(classification, target, options)
    if (target.path === undefined) io.out(text)
    else await writeFile(path.resolve(io.workingFolder, target.path), `${text}\n`, { mode: 0o600 })
  }
}

/** A file has all rows; only a terminal has so few lines that the table is cut. */
function reportText(
  classification: Classification,
  { format, path: file }: ReportTarget,
  options: TextReportOptions,
): string {
  switch (format) {
    case 'table':
      return file === undefined
        ? textReport(classification, options)
        : textReport(classification, { limit: classification.rows.length, width: undefined, color: false })
    case 'json':
      return jsonReport(classification)
    case 'csv':
      return csvReport(classification)
    case 'markdown':
      return markdownReport(classification)
  }
}
