import { expect, test } from 'vitest'
import { sourcePlace } from './source-place.ts'

test('a place with a line', () => {
  expect(sourcePlace('openfun/ralph@0123abc:src/a file#1.py:12')).toBeUndefined()
  expect(sourcePlace('openfun/ralph@0123abc:src/a#1.py:12')).toEqual({
    repository: 'openfun/ralph',
    path: 'src/a#1.py',
    line: 12,
    url: 'https://github.com/openfun/ralph/blob/0123abc/src/a%231.py#L12',
  })
})

test('a place without a line', () => {
  expect(sourcePlace('mvallet91/ELAT-Workbench@509126631fdc:scripts/logProcessing.js')).toEqual({
    repository: 'mvallet91/ELAT-Workbench',
    path: 'scripts/logProcessing.js',
    url: 'https://github.com/mvallet91/ELAT-Workbench/blob/509126631fdc/scripts/logProcessing.js',
  })
})

test.each(['', 'seen in use', 'javascript:alert(1)', '../..@0123abc', 'a/b@main:x'])('%s names no place', (where) => {
  expect(sourcePlace(where)).toBeUndefined()
})
