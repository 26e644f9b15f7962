import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  aBundle,
  aDiagnosis,
  aPartial,
  problemsOf,
  textIn,
  withManifest,
  withShapes,
} from '../../../test/builders/bundles.ts'
import { anEvent, aPageView, aPlayVideo, aProblemCheck, logOf } from '../../../test/builders/events.ts'
import { aLogLine } from '../../../test/builders/random-logs.ts'
import { rawFindings } from '../../../test/builders/raw-findings.ts'
import { sampleLine, sampleText, type SampleLine } from '../diagnosis/sample-line.ts'
import { samplesFile } from '../bundle/layout.ts'
import { edx } from '../platforms/edx/edx.ts'
import { fieldEnumerations, parameterEnumerations, rootEnumerations } from '../platforms/edx/vocabulary-enumerations.ts'
import { indexOf } from './bundle-index.ts'
import type { BundleFiles } from './bundle-place.ts'
import { takeRawLine } from './raw-line.ts'
import { sampledLines } from './sampled-lines.ts'

function found(files: BundleFiles, lines: Iterable<SampleLine | string>) {
  const bytes = [...lines].map((line) => (typeof line === 'string' ? sampleLine(line) : line))
  return rawFindings(files, bytes)
}

test('nothing is found in a bundle of random logs', () => {
  const log = fc.array(aLogLine, { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(log, (lines) => {
      const partial = aPartial(`${lines.join('\n')}\n`)

      expect(found(aBundle(aDiagnosis(partial)), sampledLines(partial))).toEqual([])
    }),
    { numRuns: 100 },
  )
})

test('nothing is found in events of numbers behind zeros', () => {
  const events = Array.from({ length: 9 }, (_, i) => anEvent({ event: { zork: `000${i + 1}` } }))
  const partial = aPartial(logOf(events))

  expect(found(aBundle(aDiagnosis(partial)), sampledLines(partial))).toEqual([])
})

test('the surrogate of a short token with base64 padding is explained', () => {
  const tokens = ['bG9yZW1hYg==', 'Zm9vYmFyYg==', 'aB3dE5gH7==', 'aB3dE5gH7j=']
  const partial = aPartial(logOf([anEvent({ event: { zork: tokens } })]))

  expect(problemsOf(aBundle(aDiagnosis(partial)))).toEqual([])
})

test('nothing is found in an event among whose fields most are unknown, and each of its times is explained', () => {
  const extra = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`zork${i}`, i]))
  const times = ['2014-05-17T13:47:29.381746+00:00', { $date: 1_400_334_449_381 }, 1_400_334_449]
  const partial = aPartial(logOf(times.map((time) => anEvent({ time, ...extra }))))
  const bundle = aBundle(aDiagnosis(partial))

  expect(found(bundle, sampledLines(partial))).toEqual([])
  expect(problemsOf(bundle)).toEqual([])
})

test('the words that every bundle is made of are no finding where a log has them too', () => {
  const own = aBundle()
  const words = [...own.values()].map((bytes) => new TextDecoder().decode(bytes)).join(' ')
  const texts = words.match(/[\s\S]{1,3000}/g) ?? []
  const lines = texts.map((text) => JSON.stringify(anEvent({ event: { body: text } })))

  const other = aBundle(aDiagnosis(aPartial(`${lines.join('\n')}\n`), { seed: 'another seed' }))

  // The samples of the first bundle hold drawn numbers, of which the second one draws some as well.
  expect(found(other, lines).filter(({ file }) => !file.startsWith('samples/'))).toEqual([])
})

test('a name of a person in every event is found wherever a fault lets it stay', () => {
  const lines = logOf([aPlayVideo({ username: 'Mirela Vöss' })]).trim()

  expect(found(clean, [lines])).toEqual([])
  const files = sampleEdited((event) => event.replace('"username":"user_', '"username":"vöss user_'))
  const place = { file: samples, line: 1, pointer: '/event/username', rule: undefined }
  expect(found(files, [lines])).toEqual([{ ...place, value: 'voss', how: 'token' }])
})

