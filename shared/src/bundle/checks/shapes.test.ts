import { expect, test } from 'vitest'
import {
  aBundle,
  aDiagnosis,
  aPartial,
  problemsOf,
  withManifest,
  withShapes,
} from '../../../../test/builders/bundles.ts'
import { anEvent, aPlayVideo, logOf } from '../../../../test/builders/events.ts'
import type { ShapesFile } from '../manifest.ts'

type Category = ShapesFile['categories'][number]
type ShapeRecord = Category['shapes'][number]
type Field = Category['fields'][number]

const bundle = aBundle()
const file = 'shapes.json'
/** `play_video` of the browser: two shapes, two months. */
const play = '/categories/1'

test.each<[string, (shape: ShapeRecord) => void, string, string]>([
  ['an id of its own', (shape) => (shape.id = 'mirelavoss'), 'bundle.wrong-id', '/shapes/0/id'],
  ['an edited schema', (shape) => (shape.schema['title'] = 'mirela'), 'bundle.schema', '/shapes/0/schema'],
  [
    'a key that nobody lists',
    (shape) => (shape.entries[1] = 'mirela string'),
    'bundle.key-name',
    '/shapes/0/entries/1',
  ],
  [
    'a path of another grammar',
    (shape) => (shape.entries[1] = 'event..id string'),
    'bundle.key-name',
    '/shapes/0/entries/1',
  ],
  ['entries in another order', (shape) => shape.entries.reverse(), 'bundle.schema', '/shapes/0/entries'],
  ['an entry twice', (shape) => shape.entries.push(shape.entries.at(-1) ?? ''), 'bundle.schema', '/shapes/0/entries'],
  ['no root', (shape) => shape.entries.shift(), 'bundle.schema', '/shapes/0/entries'],
  [
    'a month before the category has one',
    (shape) => (shape.first_month = '2016-02'),
    'bundle.counts',
    '/shapes/0/first_month',
  ],
  ['a last month alone', (shape) => delete shape.first_month, 'bundle.counts', '/shapes/0/first_month'],
  ['one event more', (shape) => shape.occurrences++, 'bundle.counts', '/shapes'],
])('a shape with %s is refused', (_name, change, code, pointer) => {
  const changed = withPlay(({ shapes: [shape] }) => change(shape ?? missing()))

  expect(problemsOf(changed)).toContainEqual({ code, file, pointer: `${play}${pointer}` })
})

test('a shape whose first month comes after its last is refused', () => {
  const changed = withPlay(({ shapes: [shape] }) =>
    Object.assign(shape ?? missing(), { first_month: '2016-04', last_month: '2016-03' }),
  )

  expect(problemsOf(changed)).toContainEqual({ code: 'bundle.counts', file, pointer: `${play}/shapes/0/first_month` })
})

test('an entry whose type is none is no form of shapes.json', () => {
  const changed = withPlay(({ shapes: [shape] }) => ((shape ?? missing()).entries[1] = 'username mirela'))

  expect(problemsOf(changed)).toEqual([{ code: 'bundle.schema', file, pointer: `${play}/shapes/0/entries/1` }])
})

test('shapes in another order are refused', () => {
  const changed = withPlay(({ shapes }) => shapes.reverse())

  expect(problemsOf(changed)).toContainEqual({ code: 'bundle.schema', file, pointer: `${play}/shapes` })
})

test('unshaped events that nobody counted are refused', () => {
  const changed = withPlay((category) => category.unshaped++)

  expect(problemsOf(changed)).toEqual([{ code: 'bundle.counts', file, pointer: `${play}/shapes` }])
})

test('a shape below the smallest count to show is refused', () => {
  const partial = aPartial(logOf([anEvent(), anEvent(), aPlayVideo(), aPlayVideo({ event: '' })]))
  const few = withManifest(aBundle(aDiagnosis(partial)), ({ settings }) => (settings.minCount = 2))

  expect(problemsOf(few)).toEqual([
    { code: 'bundle.counts', file, pointer: '/categories/1/shapes/0/occurrences' },
    { code: 'bundle.counts', file, pointer: '/categories/1/shapes/1/occurrences' },
    { code: 'bundle.schema', file: 'README.txt' },
  ])
})

test.each<[string, (field: Field) => void]>([
  ['more events', (field) => field.occurrences++],
  ['another type', (field) => field.types.push('null')],
  ['another path', (field) => (field.path = 'mirela')],
  ['another month', (field) => (field.last_month = '2016-03')],
])('a field with %s does not follow from the shapes', (_name, change) => {
  const changed = withPlay(({ fields: [field] }) => change(field ?? missing()))

  expect(problemsOf(changed)).toEqual([{ code: 'bundle.counts', file, pointer: `${play}/fields` }])
})

test('a field that is left out is missed', () => {
  const changed = withPlay(({ fields }) => fields.pop())

  expect(problemsOf(changed)).toEqual([{ code: 'bundle.counts', file, pointer: `${play}/fields` }])
})

test.each([
  ['a form that is none', ['mirela voss']],
  ['a form twice', ['text', 'text']],
  ['forms in another order', ['text', 'empty']],
])('a field with %s is refused', (_name, formats) => {
  const changed = withPlay(({ fields: [field] }) => ((field ?? missing()).formats = formats))

  expect(problemsOf(changed)).toContainEqual({ code: 'bundle.schema', file, pointer: `${play}/fields/0/formats` })
})

function withPlay(change: (category: Category) => void): Map<string, Uint8Array> {
  return withShapes(bundle, (categories) => change(categories[1] ?? missing()))
}

function missing(): never {
  throw new Error('the bundle of the tests has lost a category')
}
