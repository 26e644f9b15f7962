import { expect, test } from 'vitest'
import { readHtml, textOf } from '../../../test/builders/html.ts'
import { aHomePage, anEmptyShelf, aSite } from '../../../test/builders/panorama-pages.ts'
import { renderHome } from '../render.tsx'

test.each([
  ['with diagnoses', aHomePage()],
  ['without', aHomePage({ denominators: anEmptyShelf() })],
])('the first command that a newcomer meets says where it is found, on a shelf %s', (_shelf, page) => {
  const text = textOf(readHtml(renderHome(page, aSite())))

  expect(text.indexOf('after npm ci')).toBeGreaterThan(0)
  expect(text.indexOf('after npm ci')).toBeLessThan(text.indexOf('npx diagnose run'))
})
