import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edx } from '../platforms/edx/edx.ts'
import { createShapeReader } from '../shape/shape-reader.ts'
import { createAnonymiser, tokensOfEvents } from './anonymise.ts'

const seed = 'd'.repeat(64)

test('the same event has the same copy, whatever was read before it', () => {
  const text = JSON.stringify({
    event_type: 'a',
    event_source: 'browser',
    username: 'janeroe',
    event: { body: 'hello' },
  })
  const used = createAnonymiser({ platform: edx, seed })
  used.event(JSON.stringify({ username: 'other' }), 1)

  expect(used.event(text, 7)).toBe(createAnonymiser({ platform: edx, seed }).event(text, 7))
})

test('another ordinal or another seed gives unrelated surrogates', () => {
  const text = JSON.stringify({ username: 'janeroe', session: '0123456789abcdef0123456789abcdef' })
  const copies = [
    createAnonymiser({ platform: edx, seed }).event(text, 1),
    createAnonymiser({ platform: edx, seed }).event(text, 2),
    createAnonymiser({ platform: edx, seed: 'e'.repeat(64) }).event(text, 1),
  ]

  expect(new Set(copies).size).toBe(3)
})

test('a name that may be shown stays, and is listed as kept', () => {
  const anonymiser = createAnonymiser({ platform: edx, seed, showableNames: new Map([['odd.zork.clicked', 'N1']]) })

  expect(anonymiser.event('{"event_type":"odd.zork.clicked"}', 1)).toBe('{"event_type":"odd.zork.clicked"}')
  expect(anonymiser.keptValues()).toEqual([{ path: 'event_type', value: 'odd.zork.clicked', rule: 'N1', count: 1 }])
})

test('what stayed and what was replaced is counted by path and rule', () => {
  const anonymiser = createAnonymiser({ platform: edx, seed })
  anonymiser.event('{"event_source":"server","event":{"zork":"aaa","attempts":1}}', 1)
  anonymiser.event('{"event_source":"server","event":{"zork":"bbb","page":""}}', 2)

  expect(anonymiser.keptValues()).toEqual([
    { path: 'event.attempts', value: '1', rule: 'K0.number-0-1', count: 1 },
    { path: 'event.page', value: '', rule: 'K0.empty', count: 1 },
    { path: 'event_source', value: 'server', rule: 'K0.enum', count: 2 },
  ])
  expect(anonymiser.redactions()).toEqual([
    { path: 'event.{key}', rule: 'key', count: 2 },
    { path: 'event.{key}', rule: 'text', count: 2 },
  ])
})

test('an event of many unknown fields keeps the names of the known ones, and its shape', () => {
  const fields = Object.fromEntries(Array.from({ length: 90 }, (_, i) => [`zork${i}`, { grade: i, [`quux${i}`]: 'x' }]))
  const event = { ...fields, event_type: 'play_video', time: '2016-03-14T09:26:53.123456+00:00', event: fields }
  const copy = JSON.parse(createAnonymiser({ platform: edx, seed }).event(JSON.stringify(event), 1)) as typeof event

  const readShape = createShapeReader({ isKey: edx.vocabulary.isKey, payloadPath: edx.payloadPath })
  expect(Object.keys(copy).filter((key) => !/^key_[0-9]{4}$/.test(key))).toEqual(['event_type', 'time', 'event'])
  expect(readShape(copy)).toEqual(readShape(event))
  expect(copy.time).toMatch(/^2016-03-/)
  expect(JSON.stringify(copy)).not.toMatch(/zork|quux/)
})

test('number spelling survives as a form', () => {
  const copy = createAnonymiser({ platform: edx, seed }).event('{"x":7.0,"y":5e-7,"value":-42,"val":0.25,"id":1.0}', 1)

  expect(copy).toMatch(/^\{"x":[2-9]\.0,"y":[1-9]e-[2-9],"value":-[1-9]\d,"val":0\.\d[1-9],"id":1\.0\}$/)
})

test('a number never becomes a flag, which would stay', () => {
  for (let ordinal = 1; ordinal <= 300; ordinal++) {
    const anonymiser = createAnonymiser({ platform: edx, seed })
    const copy = anonymiser.event('{"x":4.0,"y":7,"value":5.00,"val":"6.0","id":3.0e5}', ordinal)

    expect(copy).toMatch(/^\{"x":[2-9]\.0,"y":[2-9],"value":[2-9]\.00,"val":"[2-9]\.0","id":[2-9]\.0e[2-9]\}$/)
    expect(anonymiser.keptValues()).toEqual([])
  }
})

test('whole numbers of 5 digits and more are 1 modulo 97', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 10_000n, max: 10n ** 30n }), (number) => {
      const [, digits = ''] = /(\d+)/.exec(createAnonymiser({ platform: edx, seed }).event(`{"id":${number}}`, 1)) ?? []
      expect(digits.length).toBe(String(number).length)
      expect(BigInt(digits) % 97n).toBe(1n)
    }),
  )
})

