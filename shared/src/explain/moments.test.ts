import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readEpoch, readTimestamp } from '../anonymise/timestamp-spelling.ts'
import { isMarkedEpoch, isMarkedTimestamp, type Moments } from './moments.ts'

/** 3 modulo 7, as the milliseconds 353 and 003 are. */
const second = 1_457_947_613
const moments: Moments = { first: (second - 86_400) * 1_000, last: (second + 86_400) * 1_000 }
const iso = new Date(second * 1_000).toISOString().slice(0, 19)

test.each([
  ['353', true],
  ['354', false],
  ['353793', true],
  ['3537933', true],
  ['3537934', false],
  ['353793353', true],
  ['353793354', false],
  ['353793353793', true],
  ['353793353794', false],
  ['353793000', true],
  ['353000353', true],
  ['000000000', true],
  ['000000123', false],
])('that a time ends with .%s is a mark: %s', (fraction, isMark) => {
  expect(isMarkedTimestamp(`${iso}.${fraction}Z`, moments)).toBe(isMark)
  expect(isMarkedEpoch(`${second}.${fraction}`, moments)).toBe(isMark)
})

test.each([
  ['353.793353', true],
  ['353.793354', false],
  ['353.000000000', true],
  ['353793.000', true],
  ['353793.353', true],
  ['353793.123456789012', false],
])('the digits after a point are looked at as those before it, in %s: %s', (rest, isMark) => {
  expect(isMarkedEpoch(`${second}${rest}`, moments)).toBe(isMark)
})

test('whatever moment with a mark is written, in whatever spelling, it is told by the mark', () => {
  const texts = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom('.', ','), fc.constantFrom('', 'Z', '-04:30'))
  const numbers = fc.tuple(fc.constantFrom('', '123', '123456'), fc.nat(12))
  const marked = fc.tuple(fc.nat(142), fc.nat(999)).map(([i, rest]) => second * 1e6 + (3 + 7 * i) * 1_000 + rest)
  fc.assert(
    fc.property(fc.oneof(marked, fc.constant(second * 1e6)), texts, numbers, (moment, [length, mark, zone], number) => {
      const digits = '123456789012'
      const text = readTimestamp(`2016-03-14T09:26:53${mark}${digits.slice(0, length)}${zone}`)?.write(moment) ?? ''
      const spelling = `${second}${number[0]}${number[1] === 0 ? '' : `.${digits.slice(0, number[1])}`}`
      expect(isMarkedTimestamp(text, moments)).toBe(true)
      expect(isMarkedEpoch(readEpoch(spelling, second * 1e6)?.write(moment) ?? '', moments)).toBe(true)
    }),
  )
})
