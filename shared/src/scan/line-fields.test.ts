import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import fc from 'fast-check'
import { instantOf } from '../platforms/edx/event-time.ts'
import { LineFields, type FieldPath } from './line-fields.ts'

const paths: FieldPath[] = [
  { path: ['time'], kind: 'time', longestKept: 4 },
  { path: ['page'], longestKept: 300 },
  { path: ['event'], kind: 'payload', longestKept: 10 },
  { path: ['context'], longestKept: 4 },
  { path: ['context', 'course'], longestKept: 300 },
]

type Taken = unknown[] | string

let taken: Taken[] = []
const fields = new LineFields(
  paths,
  { key: { low: 1, high: 2 }, keep: (value) => ({ value }) },
  {
    event: (fields, lineBytes) => taken.push([lineBytes, ...paths.map((_, field) => fields.value(field))]),
    line: (line) => taken.push(new TextDecoder().decode(line)),
  },
)

function take(text: string): Taken[] {
  taken = []
  fields.push(new TextEncoder().encode(text))
  return taken
}

test('fields are given as they are parsed, and what is never asked for is not', () => {
  const event = { session: { a: [1] }, page: 'é"', event: '{"id": "ü"}', context: { path: '/', course: 'A/B/C' } }
  const text = JSON.stringify(event)

  expect(take(`${text}\n`)).toEqual([
    [new TextEncoder().encode(text).length, undefined, 'é"', '{"id": "ü"}', undefined, 'A/B/C'],
  ])
})

test('lines that are no events come in their place', () => {
  expect(take('# none\n{"page":1}\n\n{"page":2,"page":3}\n{"page":4}\n')).toEqual([
    '# none',
    [10, undefined, 1, undefined, undefined, undefined],
    '',
    '{"page":2,"page":3}',
    [10, undefined, 4, undefined, undefined, undefined],
  ])
})

test('a line that is longer than the window is given as it is, and the next ones are read', () => {
  const long = `{"page":"${'x'.repeat(1_100_000)}"}`

  expect(take(`${long}\n{"page":1}\n`)).toEqual([long, [10, undefined, 1, undefined, undefined, undefined]])
})

test('more values than are kept change nothing', () => {
  const lines = Array.from({ length: 300_000 }, (_, number) => `{"page":"${number}"}`)
  const pages = take(`${lines.join('\n')}\n`).map((fields) => fields[2])

  expect(pages).toEqual(lines.map((_, number) => String(number)))
})

test('moments are those of their texts', () => {
  const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`))
  const zone = fc.constantFrom('', 'Z', '+00:00', '+05:30', ' UTC')
  const text = fc
    .tuple(digits(2), digits(2), digits(2), digits(2), digits(2), digits(2), digits(6), zone)
    .map(([y, mo, d, h, mi, s, us, zone]) => `20${y}-${mo}-${d}T${h}:${mi}:${s}.${us}${zone}`)
  const usual = fc
    .tuple(fc.date({ min: new Date(946_684_800_000), max: new Date(4_102_444_799_999), noInvalidDate: true }), zone)
    .map(([date, zone]) => `${date.toISOString().slice(0, 23)}456${zone}`)
  const two = (min: number, max: number) => fc.integer({ min, max }).map((number) => String(number).padStart(2, '0'))
  const endOfMonth = fc
    .tuple(two(0, 99), two(1, 12), two(27, 31), two(57, 61))
    .map(([y, mo, d, s]) => `20${y}-${mo}-${d}T23:59:${s}.000000+00:00`)
  const number = fc.oneof(fc.maxSafeNat(), fc.integer({ min: 946_684_800_000, max: 4_102_444_799_999 }))

  fc.assert(
    fc.property(fc.oneof(text, usual, endOfMonth, number), (time) => {
      const [fields] = take(`${JSON.stringify({ time })}\n`)
      expect(instantOf(fields?.[1])).toBe(instantOf(time))
    }),
    { numRuns: 1_000 },
  )
})

test('a short payload that is remembered does not keep the lines beside it', () => {
  const remembered: unknown[] = []
  const beside = `{"page":"${'x'.repeat(900_000)}"}`
  const before = liveBytes()

  for (let i = 0; i < 60; i++) {
    const lines = `{"event":"{of the event with number ${100 + i}}"}\n${beside}\n`
    remembered.push(take(lines)[0]?.[3])
  }
  taken = []

  expect(liveBytes() - before).toBeLessThan(20_000_000)
  expect(remembered[59]).toBe('{of the event with number 159}')
})

/** Of the heap, after garbage is collected. */
function liveBytes(): number {
  setFlagsFromString('--expose-gc')
  const collectGarbage = runInNewContext('gc') as () => void
  collectGarbage()
  return process.memoryUsage().heapUsed
}
