import { expect, test } from 'vitest'
import { aReport } from '../../../test/builders/reports.ts'
import { categoryFields, csvReport, fieldsReport, jsonReport, markdownReport, ndjsonReport } from './other-reports.ts'

const { classification } = aReport()
const hostile = {
  ...classification,
  rows: classification.rows.slice(0, 1).map((row) => ({ ...row, eventType: '=cmd|`calc`\n', eventSource: '+1,"2"' })),
}

test('NDJSON is the JSON report with a line for the whole and one for each event type', () => {
  const [totals, ...categories] = ndjsonReport(classification)
    .split('\n')
    .map((line) => JSON.parse(line) as object)

  expect({ ...totals, categories }).toEqual(JSON.parse(jsonReport(classification)))
})

test('only the fields that were asked for, in that order, and null where there is none', () => {
  const [row] = classification.rows
  const report = fieldsReport({ ...classification, rows: [{ ...row, firstMonth: undefined } as never] }, [
    'occurrences',
    'first_month',
    'event_type',
  ])

  expect(report).toBe(
    '[\n  {\n    "occurrences": 12,\n    "first_month": null,\n    "event_type": "page_close"\n  }\n]',
  )
})

test('every field that can be asked for is in the JSON report', () => {
  const { categories } = JSON.parse(jsonReport(classification)) as { categories: object[] }

  expect(Object.keys(categories[0] ?? {}).toSorted()).toEqual([...categoryFields].toSorted())
})

test('a name that begins as a formula does is made text in CSV', () => {
  expect(csvReport(hostile).split('\n').slice(1).join('\n')).toMatch(/^"'=cmd\|`calc`\n","'\+1,""2""",12,/)
})

test('a name can end neither a cell nor the code in Markdown', () => {
  expect(markdownReport(hostile)).toContain('| `=cmd\\|\'calc\'\ufffd` | `+1,"2"` | 12 |')
})

test('an event of which some shapes can be translated is said to be so everywhere, in the words of the panorama', () => {
  const row = { ...classification.rows[0], support: 'TODO', supportPart: 'DONE for 3 of 4 shapes' }
  const partly = { ...classification, rows: [row as (typeof classification.rows)[number]] }

  expect(JSON.parse(fieldsReport(partly, ['support', 'support_text']))).toEqual([
    { support: 'PARTLY', support_text: 'DONE for 3 of 4 shapes' },
  ])
  expect(csvReport(partly)).toMatch(/,documentation,support,support_text\n.*,PARTLY,DONE for 3 of 4 shapes$/)
  expect(markdownReport(partly)).toMatch(/\| DONE for 3 of 4 shapes \|$/)
})

test('an event that the panorama does not know is said to be unknown everywhere', () => {
  const row = { ...classification.rows[0], support: undefined, supportPart: undefined }
  const unknown = { ...classification, rows: [row as (typeof classification.rows)[number]] }

  expect(JSON.parse(fieldsReport(unknown, ['support', 'support_text']))).toEqual([
    { support: 'unknown', support_text: 'unknown' },
  ])
  expect(csvReport(unknown)).toMatch(/,unknown,unknown$/)
})
