import { expect, test } from 'vitest'
import { anEventPage, anEventShape } from '../../../test/builders/panorama-pages.ts'
import { sampleAddresses, shapePage, shapesPerPage } from './shape-pages.ts'

const shapes = Array.from({ length: 101 }, (_, i) => anEventShape({ id: `shape${i}` }))

test.each([
  [1, { start: 0, page: 1, ids: ['shape0', 'shape49'] }],
  [3, { start: 100, page: 3, ids: ['shape100', 'shape100'] }],
  [99, { start: 100, page: 3, ids: ['shape100', 'shape100'] }],
])('page %i of 101 shapes', (wanted, { start, page, ids }) => {
  const { shown, ...place } = shapePage(shapes, 'support', wanted)

  expect(place).toEqual({ start, page, last: 3, total: 101 })
  expect([shown[0]?.id, shown.at(-1)?.id]).toEqual(ids)
})

test('all pages together show every shape once, in order', () => {
  for (const section of Object.keys(shapesPerPage) as (keyof typeof shapesPerPage)[]) {
    const { last } = shapePage(shapes, section, 1)
    const pages = Array.from({ length: last }, (_, i) => shapePage(shapes, section, i + 1).shown)

    expect(pages.flat()).toEqual(shapes)
  }
})

test('the address of a sample is the page that shows it, and shapes without samples take no place', () => {
  const bare = Array.from({ length: 5 }, (_, i) => anEventShape({ id: `bare${i}`, samples: [] }))
  const page = anEventPage({ shapes: [...bare, ...shapes.slice(0, 11)] })
  const addresses = sampleAddresses(page)
  const { shown } = shapePage(shapes.slice(0, 11), 'samples', 2)

  expect(addresses.get('bare0')).toBeUndefined()
  expect(addresses.get('shape9')).toBe('/events/k3v9q2mzab-problem-check-server/samples#shape-shape9')
  expect(addresses.get('shape10')).toBe('/events/k3v9q2mzab-problem-check-server/samples?page=2#shape-shape10')
  expect(shown.map(({ id }) => id)).toEqual(['shape10'])
})

test('an event without shapes has one page with nothing on it', () => {
  expect(shapePage([], 'shapes', 1)).toEqual({ shown: [], start: 0, total: 0, page: 1, last: 1 })
})
