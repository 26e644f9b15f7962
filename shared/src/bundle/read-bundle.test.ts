import { expect, test } from 'vitest'
import {
  aBundle,
  problemsOf,
  samplesOf,
  textIn,
  withEdit,
  withFile,
  withManifest,
} from '../../../test/builders/bundles.ts'

const bundle = aBundle()
const play = samplesOf('play_video', 'browser')
const manifest = 'manifest.json'
const shapes = 'shapes.json'
const classification = 'classification.csv'

test.each([
  ['no JSON', 'mirela', { code: 'json.not-json' }],
  ['JSON that was cut', '{"format":1,"tool":{"name":"mirela', { code: 'json.not-json' }],
  ['a list', '["mirela"]', { code: 'bundle.schema', pointer: '' }],
  ['100 levels', '['.repeat(100) + ']'.repeat(100), { code: 'json.too-deep' }],
  ['a key twice', '{"format":1,"format":1}', { code: 'json.duplicate-key' }],
  ['__proto__', '{"mirela":{"__proto__":{"isAdmin":true}}}', { code: 'json.forbidden-key', pointer: '/*' }],
  ['half of a surrogate pair', '{"name":{"course":"\\ud83d"}}', { code: 'json.bad-text', pointer: '/name/course' }],
  ['an escaped NUL', '{"mirela":"\\u0000"}', { code: 'json.bad-text', pointer: '/*' }],
  ['a byte order mark', '\ufeff{}', { code: 'json.not-json' }],
  ['another format', '{"format":2,"mirela":1}', { code: 'bundle.unsupported-format', pointer: '/format' }],
])('a manifest that is %s is refused', (_name, text, problem) => {
  expect(problemsOf(withManifestText(text))).toEqual([{ ...problem, file: manifest }])
  expect('isAdmin' in {}).toBe(false)
})

test.each([
  ['negative', '-27'],
  ['fractional', '27.0'],
  ['huge', '9007199254740993'],
  ['beyond every number', '1e999'],
  ['text', '"27"'],
  ['null', 'null'],
])('a count of the manifest that is %s is refused', (_name, spelling) => {
  const edited = textIn(bundle, manifest).replace('"lines": 27', `"lines": ${spelling}`)

  expect(problemsOf(withManifestText(edited))).toEqual([
    { code: 'bundle.schema', file: manifest, pointer: '/totals/lines' },
  ])
})

test('a count with a leading zero is no JSON', () => {
  const edited = textIn(bundle, manifest).replace('"lines": 27', '"lines": 027')

  expect(problemsOf(withManifestText(edited))).toEqual([{ code: 'json.not-json', file: manifest }])
})

test.each<[string, Record<string, unknown>, string]>([
  ['a field that the format does not have', { mirela: 'voss' }, ''],
  ['a sentence in place of a platform', { platform: 'mirela voss' }, '/platform'],
  ['a name with a slash', { name: { institution: '../mirela', course: 'a', offering: 'b' } }, '/name/institution'],
  ['a file with a slash', { files: [{ path: 'samples/../mirela', sha256: 'a', bytes: 0 }] }, '/files/0/path'],
])('a manifest with %s is refused', (_name, change, pointer) => {
  const changed = withManifest(bundle, (value) => Object.assign(value, change))

  expect(problemsOf(changed)[0]).toEqual({ code: 'bundle.schema', file: manifest, pointer })
})

test.each([
  ['README.txt', [0xc3, 0x28]],
  [shapes, [0x22, 0xed, 0xa0, 0x80, 0x22]],
  ['malformed.csv', [0x41, 0xff, 0x0a]],
  [play, [0xc0, 0xaf, 0x0a]],
])('%s with bytes that are not UTF-8 is refused', (file, bytes) => {
  expect(problemsOf(withFile(bundle, file, Uint8Array.from(bytes)))).toEqual([{ code: 'json.bad-utf8', file }])
})

test.each(['README.txt', shapes, classification, play])('%s with a NUL is refused', (file) => {
  expect(problemsOf(withEdit(bundle, file, (text) => `${text}mirela\0\n`))).toEqual([{ code: 'json.bad-text', file }])
})

test.each([
  ['a key twice', '{"format":1,"categories":[],"categories":["mirela"]}', { code: 'json.duplicate-key' }],
  ['constructor', '{"format":1,"constructor":"mirela"}', { code: 'json.forbidden-key', pointer: '' }],
  ['600 levels', '['.repeat(600) + ']'.repeat(600), { code: 'json.too-deep' }],
  [
    'a field that the format does not have',
    '{"format":1,"categories":[],"mirela":1}',
    { code: 'bundle.schema', pointer: '' },
  ],
])('shapes.json with %s is refused', (_name, text, problem) => {
  expect(problemsOf(withFile(bundle, shapes, text))).toEqual([{ ...problem, file: shapes }])
})

test.each([
  ['another header', 'event_type,event_source', 'event_type,mirela', { code: 'bundle.csv-header', line: 1 }],
  ['a cell too many', 'play_video,browser,3', 'play_video,browser,3,mirela', { code: 'bundle.csv-row', line: 3 }],
  ['a formula', 'play_video,browser,3', '=cmd|mirela,browser,3', { code: 'bundle.csv-row', line: 3 }],
  ['CRLF', '2016-03\nplay', '2016-03\r\nplay', { code: 'bundle.csv-row', line: 2 }],
  ['a negative count', 'play_video,browser,3', 'play_video,browser,-3', { code: 'bundle.csv-row', line: 3 }],
  ['a negative count as text', 'browser,3', "browser,'-3", schemaAt('/occurrences')],
  ['a fraction', 'play_video,browser,3', 'play_video,browser,3.5', schemaAt('/occurrences')],
  ['a leading zero', 'play_video,browser,3', 'play_video,browser,03', schemaAt('/occurrences')],
  ['an exponent', 'play_video,browser,3', 'play_video,browser,3e0', schemaAt('/occurrences')],
  ['a huge count', 'play_video,browser,3', 'play_video,browser,9007199254740993', schemaAt('/occurrences')],
  ['a word as count', 'play_video,browser,3', 'play_video,browser,mirela', schemaAt('/occurrences')],
  ['a word as month', '2016-03,2016-04', '2016-03,mirela', schemaAt('/last_month')],
  ['a month of no year', '2016-03,2016-04', '2016-03,2016-13', schemaAt('/last_month')],
])('classification.csv with %s is refused', (_name, from, to, problem) => {
  const edited = withEdit(bundle, classification, (text) => text.replace(from, to))

  expect(problemsOf(edited)).toEqual([{ ...problem, file: classification }])
})

test('every file that cannot be read is named at once', () => {
  const edited = withFile(withFile(bundle, 'malformed.csv', 'mirela'), shapes, 'mirela')

  expect(problemsOf(edited)).toEqual([
    { code: 'json.not-json', file: shapes },
    { code: 'bundle.csv-header', file: 'malformed.csv', line: 1 },
  ])
})

function schemaAt(pointer: string) {
  return { code: 'bundle.schema', line: 3, pointer }
}

function withManifestText(text: string): Map<string, Uint8Array> {
  return new Map(bundle).set(manifest, new TextEncoder().encode(text))
}
