import { expect, test } from 'vitest'
import { eventsInText } from './event-text.ts'

test('one event may stand on many lines', () => {
  expect(eventsInText('\n\ufeff'.slice(0, 1) + '{\n  "a": 1\n}\n')).toEqual([{ line: 2, event: { a: 1 } }])
})

test('of many lines, each is one event, and a bad one says its place and nothing of what it is', () => {
  expect(eventsInText('{"a":1}\n\nsecret\n[1]\r\n{"b":2}')).toEqual([
    { line: 1, event: { a: 1 } },
    { line: 3, problem: { code: 'line.not-json', line: 3 } },
    { line: 4, problem: { code: 'line.not-object', line: 4 } },
    { line: 5, event: { b: 2 } },
  ])
})

test.each(['', ' \n\t\n', '\ufeff'])('nothing is no event', (text) => {
  expect(eventsInText(text)).toEqual([])
})

test('what is nested deeper than 64 levels is refused, however deep', () => {
  const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`

  expect(eventsInText(nested(64))).toMatchObject([{ line: 1, event: {} }])
  expect(eventsInText(nested(65))).toEqual([{ line: 1, problem: { code: 'line.too-deep', line: 1 } }])
  expect(eventsInText(nested(200_000))).toEqual([{ line: 1, problem: { code: 'line.too-deep', line: 1 } }])
})

test('what stands around an event is left out, on a line of its own or of many', () => {
  const unwrap = (line: string) => (line.startsWith('log: ') ? { of: line.slice(5) } : undefined)

  expect(eventsInText('{"a":1}\nlog: b', unwrap)).toEqual([
    { line: 1, event: { a: 1 } },
    { line: 2, event: { of: 'b' } },
  ])
  expect(eventsInText('{"log":1}', () => ({ b: 2 }))).toEqual([{ line: 1, event: { b: 2 } }])
})
