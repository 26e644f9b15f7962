import { expect, test } from 'vitest'
import { Spread } from './spread.ts'

/** What is found where sample `i` has the values that `valuesOf` gives it. */
function findings(samples: number, valuesOf: (i: number) => readonly string[], rule = 'surrogate.number'): unknown[] {
  const spread = new Spread()
  for (let i = 0; i < samples; i++) {
    spread.startSample()
    for (const value of valuesOf(i)) spread.add('event.grade', value, rule)
  }
  return spread.findings()
}

test('a long surrogate may stand in one sample only, as often as it likes', () => {
  const spread = new Spread()
  const id = 'a1'.repeat(16)

  spread.startSample()
  expect([1, 2].map(() => spread.add('session', id, 'surrogate.hex'))).toEqual([undefined, undefined])
  spread.startSample()
  expect(spread.add('event.id', id, 'surrogate.hex')).toBe('repeated')
})

test('short surrogates may meet by chance, and not more often', () => {
  expect(findings(60, (i) => [`user_${1000 + ((i * 7919) % 9000)}`], 'surrogate.user name')).toEqual([])
  expect(findings(60, (i) => [`user_${1000 + (i % 7)}`], 'surrogate.user name')).toEqual([
    { path: 'event.grade', finding: 'repeated' },
  ])
})

test('tokens and hexadecimal ids of few characters may meet by chance, and not more often', () => {
  const token = (i: number) => `aa${String.fromCharCode(97 + (i % 26))}7abc4567`
  expect(findings(3, () => ['ab1cd2ef3gh'], 'surrogate.token')).toEqual([])
  expect(findings(60, (i) => [token(i)], 'surrogate.token')).toHaveLength(1)
  expect(findings(3, () => ['a1b2c3d4e5f60718'], 'surrogate.hex')).toEqual([])
  expect(findings(9, () => ['a1b2c3d4e5f60718'], 'surrogate.hex')).toHaveLength(1)
})

test.each([
  ['grades', (i: number) => String(80 + (i % 9))],
  ['attempts', () => '2'],
])('small numbers of many samples that chance does not spread are found: %s', (_name, valueOf) => {
  expect(findings(100, (i) => [valueOf(i)])).toEqual([{ path: 'event.grade', finding: 'uneven' }])
  expect(findings(20, (i) => [valueOf(i)])).toEqual([])
})

test('small numbers that are spread are not found, nor is one list of equal ones', () => {
  expect(findings(200, (i) => [String(10 + ((i * 37) % 90))])).toEqual([])
  expect(findings(1, () => Array.from({ length: 500 }, () => '7'))).toEqual([])
})
