import { expect, test } from 'vitest'
import { elementsOf, readHtml, textOf } from '../../../test/builders/html.ts'
import {
  anEventPage,
  aPanoramaPage,
  aPanoramaRow,
  aSite,
  someDenominators,
} from '../../../test/builders/panorama-pages.ts'
import { renderEvent, renderEvents } from '../render.tsx'

test.each([
  [{ institutions: 5 }, 'The middle institution has 400; the one with most has 90.0\u00a0% of all.'],
  [{ institutions: 2 }, 'Of two institutions, the one with most has 90.0\u00a0% of all.'],
  [{ institutions: 1 }, 'All from one institution: nobody else has confirmed it.'],
])('of %o it is told whose the events are', (change, sentence) => {
  const page = anEventPage({
    row: aPanoramaRow({ frequency: 10_000, ...change }),
    spread: { middle: 400, most: 9_000 },
  })

  expect(textOf(readHtml(renderEvent(page, 'overview', aSite())))).toContain(sentence)
})

test('on a shelf of one institution nothing is said of whose they are', () => {
  const page = anEventPage({
    row: aPanoramaRow({ institutions: 1 }),
    denominators: someDenominators({ institutions: 1 }),
  })

  expect(textOf(readHtml(renderEvent(page, 'overview', aSite())))).not.toMatch(/one institution|middle institution/)
})

test('the table marks what one institution alone has', () => {
  const rows = [aPanoramaRow({ institutions: 1 }), aPanoramaRow({ id: 'aaaaaaaaaa', institutions: 2 })]
  const tags = elementsOf(readHtml(renderEvents(aPanoramaPage({ rows }), aSite())))
    .filter(({ attributes }) => attributes.get('class')?.startsWith('tag'))
    .map((tag) => textOf(tag))

  expect(tags.filter((tag) => tag === 'one institution')).toHaveLength(1)
})
