import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readJson, writeJson } from './json.ts'

test('number spelling, key order and hostile keys survive', () => {
  const text = '{"b":1.0,"a":1e5,"__proto__":-0,"n":12345678901234567890}'

  const read = readJson(text)

  expect(read.ok && writeJson(read.value)).toBe(text)
})

test('the last of two equal keys wins, as in JSON.parse', () => {
  const read = readJson('{"a":1,"b":2,"a":3}')

  expect(read.ok && writeJson(read.value)).toBe('{"a":3,"b":2}')
})

test('two equal keys are refused where the format is ours', () => {
  expect(readJson('{"a":1,"\\u0061":2}', { duplicateKeys: 'refuse' })).toEqual({
    ok: false,
    problem: { code: 'json.duplicate-key' },
  })
})

test('a million brackets are too deep, not a crash', () => {
  expect(readJson('['.repeat(1_000_000))).toEqual({ ok: false, problem: { code: 'json.too-deep' } })
})

test('a string of 16 MiB is read', () => {
  const read = readJson(JSON.stringify('x"'.repeat(8 * 1024 * 1024)))

  expect(read.ok && read.value.kind === 'string' && read.value.text.length).toBe(16 * 1024 * 1024)
})

test('what it reads, it writes as JSON.parse and JSON.stringify would', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const read = readJson(text)
      expect(read.ok && JSON.parse(writeJson(read.value, 'spaced'))).toEqual(JSON.parse(text))
    }),
  )
})

test('it accepts exactly what JSON.parse accepts', () => {
  const nearJson = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '\\', '\u0001', '0', '.', '}', '[', 'e', '\u00a0', '\t'))
    .map(([text, at, mark]) => text.slice(0, at % (text.length + 1)) + mark + text.slice((at % (text.length + 1)) + 1))
  fc.assert(
    fc.property(nearJson, (text) => {
      let accepted = true
      try {
        JSON.parse(text)
      } catch {
        accepted = false
      }
      expect(readJson(text).ok).toBe(accepted)
    }),
    { numRuns: 2_000 },
  )
})
