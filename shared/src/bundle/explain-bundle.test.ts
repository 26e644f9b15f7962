import { expect, test } from 'vitest'
import { aBundle, problemsOf, samplesOf, withEdit, withFile, withShapes } from '../../../test/builders/bundles.ts'
import { edx } from '../platforms/edx/edx.ts'
import { checkBundle } from './check-bundle.ts'
import { explainBundle } from './explain-bundle.ts'

const bundle = aBundle()

function tokensOf(files: ReadonlyMap<string, Uint8Array>) {
  const tokens: Record<string, unknown>[] = []
  explainBundle(files, edx, (token) => {
    const { what, file, line, text, rule, isMarked } = token
    tokens.push({ what, file, line, pointer: token.pointer(), text, rule, isMarked })
  })
  return tokens
}

test('every token of a diagnosis is explained, and every kind of token is looked at', () => {
  const tokens = tokensOf(bundle)

  expect(tokens.filter(({ rule }) => rule === undefined)).toEqual([])
  expect(new Set(tokens.map(({ what }) => what))).toEqual(
    new Set(['file name', 'category name', 'path', 'value', 'kind', 'key', 'text', 'number']),
  )
  expect(tokens.filter(({ rule, isMarked }) => rule === 'surrogate.timestamp' && !isMarked)).toEqual([])
})

test('what nothing explains is told with its place', () => {
  const file = samplesOf('problem_check', 'browser')
  const edited = withEdit(bundle, file, (text) => text.replace(/"username":"[^"]*"/, '"username":"mirela"'))

  expect(tokensOf(edited).filter(({ rule }) => rule === undefined)).toEqual([
    { what: 'text', file, line: 1, pointer: '/event/username', text: 'mirela', rule: undefined, isMarked: false },
  ])
})

test('a file of a foreign name is told, and its name is no place', () => {
  const tokens = tokensOf(new Map(bundle).set('mirela.txt', new Uint8Array()))

  expect(tokens.filter(({ rule }) => rule === undefined)).toMatchObject([{ what: 'file name', text: 'mirela.txt' }])
})

test('a forged category name of safe spelling is found: no rule allows it with what was seen of it', () => {
  const forged = forgedName(aBundle(), 'page_close', 'maria.garcia')

  expect(problemsOf(forged)).toContainEqual({
    code: 'bundle.category-name',
    file: 'classification.csv',
    line: expect.any(Number),
  })
  expect(tokensOf(forged).filter(({ rule }) => rule === undefined)).toContainEqual(
    expect.objectContaining({ what: 'category name', text: 'maria.garcia' }),
  )
})

test('more users or networks than events are found', () => {
  const file = 'classification.csv'
  const overstated = withShapes(bundle, (categories) => {
    for (const category of categories) category.few_users = false
  })

  expect(problemsOf(overstated)).toContainEqual({
    code: 'bundle.counts',
    file,
    line: expect.any(Number),
    pointer: '/occurrences',
  })
})

test('a value that stays and that kept-values.csv does not list is found', () => {
  const unlisted = withEdit(bundle, 'kept-values.csv', (text) => text.replace(/^event\.mode,audit,.*\n/m, ''))

  expect(problemsOf(unlisted)).toContainEqual(
    expect.objectContaining({ code: 'bundle.counts', pointer: '/event/event/mode' }),
  )
})

test('a report with a salt tells a value by its shape and digest, one without tells nothing of it', () => {
  const file = samplesOf('problem_check', 'browser')
  const edited = withEdit(bundle, file, (text) => text.replace(/"username":"[^"]*"/, '"username":"mirela"'))
  const [salted, plain] = [{ salt: 'a salt' }, {}].map((options) => checkBundle(edited, edx, options))

  const found = { code: 'leak.free-text', file, line: 1, pointer: '/event/username', hint: expect.any(String) }
  expect(salted).toEqual({ ok: false, problem: [{ ...found, shape: 'a6', digest: expect.any(String) }] })
  expect(plain).toEqual({ ok: false, problem: [found] })
})

/** As somebody would who renames a category in every file. */
function forgedName(files: Map<string, Uint8Array>, from: string, to: string): Map<string, Uint8Array> {
  let edited = files
  for (const name of ['classification.csv', 'shapes.json']) {
    edited = withFile(edited, name, new TextDecoder().decode(edited.get(name)).replaceAll(from, to))
  }
  return edited
}