test('a number behind zeros is replaced as a whole, so that no log of such numbers is met again', () => {
  const raw = JSON.stringify({ event: { zork: ['0001', '0002', '00012', '000123', '0000', '1', '001'] } })

  const copy = createAnonymiser({ platform: edx, seed }).event(raw, 1)

  expect(copy).toMatch(/\["0[1-9]\d\d","0[1-9]\d\d","00[1-9]\d\d","000[1-9]\d\d","0000","1","0[1-9]\d"\]/)
})

test('an event that cannot be read is a bug of the caller, and the error quotes nothing', () => {
  expect(() => createAnonymiser({ platform: edx, seed }).event('{"zork', 1)).toThrow(/^an event must be readable JSON/)
})

/** Denied values of one form each, from a number: equal numbers give equal values, so the pattern of equality is kept. */
const forms = [
  (n: number) => `zqk${word(n)}`,
  (n: number) => `${word(n)} ${word(n + 7)} zqkx`,
  (n: number) => `${word(n)}@${word(n)}.org`,
  (n: number) => `course-v1:${word(n)}+${word(n + 1)}+${word(n + 2)}`,
  (n: number) => `https://${word(n)}.org/courses/${word(n)}?q=${word(n)}`,
  (n: number) => `input_${word(n)}_2_1`,
  (n: number) => `{"${word(n)}": ["${word(n)}"]}`,
]
const leaves = fc.array(fc.tuple(fc.nat({ max: forms.length - 1 }), fc.nat({ max: 3 })), {
  minLength: 1,
  maxLength: 10,
})

test('another person with the same equal values has the same copy, byte by byte', () => {
  fc.assert(
    fc.property(leaves, fc.nat({ max: 1_000 }), fc.nat({ max: 1_000 }), (pattern, one, other) => {
      const eventOf = (person: number): string =>
        JSON.stringify({
          username: forms[0]?.(person * 1_000),
          event: pattern.map(([form, value]) => forms[form]?.(person * 1_000 + value * 10)),
        })
      const copyOf = (text: string): string => createAnonymiser({ platform: edx, seed }).event(text, 3)

      expect(copyOf(eventOf(one))).toBe(copyOf(eventOf(other)))
    }),
    { numRuns: 300 },
  )
})

/** Nine letters that are no word; different numbers give different ones of one length. */
function word(n: number): string {
  return `q${[...String(n).padStart(8, '0')].map((digit) => 'bcdfghjkmz'[Number(digit)]).join('')}`
}

test('no day stays the same, so that a birth date in the place of a time does not', () => {
  const anonymiser = createAnonymiser({ platform: edx, seed: 'e'.repeat(64) })
  const raw = JSON.stringify({
    event_source: 'server',
    event_type: 'problem_check',
    time: '1987-03-29',
    due: '1987-04-02',
  })

  const copies = Array.from({ length: 300 }, (_, ordinal) => anonymiser.event(raw, ordinal))

  expect(copies.filter((copy) => /"time":"1987-03-29"|"created":"1987-04-02"/.test(copy))).toEqual([])
})

test('a surrogate that equals its text by chance is not listed as kept', () => {
  const anonymiser = createAnonymiser({ platform: edx, seed })

  // One of eight digits is drawn, so that about 25 of 200 are the raw one.
  for (let ordinal = 1; ordinal <= 200; ordinal++) anonymiser.event('{"event":{"zork":"/5"}}', ordinal)

  expect(anonymiser.keptValues()).toEqual([])
  expect(anonymiser.redactions()).toContainEqual({ path: 'event.{key}', rule: 'path', count: 200 })
})

test('an event whose tokens are among those of all events gets the same copy', () => {
  const event = fc.dictionary(
    fc.oneof(fc.constantFrom('username', 'page', 'time', 'event'), fc.string()),
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.webUrl({ withQueryParameters: true }), fc.nat(), fc.json()),
  )
  fc.assert(
    fc.property(event, (value) => {
      const text = JSON.stringify({ ...value, time: '2024-05-12T08:14:33.345234+00:00' })
      const known = createAnonymiser({ platform: edx, seed, rawTokens: tokensOfEvents([text]) })
      expect(known.event(text, 1)).toBe(createAnonymiser({ platform: edx, seed }).event(text, 1))
    }),
  )
})

test('keys that come twice are counted, in the event and in what its texts hold, and the last value stays', () => {
  const anonymiser = createAnonymiser({ platform: edx, seed })
  const payload = JSON.stringify('{"mode":"mirela","mode":"audit"}')

  const written = anonymiser.event(`{"username":"mirela","username":"voss","username":"","event":${payload}}`, 1)

  expect(written).toBe('{"username":"","event":"{\\"mode\\":\\"audit\\"}"}')
  expect(anonymiser.redactions()).toEqual([
    { path: 'event(json).{key}', rule: 'duplicate key', count: 1 },
    { path: '{key}', rule: 'duplicate key', count: 2 },
  ])
})
