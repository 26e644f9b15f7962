import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import type { FieldTrace } from '@mooc-panorama/shared/moocdb/field-trace.ts'
import type { ShownRow } from '@mooc-panorama/shared/moocdb/shown-rows.ts'
import { elementsOf, readHtml, textOf } from '../../../test/builders/html.ts'
import { TranslationRows } from './translation-rows.tsx'

const rows: ShownRow[] = [
  { table: 'submissions', row: { submission_answer: '<b>1</b>', submission_is_submitted: 1, submission_ip: null } },
  { table: 'submissions', row: { submission_answer: 'choice_2', submission_is_submitted: 1, submission_ip: null } },
  { table: 'urls', row: { url: 'https://unknown/' } },
]
const trace: FieldTrace = {
  columns: [
    { table: 'submissions', column: 'submission_answer', paths: ['event.answers.{key}'] },
    { table: 'submissions', column: 'submission_is_submitted', paths: [] },
    { table: 'urls', column: 'url', paths: ['page'] },
  ],
  unfilled: [{ table: 'submissions', column: 'submission_ip' }],
  rows: [],
  choosing: ['event_type'],
  unread: ['event.grade', 'host'],
}

/** The texts of all elements with this name, in order. */
const texts = (html: string, name: string) =>
  elementsOf(readHtml(html))
    .filter((element) => element.name === name)
    .map((element) => textOf(element))

test('each row stands with its table, its values and the fields that feed them', () => {
  const html = renderToString(<TranslationRows rows={rows} trace={trace} />)

  expect(texts(html, 'caption')).toEqual(['submissions · 1 of 2', 'submissions · 2 of 2', 'urls'])
  expect(texts(html, 'tr').slice(0, 4)).toEqual([
    'ColumnValueFed by',
    'submission_answer<b>1</b>event.answers.{key}',
    'submission_is_submitted1no single field',
    'Emptysubmission_ip',
  ])
  expect(texts(html, 'dd')).toEqual(['event_type', 'event.gradehost'])
})

test('without a trace, nothing is said about fields', () => {
  const html = renderToString(<TranslationRows rows={rows} />)

  expect(texts(html, 'tr')[0]).toBe('ColumnValue')
  expect(texts(html, 'dl')).toEqual([])
})

test('an event that adds nothing is said to', () => {
  expect(texts(renderToString(<TranslationRows rows={[]} />), 'p')).toEqual(['It adds no row to MOOCdb.'])
})
