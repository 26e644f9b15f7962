import { expect, test } from 'vitest'
import { readHtml, textOf } from '../../../test/builders/html.ts'
import { aProblem, aSite } from '../../../test/builders/panorama-pages.ts'
import { renderProblem } from '../render.tsx'

test('a page that is not there has a search box, a withdrawn diagnosis has none', () => {
  const missing = renderProblem(aProblem({ type: '/problems/not-found', status: 404 }), aSite())
  const withdrawn = renderProblem(aProblem({ type: '/problems/withdrawn', status: 410 }), aSite())

  expect(missing).toContain('type="search"')
  expect(withdrawn).not.toContain('type="search"')
  expect(textOf(readHtml(withdrawn))).toContain('The diagnosis was withdrawn.')
})
