/**
 * The reports of a diagnosis, in all their forms. Loaded apart from where reports go: other commands write other ones.
 *
 * @module
 */
import type { Result } from '@mooc-panorama/shared/base/result.ts'
import type { Refusal } from '../refusal.ts'
import { htmlReport } from './html/page.ts'
import { passableFigures } from './local-figures.ts'
import { csvReport, fieldsReport, jsonReport, markdownReport, ndjsonReport } from './other-reports.ts'
import { writeTexts, type ReportTarget, type WritingOptions } from './report-target.ts'
import type { Report } from './report.ts'
import { textReport, type TextReportOptions } from './text-report.ts'

export interface ReportingOptions extends WritingOptions {
  /** Rows of the table on a terminal. */
  limit: number
  /** False where the user wants none; on a pipe there is none anyway. */
  color: boolean
}

/** As `writeTexts` does. */
export async function writeReports(
  report: Report,
  targets: readonly ReportTarget[],
  { io, limit, quiet, color }: ReportingOptions,
): Promise<Result<void, Refusal>> {
  const options = {
    limit,
    width: io.columns,
    color: color && io.terminal.output && (io.env['NO_COLOR'] ?? '') === '' && io.env['TERM'] !== 'dumb',
  }
  return writeTexts((target) => reportText(report, target, options), targets, { io, quiet })
}

/** A file has all rows; only a terminal has so few lines that the table is cut. */
function reportText(report: Report, { format, path: file, fields }: ReportTarget, options: TextReportOptions): string {
  const { classification, figures } = report
  switch (format) {
    case 'table':
      return file === undefined
        ? textReport(classification, options)
        : textReport(classification, { limit: classification.rows.length, width: undefined, color: false })
    case 'json':
      return fields === undefined ? jsonReport(classification) : fieldsReport(classification, fields)
    case 'ndjson':
      return ndjsonReport(classification)
    case 'csv':
      return csvReport(classification)
    case 'markdown':
      return markdownReport(classification)
    case 'html':
      return htmlReport({ ...report, figures: figures === undefined ? undefined : passableFigures(figures) }).trimEnd()
  }
}
