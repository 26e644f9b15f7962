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
  { path: ['event', 'id'], kind: 'member', longestKept: 300 },
  { path: ['event', 'at'], kind: 'member', longestKept: 300 },
]

type Taken = unknown[] | string

let taken: Taken[] = []
/** Of the fields behind the page. */
const none = Array.from({ length: 5 }, () => undefined)
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
    [new TextEncoder().encode(text).length, undefined, 'é"', '{"id": "ü"}', undefined, 'A/B/C', 'ü', undefined],
  ])
})

test('members of a payload are given, be it an object or a text', () => {
  const payload = { id: 'ü"', at: -1.25, more: { id: 1 } }
  const text = JSON.stringify(payload)

  const written = take(`${JSON.stringify({ event: payload })}\n`)[0]
  const encoded = take(`${JSON.stringify({ event: text })}\n`)[0]

  expect(written?.slice(3)).toEqual([payload, undefined, undefined, 'ü"', -1.25])
  expect(encoded?.slice(3)).toEqual([text, undefined, undefined, 'ü"', -1.25])
})

test.each([
  ['a text that is cut', '{"id":"one","at":2'],
  ['something behind the object', '{"id":"one","at":2} x'],
  ['a member that comes twice', '{"id":"one","at":2,"id":"two"}'],
  ['a key with an escape', String.raw`{"id":"one","\u0061t":2}`],
  ['a number that is none', '{"id":"one","at":02}'],
])('of a payload with %s no member is given', (_what, text) => {
  expect(take(`${JSON.stringify({ event: text })}\n`)[0]?.slice(3)).toEqual([text, ...none.slice(1)])
})

const entryPaths: FieldPath[] = [
  { path: ['event'], kind: 'payload', longestKept: 4 },
  { path: ['event', 'answers'], kind: 'entries', longestKept: 300 },
  { path: ['event', 'judged'], kind: 'entries', longestKept: 4 },
  { path: ['event', 'judged', 'how'], longestKept: 300 },
  { path: ['event', 'judged', 'points'], kind: 'member', longestKept: 4 },
]
let entries: unknown[] = []
const withEntries = new LineFields(
  entryPaths,
  { key: { low: 1, high: 2 }, keep: (value) => ({ value }) },
  {
    event: (fields) => {
      const found = [0, 1, 2].map((field) => fields.entries(field))
      const pairs = found.map((of) => {
        const places = Array.from({ length: of?.count ?? 0 }, (_, index) => index)
        return of && places.map((index) => [of.key(index).value, of.value(index, 1), of.value(index, 2)])
      })
      entries.push({ pairs, values: [0, 1, 2].map((field) => fields.value(field)) })
    },
    line: (line) => entries.push(new TextDecoder().decode(line)),
  },
)

function takeEntries(event: unknown): unknown {
  entries = []
  withEntries.push(new TextEncoder().encode(`${JSON.stringify({ event })}\n`))
  return entries[0]
}

test('objects whose keys are their own are given by key, and are still values', () => {
  const answers = { b: 'ü"', a: [1], c: { x: 1 } }
  const judged = { b: { other: 1, how: 'well', points: 0.5 }, a: 7, c: {} }
  const found = [Object.entries(answers).map(([key, value]) => [key, value, undefined])]
  const pairs = [
    undefined,
    ...found,
    [
      ['b', 'well', 0.5],
      ['a', undefined, undefined],
      ['c', undefined, undefined],
    ],
  ]

  expect(takeEntries({ answers, judged })).toEqual({ pairs, values: [{ answers, judged }, answers, judged] })
  const text = JSON.stringify({ judged, answers })
  expect(takeEntries(text)).toEqual({ pairs, values: [text, answers, judged] })
})

test.each([
  ['a number among its keys', { b: 1, 7: 1 }],
  ['a key with an escape', { 'b"': 1 }],
  ['a long key', { ['b'.repeat(300)]: 1 }],
  ['too many keys', Object.fromEntries(Array.from({ length: 65 }, (_, number) => [`k${number}`, number]))],
])('an object with %s is given as it is', (_what, answers) => {
  expect(takeEntries({ answers })).toEqual({
    pairs: [undefined, undefined, undefined],
    values: [{ answers }, answers, undefined],
  })
})

test('a form is given by key, as it is spelled', () => {
  const pairs = [
    [
      ['b%5B%5D', '1+2', undefined],
      ['a', '', undefined],
      ['c', '=/', undefined],
    ],
    undefined,
    undefined,
  ]

  expect(takeEntries('b%5B%5D=1+2&a=&c==/')).toEqual({ pairs, values: ['b%5B%5D=1+2&a=&c==/', undefined, undefined] })
})

test.each(['a=1&a=2', 'a=1&b', 'a=1&', '=1', 'a/b=1', 'a=<b>', 'a=ü', 'a=1 2', `${'k'.repeat(200)}=1`, 'long text'])(
  'of %s only the text is given',
  (text) => {
    expect(takeEntries(text)).toEqual({
      pairs: [undefined, undefined, undefined],
      values: [text, undefined, undefined],
    })
  },
)

test('many lines with many answers are all given', () => {
  const answers = Object.fromEntries(Array.from({ length: 60 }, (_, number) => [`k${number}`, `${number}`]))
  const line = `${JSON.stringify({ event: { answers } })}\n`
  entries = []
  withEntries.push(new TextEncoder().encode(line.repeat(200)))

  expect(entries.map((taken) => (taken as { values: unknown[] }).values[1])).toEqual(
    Array.from({ length: 200 }, () => answers),
  )
})

test('numbers are those that JSON gives', () => {
  const digits = fc.stringMatching(/^-?(?:0|[1-9]\d{0,16})(?:\.\d{1,12})?(?:e-?\d)?$/)
  fc.assert(
    fc.property(fc.oneof(digits, fc.double({ noNaN: true, noDefaultInfinity: true }).map(JSON.stringify)), (number) => {
      expect(take(`{"event":{"at":${number}}}\n`)[0]).toMatchObject({ 7: JSON.parse(number) })
    }),
    { numRuns: 1_000 },
  )
})

test('lines that are no events come in their place', () => {
  expect(take('# none\n{"page":1}\n\n{"page":2,"page":3}\n{"page":4}\n')).toEqual([
    '# none',
    [10, undefined, 1, ...none],
    '',
    '{"page":2,"page":3}',
    [10, undefined, 4, ...none],
  ])
})

test('a line that is longer than the window is given as it is, and the next ones are read', () => {
  const long = `{"page":"${'x'.repeat(1_100_000)}"}`

  expect(take(`${long}\n{"page":1}\n`)).toEqual([long, [10, undefined, 1, ...none]])
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
