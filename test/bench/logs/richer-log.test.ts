import { expect, test } from 'vitest'
import { richer } from './richer-log.ts'

const line = '{"username": "yara", "event_type": "book", "event": "{\\"type\\": \\"nextpage\\"}"}'
const lines = Array.from({ length: 12 }, () => line)

test('every third line gets an event type, each of them in turn', () => {
  const types = lines.map(richer({ of: 'types', different: 3 })).map((one) => JSON.parse(one).event_type as string)

  expect(types.filter((type) => type !== 'book')).toEqual([0, 1, 2, 0].map((place) => types[3 * place]))
  expect(new Set(types).size).toBe(4)
})

test('every third line gets another payload, and stays an event', () => {
  const events = lines.map(richer({ of: 'payloads', different: 3 })).map((one) => JSON.parse(one))

  expect(events.filter((_, i) => i % 3 === 0).map(({ event }) => event)).toEqual([
    {},
    { answers: 1 },
    { attempts: 1 },
    {},
  ])
  expect(events[1]).toEqual(JSON.parse(line))
})

test('a line that was cut stays as it is', () => {
  expect([line.slice(0, 40), '', 'Mar  3 [tracking]'].map(richer({ of: 'types', different: 1 }))).toEqual([
    line.slice(0, 40),
    '',
    'Mar  3 [tracking]',
  ])
})