test('an address whose parts are all short is found as a whole', () => {
  const line = JSON.stringify(anEvent({ ip: '10.31.7.112' }))

  expect(found(sampleEdited(withText('10.31.7.112')), [line])).toMatchObject([
    { value: '10.31.7.112', how: 'whole value', rule: undefined },
  ])
})

const enumerated = new Set(
  [fieldEnumerations, parameterEnumerations, rootEnumerations].flatMap((lists) =>
    [...lists.values()].flatMap((values) => [...values].map((value) => value.toLowerCase())),
  ),
)

const base = aPartial(
  logOf([
    aPlayVideo({ username: 'Zsófia_Kerekes', event: { note: 'my grandmother Aurelia, born 19370522' } }),
    aProblemCheck({ username: 'tomasz.w', event: { answers: { q1: 'Quetzalcoatlus' }, phone: 6_045_551_234 } }),
    anEvent({ event: { secret: 'hunter2hunter2', deep: JSON.stringify({ deeper: 'Wrocław 50-370' }) } }),
    aPageView('/courses/NorthlakeX/PH101/2013_T1/u/%C5%81ukasz-Dobrowolski?next=kr0kodyl'),
  ]),
)
const clean = aBundle(aDiagnosis(base))
const samples = [...clean.keys()].find((name) => name.startsWith('samples/')) ?? samplesFile('')
const index = indexOf(clean, edx)

/** Tokens of the lines that no vocabulary has. */
const rawTokens = [...tokensOf(sampledLines(base))].filter((token) => !index.isPublic(token) && !enumerated.has(token))

function tokensOf(lines: Iterable<SampleLine>): Set<string> {
  const tokens = new Set<string>()
  for (const line of lines) takeRawLine(sampleText(line), { token: (token) => tokens.add(token), whole: () => {} })
  return tokens
}

const bytesOf = (text: string) => Buffer.from(text, 'utf8')
const digest = (name: string) => (text: string) => createHash(name).update(text).digest('hex')

const spellings: Record<string, (token: string) => string> = {
  'as it is': (token) => token,
  'in capitals': (token) => token.toUpperCase(),
  'with accents': (token) => token.replace(/./gu, '$&\u0301'),
  'in wide letters': (token) => token.replace(/[!-~]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0)),
  'with characters without width': (token) => [...token].join('\u200b'),
  'in percents': (token) => [...bytesOf(token)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  'in percents of percents': (token) =>
    [...bytesOf(token)].map((byte) => `%25${byte.toString(16).padStart(2, '0')}`).join(''),
  'as HTML': (token) => [...token].map((mark) => `&#${mark.codePointAt(0)};`).join(''),
  'as HTML in hexadecimal digits': (token) =>
    [...token].map((mark) => `&#x${mark.codePointAt(0)?.toString(16)};`).join(''),
  'in escapes of JSON': (token) =>
    token.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  'as base64': (token) => bytesOf(token).toString('base64'),
  'as base64 for addresses': (token) => bytesOf(token).toString('base64url'),
  'as base64 behind one byte': (token) => bytesOf(`x${token}`).toString('base64'),
  'as base64 behind two bytes': (token) => bytesOf(`xy${token} z`).toString('base64'),
  'in hexadecimal digits': (token) => bytesOf(token).toString('hex'),
  'as MD5': digest('md5'),
  'as SHA-1': digest('sha1'),
  'as SHA-256': digest('sha256'),
  'as SHA-256 in base64': (token) => createHash('sha256').update(token).digest('base64'),
  'as MD5 in base64': (token) => createHash('md5').update(token).digest('base64'),
}

const around: Record<string, (text: string) => string> = {
  alone: (text) => text,
  'in a sentence': (text) => `lorem ${text} ipsum`,
  'in an address': (text) => `https://host1234.example/courses/${text}/about`,
  'after a mark': (text) => `user_${text}`,
}

