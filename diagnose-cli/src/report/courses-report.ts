/**
 * The diagnoses of the courses of one log, in every form of a report. Course keys are in none of these: they are text of the log,
 * and stay in `local/`.
 *
 * @module
 */
import { csvText } from '@mooc-panorama/shared/bundle/csv.ts'
import type { DiagnosedCourse } from '../run/diagnose-courses.ts'
import { alignedTable } from './aligned-table.ts'
import { tablesPage } from './html/tables-page.ts'
import { onLines } from './json-parts.ts'
import { counted, grouped } from './plain-text.ts'
import type { ReportTarget } from './report-target.ts'

const figures = ['events', 'categories', 'shapes', 'lines', 'malformed', 'blank'] as const
const titles = ['Events', 'Event types', 'Shapes', 'Lines', 'Bad lines', 'Blank lines']

export function coursesText(
  courses: readonly DiagnosedCourse[],
  { format, path }: ReportTarget,
  limit: number,
): string {
  switch (format) {
    case 'json':
      return coursesJson(courses)
    case 'ndjson':
      return onLines({ format: 1 }, courses.map(rowObject))
    case 'csv':
      return coursesCsv(courses)
    case 'markdown':
      return coursesMarkdown(courses)
    case 'html':
      return coursesHtml(courses)
    case 'table':
      return coursesTable(courses, path === undefined ? limit : courses.length)
  }
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
  return JSON.stringify({ format: 1, diagnoses: courses.map(rowObject) }, null, 2)
}

function rowObject({ name, totals }: DiagnosedCourse): Record<string, unknown> {
  return { name, ...Object.fromEntries(figures.map((figure) => [figure, totals[figure]])) }
}

function coursesHtml(courses: readonly DiagnosedCourse[]): string {
  return tablesPage({
    kind: 'Courses',
    title: `${counted(courses.length, 'diagnosis', 'diagnoses')} of one log`,
    lead: ['Which course each of them is, stands in local/courses.json beside them, and nowhere else.'],
    tables: [
      {
        id: 'courses',
        title: 'Diagnoses',
        columns: [{ title: 'Diagnosis' }, ...titles.map((title) => ({ title, isNumber: true }))],
        rows: courses.map(({ name, totals }) => [name, ...figures.map((figure) => grouped(totals[figure]))]),
      },
    ],
  })
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
