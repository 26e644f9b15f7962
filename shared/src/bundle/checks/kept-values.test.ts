import { expect, test } from 'vitest'
import { aBundle, problemsOf, withEdit } from '../../../../test/builders/bundles.ts'

const bundle = aBundle()
const kept = 'kept-values.csv'
const redactions = 'redaction.csv'

test.each([
  ['a word as an enumeration', 'mode,audit,K0.enum', 'mode,mirela,K0.enum'],
  ['a word of another field', 'mode,audit,K0.enum', 'mode,html5,K0.enum'],
  ['a name as a boolean', 'mode,audit,K0.enum', 'mode,mirela,K0.boolean'],
  ['a number as a flag', 'attempts,1,K0.number-0-1', 'attempts,17,K0.number-0-1'],
  ['a raw path', 'path,/event,K0.path', 'path,/mirela,K0.path'],
  ['a user after a word', 'path,/event,K0.path', 'path,/courses/mirela,K0.path'],
  ['a parameter of a path', 'path,/event,K0.path', 'path,/event?user=mirela,K0.path'],
  ['a user agent', 'mode,audit,K0.enum', 'mode,Mirela/1.0 (X11),K0.user-agent'],
  ['a language', 'mode,audit,K0.enum', 'mode,mi-RE,K0.language'],
  ['an event name that nobody lists', 'event_type,page_close,K0.event-name', 'event_type,mirela.voss,K0.event-name'],
  ['a name that no category has', 'event_type,page_close,K0.event-name', 'event_type,mirela.voss,N2.users'],
  ["a category's name as a value", 'event.mode,audit,K0.enum', 'event.mode,page_close,N2.users'],
  ['a rule that is none', 'mode,audit,K0.enum', 'mode,audit,K0.mirela'],
  ['another rule', 'mode,audit,K0.enum', 'mode,audit,K0.empty'],
])('%s is not kept by its rule', (_name, from, to) => {
  const edited = withEdit(bundle, kept, (text) => text.replace(from, to))

  expect(problemsOf(edited)).toContainEqual({
    code: 'leak.free-text',
    file: kept,
    line: lineOf(kept, from),
    pointer: '/value',
  })
})

test.each([
  ['raw text as a path', 'event.mode,audit', 'event.mirela voss,audit', 'bundle.key-name', '/path'],
  ['a key that nobody lists', 'event.mode,audit', 'event.mirela,audit', 'bundle.key-name', '/path'],
  ['a count of 0', 'event.mode,audit,K0.enum,1', 'event.mode,audit,K0.enum,0', 'bundle.schema', '/count'],
  ['a sentence as rule', 'audit,K0.enum', 'audit,"K0, said Mirela Voss"', 'bundle.schema', '/rule'],
])('a kept value with %s is refused', (_name, from, to, code, pointer) => {
  const edited = withEdit(bundle, kept, (text) => text.replace(from, to))

  expect(problemsOf(edited)).toContainEqual({ code, file: kept, line: lineOf(kept, from), pointer })
})

test.each([
  ['a mail address', 'mirela@voss-uni.edu', 'leak.email'],
  ['an IP address', '147.32.10.9', 'leak.ip'],
  ['a link', 'https://mirela-uni.edu/', 'leak.url-host'],
  ['a token', 'password=mirela17', 'leak.token'],
  ['a token behind what looks like an address', 'password=slug1234/mirela17', 'leak.token'],
  ['a token behind what looks like JSON', 'password=[5mirela17', 'leak.token'],
])('a cell with %s is found, whatever else is wrong with it', (_name, value, code) => {
  const edited = withEdit(bundle, kept, (text) => text.replace('mode,audit', `mode,${value}`))

  expect(problemsOf(edited)).toContainEqual({ code, file: kept, line: lineOf(kept, 'mode,audit'), pointer: '/value' })
})

test.each([
  ['raw text as a path', 'event.problem_id,', 'event.mirela voss,', 'bundle.key-name', '/path'],
  ['a key that nobody lists', 'event.problem_id,', 'event.mirela,', 'bundle.key-name', '/path'],
  ['a kind that is none', 'problem_id,usage key', 'problem_id,mirela voss', 'bundle.schema', '/rule'],
  ['a count of 0', 'problem_id,usage key,1', 'problem_id,usage key,0', 'bundle.schema', '/count'],
])('a redaction with %s is refused', (_name, from, to, code, pointer) => {
  const edited = withEdit(bundle, redactions, (text) => text.replace(from, to))

  expect(problemsOf(edited)).toContainEqual({ code, file: redactions, line: lineOf(redactions, from), pointer })
})

test.each([kept, redactions])('rows of %s in another order, or twice, are refused', (file) => {
  const swapped = withEdit(bundle, file, (text) => text.replace(/\n(.*\n)(.*\n)/, '\n$2$1'))
  const twice = withEdit(bundle, file, (text) => text.replace(/\n(.*\n)/, '\n$1$1'))

  expect(problemsOf(swapped)).toEqual([{ code: 'bundle.schema', file }])
  expect(problemsOf(twice)).toContainEqual({ code: 'bundle.schema', file })
})

function lineOf(file: string, text: string): number {
  const before = new TextDecoder().decode(bundle.get(file)).split(text)[0] ?? ''
  return before.split('\n').length
}
