import { expect, test } from 'vitest'
import { nameKind } from './log-name.ts'

test.each([
  ['tracking.log', 'log'],
  ['tracking.log.1', 'log'],
  ['tracking.log-20130301-1362100000.gz', 'log'],
  ['tracking.log.2013-03-01', 'log'],
  ['events.JSONL', 'log'],
  ['events.json', 'log'],
  ['part-0001.gz', 'log'],
  ['tracking.log.bz2', 'log'],
  ['tracking.log.1.zst', 'log'],
  ['tracking.log-20130301.bz2', 'log'],
  ['part-0001.zst', 'log'],
  ['tracking.log.xz', 'packed'],
  ['photo.png', 'other'],
  ['README', 'other'],
  ['.hidden.log', 'other'],
  ['catalogue.csv', 'other'],
])('%s is of the kind %s', (name, kind) => {
  expect(nameKind(name)).toBe(kind)
})
