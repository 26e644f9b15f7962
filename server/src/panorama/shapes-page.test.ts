import { expect, test } from 'vitest'
import type { EventPage } from '@mooc-panorama/shared/panorama/event-page.ts'
import { pageText, shapesAnswer, shapesOfAnswer } from './shapes-page.ts'

test('each page but the last leads to the next', () => {
  const links = [1, 2, 3, 4].map((page) => shapesAnswer('/v1/events/abc', anEventOf(120), page).link)

  expect(links).toEqual([
    '</v1/events/abc?page=2>; rel="next"',
    '</v1/events/abc?page=3>; rel="next"',
    undefined,
    undefined,
  ])
})

test('an event whose shapes just fill a page leads nowhere, and is told as it is wanted', () => {
  const answer = shapesAnswer('/x', anEventOf(shapesOfAnswer(1).per), 1, ({ listing }) => listing.total)

  expect(answer).toEqual({ contentType: 'application/json; charset=utf-8', body: '50' })
})

test('the first page has no number', () => {
  expect([pageText(1), pageText(2)]).toEqual(['', '?page=2'])
})

function anEventOf(total: number): EventPage {
  return { listing: { total } } as EventPage
}
