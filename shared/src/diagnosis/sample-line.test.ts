import { expect, test } from 'vitest'
import { sampleLine, sampleText } from './sample-line.ts'

test('a sample is one line, and the same JSON as the event', () => {
  const event = '{"name":\n  "Zoë \\n \\ud83d\\ude00",\r\n "n": [1,\n2]}'

  const text = sampleText(sampleLine(event))

  expect(text).not.toContain('\n')
  expect(JSON.parse(text)).toEqual(JSON.parse(event))
})

test('a mark of byte order inside a sample stays', () => {
  expect(sampleText(sampleLine('\ufeff{}'))).toBe('\ufeff{}')
})

test('half of a surrogate pair stays what it is, also in a key', () => {
  const event = '{"\ud800": 1, "\ud801": "a\udc00", "\ud83d\ude00": 2}'

  expect(JSON.parse(sampleText(sampleLine(event)))).toEqual(JSON.parse(event))
})
