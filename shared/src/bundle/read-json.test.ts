import { expect, test } from 'vitest'
import { plainValue, readStrictJson, readText } from './read-json.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

test.each([
  ['half a sequence', [0xc3]],
  ['an overlong slash', [0xc0, 0xaf]],
  ['an encoded surrogate', [0xed, 0xa0, 0x80]],
  ['Latin-1', [0x41, 0xe9, 0x42]],
])('bytes that are %s are refused', (_name, bytes) => {
  expect(readText(Uint8Array.from(bytes))).toEqual({ ok: false, problem: { code: 'json.bad-utf8' } })
})

test('a NUL in a text is refused', () => {
  expect(readText(bytesOf('a\0b'))).toEqual({ ok: false, problem: { code: 'json.bad-text' } })
})

test('a byte order mark is not skipped, so that the text has one form', () => {
  expect(readText(bytesOf('\ufeff{}'))).toEqual({ ok: true, value: '\ufeff{}' })
})

test.each([
  ['a key twice', '{"files":1,"files":2}', { code: 'json.duplicate-key' }],
  ['a key twice in two spellings', '{"files":1,"f\\u0069les":2}', { code: 'json.duplicate-key' }],
  ['__proto__', '{"files":[{"__proto__":1}]}', { code: 'json.forbidden-key', pointer: '/files/0' }],
  ['an escaped __proto__', '{"\\u005f_proto__":1}', { code: 'json.forbidden-key', pointer: '' }],
  ['constructor', '{"Ada":{"constructor":1}}', { code: 'json.forbidden-key', pointer: '/*' }],
  ['prototype', '[{"prototype":1}]', { code: 'json.forbidden-key', pointer: '/0' }],
  ['an escaped NUL', '["\\u0000"]', { code: 'json.bad-text', pointer: '/0' }],
  ['half of a surrogate pair', '{"name":"\\ud83d"}', { code: 'json.bad-text', pointer: '/name' }],
  ['half of a surrogate pair in a key', '{"\\udc00":1}', { code: 'json.bad-text', pointer: '' }],
  ['depth', '[[[[0]]]]', { code: 'json.too-deep' }],
  ['a comment', '{}//', { code: 'json.not-json' }],
  ['a trailing comma', '[1,]', { code: 'json.not-json' }],
  ['NaN', '[NaN]', { code: 'json.not-json' }],
])('JSON with %s is refused', (_name, text, problem) => {
  expect(readStrictJson(text, 3)).toEqual({ ok: false, problem })
})

test('the values of our own files are plain', () => {
  const read = readStrictJson('{"totals":{"lines":12,"months":["2014-01"]},"seeded":true,"x":null}', 64)

  expect(read.ok && plainValue(read.value)).toEqual({
    ok: true,
    value: { totals: { lines: 12, months: ['2014-01'] }, seeded: true, x: null },
  })
})

test.each(['-1', '1.0', '1e3', '-0', '10000000000000000', '1e999'])('%s is no count', (spelling) => {
  const read = readStrictJson(`{"totals":[${spelling}]}`, 64)

  expect(read.ok && plainValue(read.value)).toMatchObject({
    ok: false,
    problem: { code: 'bundle.schema', pointer: '/totals/0' },
  })
})
