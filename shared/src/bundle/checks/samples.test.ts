import { expect, test } from 'vitest'
import {
  aBundle,
  aPartial,
  aDiagnosis,
  problemsOf,
  samplesOf,
  scanSettings,
  textIn,
  withEdit,
  withFile,
  withManifest,
} from '../../../../test/builders/bundles.ts'
import { aPlayVideo, logOf } from '../../../../test/builders/events.ts'

const bundle = aBundle()
const check = samplesOf('problem_check', 'server')
const play = samplesOf('play_video', 'browser')
const form = samplesOf('problem_check', 'browser')
const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJtaXJlbGEifQ.x7Qm'

test.each<[string, RegExp, string, string, string]>([
  ['a mail address', /user_\d{4}/, 'mirela@voss-uni.edu', 'leak.email', '/event/username'],
  ['an escaped mail address', /user_\d{4}/, 'mirela\\u0040voss-uni.edu', 'leak.email', '/event/username'],
  ['an IP address', /"ip":"[^"]*"/, '"ip":"147.32.10.9"', 'leak.ip', '/event/ip'],
  ['an IPv6 address', /"ip":"[^"]*"/, '"ip":"2a02:8308:a:1::7"', 'leak.ip', '/event/ip'],
  ['a token', /"session":"[^"]*"/, `"session":"${jwt}"`, 'leak.token', '/event/session'],
  ['a password in text', /"msg":""/, '"msg":"password=mirela17"', 'leak.token', '/event/event/correct_map/*/msg'],
  ['a link', /https:\/\/host\d{4}\.example/, 'https://mirela-uni.edu', 'leak.url-host', '/event/referer'],
  [
    'a link inside JSON',
    /"hint":""/,
    '"hint":"[\\"https://mirela-uni.edu\\"]"',
    'leak.url-host',
    '/event/event/correct_map/*/hint/0',
  ],
  ['a mail address as a key', /"hintmode"/, '"mirela@voss-uni.edu"', 'leak.email', '/event/event/correct_map/*/*'],
  ['half of a surrogate pair', /user_\d{4}/, '\\ud83d', 'json.bad-text', '/event/*'],
])('%s put back into a sample is refused', (_name, raw, replacement, code, pointer) => {
  const edited = withEdit(bundle, check, (text) => text.replace(raw, replacement))

  expect(problemsOf(edited)).toContainEqual({ code, file: check, line: 1, pointer })
})

test('a mail address put back into a form is refused', () => {
  const edited = withEdit(bundle, form, (text) => text.replace(/=choice_\d+/, '=mirela%40voss-uni.edu'))

  expect(problemsOf(edited)).toEqual([{ code: 'leak.email', file: form, line: 1, pointer: '/event/event' }])
})

