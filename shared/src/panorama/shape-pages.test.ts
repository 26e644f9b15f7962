import { expect, test } from 'vitest'
import { pagesOf, shapesPerPage, shapesWanted } from './shape-pages.ts'

test.each([
  [0, 25, 1],
  [25, 25, 1],
  [26, 25, 2],
  [3_000, 0, 1],
])('%i shapes, %i a page, take %i pages', (total, per, pages) => {
  expect(pagesOf(total, per)).toBe(pages)
})

test('the section of samples has no place for shapes without one', () => {
  expect(shapesWanted('samples', 2)).toEqual({ of: 'sampled', per: shapesPerPage.samples, page: 2 })
  expect(shapesWanted('shapes', 1)).toEqual({ of: 'all', per: shapesPerPage.shapes, page: 1 })
})
