import { expect, test } from 'vitest'
import { shapesPerPage, type ShapesSection } from '@mooc-panorama/shared/panorama/shape-pages.ts'
import { aPanoramaRow, anEventShape, shapesOn } from '../../../test/builders/panorama-pages.ts'
import { samplesAddress, shapePage } from './shape-pages.ts'

const shapes = Array.from({ length: 101 }, (_, i) => anEventShape({ id: `shape${i}` }))

test.each([
  [1, { page: 1, last: 3 }],
  [3, { page: 3, last: 3 }],
  [99, { page: 3, last: 3 }],
])('page %i of 101 shapes', (wanted, place) => {
  expect(shapePage(shapesOn('support', shapes, wanted).listing, 'support')).toEqual(place)
})

test('all pages together show every shape once, in order', () => {
  for (const section of Object.keys(shapesPerPage) as ShapesSection[]) {
    const { last } = shapePage(shapesOn(section, shapes).listing, section)
    const pages = Array.from({ length: last }, (_, i) => shapesOn(section, shapes, i + 1).shapes)

    expect(pages.flat().map(({ id }) => id)).toEqual(shapes.map(({ id }) => id))
  }
})

test('the address of a sample is the page that shows it, and shapes without samples take no place', () => {
  const bare = Array.from({ length: 5 }, (_, i) => anEventShape({ id: `bare${i}`, samples: [] }))
  const all = [...bare, ...shapes.slice(0, 11)]
  const addresses = new Map(
    shapesOn('shapes', all).shapes.map((shape) => [shape.id, samplesAddress(aPanoramaRow(), shape)]),
  )

  expect(addresses.get('bare0')).toBeUndefined()
  expect(addresses.get('shape9')).toBe('/events/k3v9q2mzab-problem-check-server/samples#shape-shape9')
  expect(addresses.get('shape10')).toBe('/events/k3v9q2mzab-problem-check-server/samples?page=2#shape-shape10')
  expect(shapesOn('samples', all, 2).shapes.map(({ id }) => id)).toEqual(['shape10'])
})

test('an event without shapes has one page with nothing on it', () => {
  expect(shapePage(shapesOn('shapes', []).listing, 'shapes')).toEqual({ page: 1, last: 1 })
})