test('a raw form in the place of a text is refused for its first key', () => {
  const edited = withEdit(bundle, check, (text) => text.replace(/"referer":"[^"]*"/, '"referer":"mirela=1&voss=1"'))

  expect(problemsOf(edited)).toEqual([{ code: 'bundle.key-name', file: check, line: 1, pointer: '/event/referer' }])
})

test('a raw key put back is refused, and changes the shape', () => {
  const edited = withEdit(bundle, check, (text) => text.replace('"success"', '"Mirela Voss"'))

  expect(problemsOf(edited)).toEqual([
    { code: 'bundle.key-name', file: check, line: 1, pointer: '/event/event/*' },
    { code: 'bundle.shape-mismatch', file: check, line: 1, pointer: '/event' },
  ])
})

test.each([
  ['a number that became text', '"attempts":1', '"attempts":"1"'],
  ['a key that was taken out', ',"attempts":1', ''],
  ['a list that has become an object', '"npoints":null', '"npoints":{}'],
])('a sample with %s is refused', (_name, from, to) => {
  const edited = withEdit(bundle, check, (text) => text.replace(from, to))

  expect(problemsOf(edited)).toEqual([{ code: 'bundle.shape-mismatch', file: check, line: 1, pointer: '/event' }])
})

test.each([
  ['no JSON', '{"shape":"azecxy7yce","event":{mirela}}', { code: 'json.not-json' }],
  ['no event', '{"shape":"azecxy7yce"}', { code: 'bundle.schema' }],
  [
    'an event that is a list',
    '{"shape":"azecxy7yce","event":["mirela"]}',
    { code: 'bundle.schema', pointer: '/event' },
  ],
  ['blanks of its own', '{ "shape":"azecxy7yce","event":{}}', { code: 'bundle.schema' }],
  ['a further field', '{"shape":"azecxy7yce","event":{},"note":"mirela"}', { code: 'json.not-json' }],
  ['a shape of another category', '{"shape":"aaaaaaaaaa","event":{}}', { code: 'bundle.wrong-id', pointer: '/shape' }],
  ['a key twice', '{"shape":"azecxy7yce","event":{"a":1,"a":"mirela"}}', { code: 'json.duplicate-key' }],
  [
    '__proto__',
    '{"shape":"azecxy7yce","event":{"__proto__":{"mirela":1}}}',
    { code: 'json.forbidden-key', pointer: '/event' },
  ],
  ['100 levels', `{"shape":"azecxy7yce","event":{"a":${'['.repeat(99)}${']'.repeat(99)}}}`, { code: 'json.too-deep' }],
  ['too many bytes', `{"shape":"azecxy7yce","event":{"a":"${'\u20ac'.repeat(100_000)}"}}`, { code: 'bundle.schema' }],
  ['nothing', '', { code: 'bundle.schema' }],
])('a line that is %s is refused', (_name, line, problem) => {
  const added = withEdit(bundle, check, (text) => `${text}${line}\n`)

  expect(problemsOf(added)).toContainEqual({ ...problem, file: check, line: 2 })
})

test('a file of samples ends its last line', () => {
  expect(problemsOf(withEdit(bundle, check, (text) => text.trimEnd()))).toEqual([
    { code: 'bundle.schema', file: check },
  ])
  expect(problemsOf(withFile(bundle, check, ''))).toEqual([{ code: 'bundle.schema', file: check }])
})

test('a shape has not more samples than it has events', () => {
  const twice = withEdit(bundle, check, (text) => text + text)

  expect(problemsOf(twice)).toEqual([
    { code: 'bundle.counts', file: check, line: 2, pointer: '/shape' },
    { code: 'leak.repeated', file: check, line: 2, pointer: expect.any(String) },
  ])
})

test('a shape has not more samples than the settings say', () => {
  const log = logOf([1, 2, 3].map((id) => aPlayVideo({ event: { id } })))
  const two = withManifest(aBundle(aDiagnosis(aPartial(log))), ({ settings }) => (settings.samplesPerShape = 2))

  expect(problemsOf(two)).toContainEqual({ code: 'bundle.counts', file: play, line: 3, pointer: '/shape' })
})

test('samples stand in the order of the shapes', () => {
  const reversed = withEdit(bundle, play, (text) => `${text.trimEnd().split('\n').reverse().join('\n')}\n`)

  expect(problemsOf(reversed)).toEqual([{ code: 'bundle.schema', file: play, line: 2, pointer: '/shape' }])
})

test('a sample under the id of the other shape is refused', () => {
  const [first = '', second = ''] = [...textIn(bundle, play).matchAll(/"shape":"(\w+)"/g)]
    .map(([, id]) => id)
    .filter((id, i, ids) => ids.indexOf(id) === i)
  const swapped = withEdit(bundle, play, (text) => text.replace(first, second))

  expect(problemsOf(swapped)).toContainEqual({ code: 'bundle.shape-mismatch', file: play, line: 1, pointer: '/event' })
})

test('a number that is the same in many samples was not drawn', () => {
  const log = logOf(Array.from({ length: 100 }, (_, grade) => aPlayVideo({ event: { attempts: 3, grade } })))
  const settings = { ...scanSettings, samplesPerShape: 100 }
  const many = aBundle(aDiagnosis(aPartial(log, settings), { settings }), settings)
  const equal = withEdit(many, play, (text) => text.replace(/"attempts":\d/g, '"attempts":7'))

  expect(problemsOf(many)).toEqual([])
  expect(problemsOf(equal)).toEqual([{ code: 'leak.uneven', file: 'samples', pointer: '/event.attempts' }])
})

test('at most 50 problems are told', () => {
  const many = withEdit(bundle, check, (text) => text + '{"mirela":1}\n'.repeat(200))

  expect(problemsOf(many)).toHaveLength(50)
})
