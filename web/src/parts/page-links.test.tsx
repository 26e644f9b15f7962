import { expect, test } from 'vitest'
import { pagesShown } from './page-links.tsx'

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [1, 9, [1, 2, undefined, 8, 9]],
  [5, 9, [1, 2, 3, 4, 5, 6, 7, 8, 9]],
  [57, 198, [1, 2, undefined, 56, 57, 58, undefined, 197, 198]],
  [500, 198, [1, 2, undefined, 197, 198]],
])('on page %i of %i', (current, last, pages) => {
  expect(pagesShown(current, last)).toEqual(pages)
})
