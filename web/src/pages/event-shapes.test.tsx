import { expect, test } from 'vitest'
import { elementsOf, readHtml, textOf } from '../../../test/builders/html.ts'
import { anEventPage, anEventShape, aSite, shapesOn } from '../../../test/builders/panorama-pages.ts'
import { renderEvent } from '../render.tsx'

function shapesPage(change: Parameters<typeof anEventPage>[0]) {
  return readHtml(renderEvent(anEventPage(change), 'shapes', aSite()))
}

const usual = anEventShape({ id: 'usual00000', entries: [' object', 'event object', 'event.id string', 'time string'] })

test('a shape says what it has, lacks and types otherwise beside the most frequent one, on every page', () => {
  const other = anEventShape({
    id: 'other00000',
    entries: [' object', 'context object', 'context.org_id string', 'time object'],
  })
  const between = Array.from({ length: 24 }, (_, i) => anEventShape({ ...usual, id: `like${i}` }))
  const cells = elementsOf(shapesPage(shapesOn('shapes', [usual, ...between, other], 2)))
    .filter(({ attributes }) => attributes.get('data-label') === 'Difference')
    .map((cell) => textOf(cell))

  expect(cells).toEqual(['+ has context (and 1 in it)− lacks event (and 1 in it)≠ differs in time: object, not string'])
})

test('fields that some events lack stand before those of every event', () => {
  const field = { types: ['string' as const], formats: [] }
  const page = shapesPage({
    fields: [
      { path: 'agent', presence: 1, ...field },
      { path: 'context', presence: 0.45, ...field },
      { path: 'time', presence: 1, ...field },
    ],
  })

  expect(textOf(page)).toContain('1 of 3\u00a0fields is not in all events')
  const paths = elementsOf(page).filter(({ attributes }) => attributes.get('class') === 'field-path')
  expect(paths.map((path) => textOf(path))).toEqual(['context', 'agent', 'time'])
})

test('an event without shapes has no empty table', () => {
  const names = elementsOf(shapesPage({ shapes: [], fields: [] })).map(({ name }) => name)

  expect(names.filter((name) => name === 'table' || name === 'details')).toEqual([])
})
