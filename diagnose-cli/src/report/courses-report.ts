/**
 * The diagnoses of the courses of one log, as a table, JSON, CSV and Markdown. Course keys are in none of these: they are
 * text of the log, and stay in `local/`.
 *
 * @module
 */
import { csvText } from '@mooc-panorama/shared/bundle/csv.ts'
import type { DiagnosedCourse } from '../run/diagnose-courses.ts'
import { alignedTable } from './aligned-table.ts'
import { grouped } from './plain-text.ts'
import type { ReportTarget } from './report-target.ts'

const figures = ['events', 'categories', 'shapes', 'lines', 'malformed', 'blank'] as const
const titles = ['Events', 'Event types', 'Shapes', 'Lines', 'Bad lines', 'Blank lines']

export function coursesText(
  courses: readonly DiagnosedCourse[],
  { format, path }: ReportTarget,
  limit: number,
): string {
  if (format === 'json') return coursesJson(courses)
  if (format === 'csv') return coursesCsv(courses)
  if (format === 'markdown') return coursesMarkdown(courses)
  return coursesTable(courses, path === undefined ? limit : courses.length)
}

function coursesTable(courses: readonly DiagnosedCourse[], limit: number): string {
  const table = alignedTable(
    [{ title: 'Diagnosis' }, ...titles.map((title) => ({ title, align: 'right' as const }))],
    courses.slice(0, limit).map(({ name, totals }) => [name, ...figures.map((figure) => grouped(totals[figure]))]),
  )
  const left = courses.length - limit
  return left > 0 ? `${table}\n… ${grouped(left)} more (--limit ${courses.length} shows all)` : table
}

function coursesJson(courses: readonly DiagnosedCourse[]): string {
  const diagnoses = courses.map(({ name, totals }) => ({
    name,
    ...Object.fromEntries(figures.map((figure) => [figure, totals[figure]])),
  }))
  return JSON.stringify({ format: 1, diagnoses }, null, 2)
}

function coursesCsv(courses: readonly DiagnosedCourse[]): string {
  const rows = courses.map(({ name, totals }) => [name, ...figures.map((figure) => totals[figure])])
  return csvText(['diagnosis', ...figures], rows).trimEnd()
}

function coursesMarkdown(courses: readonly DiagnosedCourse[]): string {
  return [
    row(['Diagnosis', ...titles]),
    row(['---', ...titles.map(() => '---:')]),
    ...courses.map(({ name, totals }) => row([name, ...figures.map((figure) => grouped(totals[figure]))])),
  ].join('\n')
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
