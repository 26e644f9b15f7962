import fc from 'fast-check'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { elementsOf, readHtml, textOf } from '../../../test/builders/html.ts'
import { JsonView } from './json-view.tsx'

function shown(text: string) {
  const view = elementsOf(readHtml(renderToString(<JsonView text={text} label="A sample" />))).find(({ attributes }) =>
    attributes.has('data-json'),
  )
  if (view === undefined) throw new Error('no view')
  return view
}

test.each([
  ['number spelling', '{"a":1.0,"b":1e5,"c":-0,"d":12345678901234567890}'],
  ['blanks', ' { "a" :\t[ 1 , 2 ] , "b" : { } } '],
  ['escapes', String.raw`{"a":"\u00e9\/\n","b\"":"<b>&amp;"}`],
  ['a key twice', '{"a":1,"a":2}'],
  ['text that is no JSON', '{"a": <cut'],
  ['a single value', 'null'],
])('it keeps every character: %s', (_name, text) => {
  expect(textOf(shown(text), 'data-opened')).toBe(text)
})

test('it keeps every character of any JSON', () => {
  const spaced = fc
    .tuple(fc.jsonValue(), fc.constantFrom(0, 1, '\t'))
    .map(([value, space]) => JSON.stringify(value, null, space))

  fc.assert(
    fc.property(spaced, (text) => {
      expect(textOf(shown(text), 'data-opened')).toBe(text)
    }),
  )
})

test('JSON inside a string is opened below it, as deep as it goes', () => {
  const inner = JSON.stringify({ seed: 1 })
  const opened = elementsOf(shown(JSON.stringify({ a: JSON.stringify({ b: inner }) }))).filter(({ attributes }) =>
    attributes.has('data-opened'),
  )

  expect(opened.map((element) => textOf(element))).toEqual([
    `JSON inside this string{"b":${JSON.stringify(inner)}JSON inside this string${inner}}`,
    `JSON inside this string${inner}`,
  ])
})

test.each([
  ['items', JSON.stringify(Array.from({ length: 30_000 }, () => 1))],
  ['keys', JSON.stringify(Object.fromEntries(Array.from({ length: 6_000 }, (_, i) => [`k${i}`, 1])))],
  ['items in a string', JSON.stringify({ a: JSON.stringify(Array.from({ length: 25_000 }, () => 1)) })],
  ['signs in a key', JSON.stringify({ [`\u202e${'k'.repeat(60_000)}`]: '\0' })],
])('JSON of very many %s is shown whole, and weighs little', (_name, text) => {
  const html = renderToString(<JsonView text={text} label="A sample" />)

  expect(textOf(shown(text), 'data-opened')).toBe(text)
  expect(html.length).toBeLessThan(4 * text.length + 2_000)
})

test('an object of many keys starts closed, the outermost one open', () => {
  const many = Object.fromEntries(Array.from({ length: 13 }, (_, i) => [`k${i}`, i]))
  const nodes = elementsOf(shown(JSON.stringify({ ...many, inner: many, few: { a: 1 } }))).filter(
    ({ name }) => name === 'details',
  )

  expect(nodes.map(({ attributes }) => attributes.has('open'))).toEqual([true, false, true])
})
