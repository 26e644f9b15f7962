import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aLogLine } from '../../../test/builders/random-logs.ts'
import { sampleLine } from '../diagnosis/sample-line.ts'
import { LineWords } from './line-words.ts'
import { takeRawLine } from './raw-line.ts'
import { isTableWord } from './word-table.ts'

const bytesOf = (text: string) => Buffer.from(text, 'utf8')
const hex = (code: number, length: number) => code.toString(16).padStart(length, '0')

const spellings = new Map<string, (word: string) => string>([
  ['as it is', (word) => word],
  ['in capitals', (word) => word.toUpperCase()],
  ['behind a sign', (word) => `a\n${word}\tb`],
  ['behind two signs', (word) => `a\\n${word}\\n`],
  ['with accents', (word) => [...word].join('\u0301')],
  ['in wide letters', (word) => word.replace(/[!-~]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))],
  ['with characters without width', (word) => [...word].join('\u200b')],
  ['in percents', (word) => [...bytesOf(`é ${word} ß`)].map((byte) => `%${hex(byte, 2)}`).join('')],
  ['in percents of percents', (word) => [...bytesOf(word)].map((byte) => `%25${hex(byte, 2)}`).join('')],
  ['as HTML', (word) => [...word].map((mark) => `&#${mark.charCodeAt(0)};`).join('')],
  ['between entities', (word) => `&quot;${word}&quot;`],
  ['in escapes of JSON', (word) => [...word].map((mark) => `\\u${hex(mark.charCodeAt(0), 4)}`).join('')],
  ['in escapes of bytes', (word) => [...word].map((mark) => `\\x${hex(mark.charCodeAt(0), 2)}`).join('')],
  ['as base64', (word) => bytesOf(`room ${word} of it`).toString('base64')],
  ['as base64 for addresses', (word) => bytesOf(`~~~ room? ${word} of it`).toString('base64url')],
  ['as base64 behind a sign', (word) => `a\n${bytesOf(`room ${word} of it`).toString('base64')}`],
])

const nested: readonly ((text: string) => unknown)[] = [
  (text) => text,
  (text) => JSON.stringify({ id: text }),
  (text) => JSON.stringify(JSON.stringify([text])),
  (text) => JSON.stringify({ a: JSON.stringify({ [text]: 1 }) }),
  (text) => ({ [text]: [text] }),
]

test('a word is met behind every escape, however deep it is wrapped', () => {
  const word = 'num4821x7'
  const met = (line: string) => new LineWords([sampleLine(line)]).met([word]).has(word)
  const missed = [...spellings].flatMap(([name, spell]) =>
    nested.flatMap((wrap, depth) => (met(JSON.stringify({ event: wrap(spell(word)) })) ? [] : [`${name}, ${depth}`])),
  )

  expect(missed).toEqual([])
})

test('base64 is read where its slashes are escaped', () => {
  const code = bytesOf('?>?>?> room num4821 ?>?>?>?').toString('base64')
  const line = JSON.stringify({ event: JSON.stringify({ code }).replaceAll('/', '\\/') })

  expect(code).toContain('/')
  expect(new LineWords([sampleLine(line)]).met(['num4821'])).toEqual(new Set(['num4821']))
})

test('every word that is found by reading a line as JSON is met', () => {
  const word = fc.stringMatching(/^[a-z0-9]{3,8}[0-9][a-z0-9]{0,8}$/)
  const spelled = fc.tuple(word, fc.constantFrom(...spellings.values()), fc.constantFrom(...nested))
  const made = spelled.map(([text, spell, wrap]) => JSON.stringify({ username: text, event: wrap(spell(text)) }))
  fc.assert(
    fc.property(fc.oneof(aLogLine, made), (line) => {
      const words = new Set<string>()
      takeRawLine(line, { token: (token) => isTableWord(token) && words.add(token), whole: () => {} })

      expect(new LineWords([sampleLine(line)]).met([...words])).toEqual(words)
    }),
    { numRuns: 600 },
  )
})

test('a word that no line has is not met', () => {
  const line = JSON.stringify({ user: 'user_48215', body: 'x4821', event: { id: 'a9/4-8-2-1', n: 148_210 } })

  expect(new LineWords([sampleLine(line)]).met(['user4821', '14821', '48216', 'a94821', '821'])).toEqual(new Set())
})

test('what chance may draw is known before anything is looked for', () => {
  const line = JSON.stringify({
    event: 'user4821, %39%38%37%36, slug12345 and 1234567',
    time: '2013-09-14T10:15:30.517293',
  })

  expect(new LineWords([sampleLine(line)]).shorts.tokens).toEqual(
    new Set(['user4821', '4821', '9876', '12345', '2013', '517293']),
  )
})
