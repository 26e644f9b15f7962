import { expect, test } from 'vitest'
import { statuses } from '@mooc-panorama/shared/panorama/status.ts'
import { elementsOf, readHtml, textOf } from '../../../test/builders/html.ts'
import { aPanoramaPage, aPanoramaRow, aSite } from '../../../test/builders/panorama-pages.ts'
import { renderEvents } from '../render.tsx'

test.each(statuses)('the status %s is a word in the table', (status) => {
  const html = renderEvents(aPanoramaPage({ rows: [aPanoramaRow({ documentation: status })] }), aSite())
  const cell = elementsOf(readHtml(html)).find(({ attributes }) => attributes.get('data-label') === 'Documentation')

  expect(cell === undefined ? undefined : textOf(cell)).toBe(status)
})

test('one column at most says how it is sorted, and links to the opposite order', () => {
  const query = { sort: 'event_type', page: 3, per: 100, source: 'server' } as const
  const heads = elementsOf(readHtml(renderEvents(aPanoramaPage({ query, total: 900 }), aSite()))).filter(
    ({ attributes }) => attributes.has('aria-sort'),
  )

  expect(heads.map((head) => head.attributes.get('aria-sort'))).toEqual(['ascending'])
  expect(
    heads
      .flatMap(elementsOf)
      .find(({ name }) => name === 'a')
      ?.attributes.get('href'),
  ).toBe('/events?source=server&sort=-event_type&per=100')
})

test('the table is offered as CSV and JSON of exactly this query', () => {
  const query = { q: 'vid', support: 'PULL REQUEST', sort: '-courses', page: 2, per: 100 } as const
  const html = renderEvents(aPanoramaPage({ query, total: 150 }), aSite())
  const links = elementsOf(readHtml(html)).map(({ attributes }) => attributes.get('href'))

  expect(links).toContain('/events.csv?q=vid&support=PULL+REQUEST&sort=-courses&per=100&page=2')
  expect(links).toContain('/events.json?q=vid&support=PULL+REQUEST&sort=-courses&per=100&page=2')
})

test('a search without result keeps its words and offers to clear them', () => {
  const html = renderEvents(
    aPanoramaPage({ query: { q: 'nil', sort: '-frequency', page: 1, per: 50 }, rows: [], total: 0 }),
    aSite(),
  )
  const elements = elementsOf(readHtml(html))

  expect(elements.find(({ attributes }) => attributes.get('name') === 'q')?.attributes.get('value')).toBe('nil')
  expect(elements.filter(({ attributes }) => attributes.get('class') === 'button').map(textWithHref)).toEqual([
    'Clear search and filters /events',
  ])
})

function textWithHref(element: ReturnType<typeof readHtml>): string {
  return `${textOf(element)} ${element.attributes.get('href')}`
}