const places: Record<string, (text: string) => BundleFiles> = {
  'a text of a sample': (text) => sampleEdited(withText(text)),
  'a text inside JSON of a sample': (text) => sampleEdited(withText(JSON.stringify({ id: [text] }))),
  'a key of a sample': (text) => sampleEdited((event) => event.replace('{', `{${JSON.stringify(text)}:0,`)),
  'a row of kept values': (text) => appended('kept-values.csv', `event.code,${cell(text)},K0.enum,1\n`),
  'a path of what was replaced': (text) => appended('redaction.csv', `${cell(`event.${text}`)},text,1\n`),
  'a kind of what was replaced': (text) => appended('redaction.csv', `event,${cell(text)},1\n`),
  'a cause of broken lines': (text) => appended('malformed.csv', `${cell(text)},1\n`),
  'the table of event types': (text) => appended('classification.csv', `${cell(text)},browser,1,0.100000,1,1,,\n`),
  'the name of an event type': (text) =>
    withShapes(clean, ([first]) => {
      if (first !== undefined) first.event_type = text
    }),
  'an alias of an event type': (text) => withShapes(clean, ([first]) => void first?.aliases.push(text)),
  'a path of a shape': (text) =>
    withShapes(clean, ([first]) => void first?.shapes[0]?.entries.push(`event.${text} string`)),
  'a field': (text) =>
    withShapes(clean, ([first]) => {
      const field = first?.fields[0]
      if (field !== undefined) field.path = text
    }),
  'a format of a field': (text) => withShapes(clean, ([first]) => void first?.fields[0]?.formats.push(text)),
  'a schema': (text) =>
    withShapes(clean, ([first]) => {
      const shape = first?.shapes[0]
      if (shape !== undefined) shape.schema = { ...shape.schema, description: text }
    }),
  'the version of the vocabulary': (text) =>
    withManifest(clean, ({ anonymisation }) => void (anonymisation.vocabulary = text)),
  'a key of the manifest': (text) =>
    withManifest(clean, (manifest) => void Object.assign(manifest.totals, { [text]: 1 })),
  'the README': (text) => appended('README.txt', `${text}\n`),
  'the name of a file': (text) => new Map(clean).set(`${text}.txt`, bytesOf('')),
  'a file that no diagnosis has': (text) => new Map(clean).set('notes.txt', bytesOf(text)),
}

test('a token of a sampled line is found at every place of a bundle, in every spelling', () => {
  const anyOf = (record: Record<string, unknown>) => fc.constantFrom(...Object.keys(record))
  const chosen = fc.tuple(fc.constantFrom(...rawTokens), anyOf(spellings), anyOf(around), anyOf(places))
  fc.assert(
    fc.property(chosen, ([token, spelling, context, place]) => {
      const text = around[context]?.(spellings[spelling]?.(token) ?? '') ?? ''
      const files = places[place]?.(text) ?? clean

      expect(found(files, sampledLines(base)).length, `${spelling}, ${context}, in ${place}`).toBeGreaterThan(0)
    }),
    { numRuns: 400 },
  )
})

test('nothing is found where nothing was written', () => {
  expect(rawTokens.length).toBeGreaterThan(30)
  expect(found(clean, sampledLines(base))).toEqual([])
})

test('a surrogate that equals a token of a line is a finding, and taken for a surrogate', () => {
  const digits = /user_([0-9]{4})/.exec(textIn(clean, samples))?.[1] ?? ''

  const [finding] = found(clean, [JSON.stringify({ event: `room ${digits}` })])
  expect(finding).toMatchObject({ value: digits, how: 'token', rule: expect.stringContaining('surrogate.') as string })
})

test('a drawn number is no finding where the lines hold most numbers of its length', () => {
  const lines = Array.from({ length: 6_000 }, (_, i) => JSON.stringify({ id: 4_000 + i }))
  expect(found(clean, lines)).toEqual([])
})

function sampleEdited(edit: (event: string) => string): BundleFiles {
  const [first = '', ...others] = textIn(clean, samples).split('\n')
  const [, head = '', event = ''] = /^(\{"shape":"[a-z2-7]{10}","event":)(.*)\}$/s.exec(first) ?? []
  return new Map(clean).set(samples, bytesOf([`${head}${edit(event)}}`, ...others].join('\n')))
}

/** In place of the page of the event. */
function withText(text: string): (event: string) => string {
  return (event) => JSON.stringify({ ...(JSON.parse(event) as object), page: text })
}

function appended(name: string, text: string): BundleFiles {
  return new Map(clean).set(name, bytesOf(textIn(clean, name) + text))
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
