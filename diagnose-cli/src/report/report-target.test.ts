import { expect, test } from 'vitest'
import { parseReportTarget } from './report-target.ts'

test.each([
  ['json', { format: 'json', path: undefined }],
  ['json=a=b.json', { format: 'json', path: 'a=b.json' }],
  ['table', { format: 'table', path: undefined }],
  ['json=-', { format: 'json', path: undefined }],
  ['json=./-', { format: 'json', path: './-' }],
  ['json=', undefined],
  ['html=report.html', { format: 'html', path: 'report.html' }],
  ['ndjson', { format: 'ndjson', path: undefined }],
  ['xml', undefined],
  ['', undefined],
  ['constructor', undefined],
])('-o %s', (text, target) => {
  expect(parseReportTarget(text)).toEqual(target)
})
