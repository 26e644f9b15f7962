/**
 * The difference of two diagnoses for people, as a table and as Markdown. The same two give the same bytes.
 *
 * @module
 */
import type { DiagnosisDiff, DiffSide } from '@mooc-panorama/shared/compare/diagnosis-diff.ts'
import { alignedTable } from '../aligned-table.ts'
import { markdownCode, markdownText } from '../markdown.ts'
import { counted, grouped, printable } from '../plain-text.ts'
import { diffRows, type DiffRow } from './diff-rows.ts'

/** A difference, and what the two are called. */
export interface NamedDiff {
  diff: DiagnosisDiff
  before: string
  after: string
}

/** Characters of a detail in the table; the other reports have all of it. */
const longestDetail = 100

export function diffTable({ diff, ...names }: NamedDiff, limit: number): string {
  const rows = diffRows(diff)
  const left = rows.length - limit
  const table = alignedTable(
    [
      { title: 'Change' },
      { title: 'Event type' },
      { title: 'Source' },
      { title: 'Before', align: 'right' },
      { title: 'After', align: 'right' },
      { title: 'What' },
    ],
    rows.slice(0, limit).map((row) => tableCells(row, longestDetail)),
  )
  return [
    ...headLines({ diff, ...names }),
    ...(rows.length === 0 ? ['Nothing changed.'] : ['', table]),
    ...(left > 0 ? [`… ${grouped(left)} more (--limit ${rows.length} shows all)`] : []),
  ].join('\n')
}

export function diffMarkdown(named: NamedDiff): string {
  const rows = diffRows(named.diff)
  return [
    `# ${named.before} and ${named.after}`,
    '',
    ...headLines(named).map((line) => `- ${markdownText(line)}`),
    '',
    ...(rows.length === 0
      ? ['Nothing changed.']
      : [
          '| Change | Event type | Source | Before | After | What |',
          '| --- | --- | --- | ---: | ---: | --- |',
          ...rows.map(
            ({ change, eventType, eventSource, before, after, detail }) =>
              `| ${change} | ${markdownCode(eventType)} | ${markdownCode(eventSource)} | ${grouped(before)} | ${grouped(after)} | ${markdownCode(detail)} |`,
          ),
        ]),
  ].join('\n')
}

/** What the two are, and what a reader should know before the rows. */
export function headLines({ diff, before, after }: NamedDiff): string[] {
  const { both, onlyBefore, onlyAfter } = diff.months
  const alone = [...monthsOf('before', onlyBefore), ...monthsOf('after', onlyAfter)].join(', ')
  return [
    `before: ${before} · ${sizeText(diff.before)}`,
    `after:  ${after} · ${sizeText(diff.after)}`,
    ...(alone === '' ? [] : [`months only ${alone}`]),
    ...(both.length === 0
      ? ['The two have no month in common: rates may differ because a course was in another week.']
      : []),
    ...(diff.before.suppressedCategories + diff.after.suppressedCategories === 0
      ? []
      : ['--min-count left event types out: what looks new or gone may be among them.']),
  ]
}

function monthsOf(side: string, months: readonly string[]): string[] {
  if (months.length === 0) return []
  const span = months.length === 1 ? months[0] : `${months[0]} to ${months.at(-1)}`
  return [`${side}: ${span} (${grouped(months.length)})`]
}

function sizeText({ events, categories }: DiffSide): string {
  return `${counted(events, 'event')} of ${counted(categories, 'event type')}`
}

function tableCells({ change, eventType, eventSource, before, after, detail }: DiffRow, longest: number): string[] {
  const text = printable(detail)
  return [
    change,
    printable(eventType),
    printable(eventSource),
    grouped(before),
    grouped(after),
    text.length <= longest ? text : `${text.slice(0, longest - 1)}…`,
  ]
}
