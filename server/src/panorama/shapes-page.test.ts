import { expect, test } from 'vitest'
import type { EventPage, EventShape } from '@mooc-panorama/shared/panorama/event-page.ts'
import { pageText, shapesAnswer } from './shapes-page.ts'

test('every shape is on one page, and each page but the last leads to the next', () => {
  const event = anEventOf(120)
  const pages = [1, 2, 3, 4].map((page) => shapesAnswer('/v1/events/abc', event, page))

  expect(pages.map(({ link }) => link)).toEqual([
    '</v1/events/abc?page=2>; rel="next"',
    '</v1/events/abc?page=3>; rel="next"',
    undefined,
    undefined,
  ])
  const ids = pages.map(({ body }) => (JSON.parse(body) as EventPage).shapes.map(({ id }) => id))
  expect(ids.map(({ length }) => length)).toEqual([50, 50, 20, 0])
  expect(ids.flat()).toEqual(event.shapes.map(({ id }) => id))
})

test('an event of few shapes is on one page, told as it is wanted', () => {
  const answer = shapesAnswer('/x', anEventOf(50), 1, ({ shapes }) => shapes.length)

  expect(answer).toEqual({ contentType: 'application/json; charset=utf-8', body: '50' })
})

test('the first page has no number', () => {
  expect([pageText(1), pageText(2)]).toEqual(['', '?page=2'])
})

function anEventOf(shapes: number): EventPage {
  return { shapes: Array.from({ length: shapes }, (_, i) => ({ id: `shape-${i}` }) as EventShape) } as EventPage
}
