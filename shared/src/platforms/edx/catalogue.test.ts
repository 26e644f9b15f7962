import { expect, test } from 'vitest'
import catalogue from './catalogue.json' with { type: 'json' }
import { factsOf } from './catalogue.ts'

const facts = (eventType: string, aliases: string[] = []) =>
  factsOf({ platform: 'edx', eventType, eventSource: 'server' }, aliases)

test('a documented event has its page', () => {
  expect(facts('problem_check')).toMatchObject({
    family: 'problem',
    chapter: 'Problem Interaction Events',
    documented: 'current',
    documentation_url: expect.stringMatching(
      /^https:\/\/docs\.openedx\.org\/en\/latest\/developers\/references\/internal_data_formats\/tracking_logs\/student_event_types\.html#/,
    ) as string,
    meaning: expect.stringMatching(/\.$/) as string,
  })
})

test('an event that the documentation has dropped has the page of the old guide', () => {
  expect(facts('add-instructor')).toMatchObject({
    documented: 'old',
    documentation_url: expect.stringMatching(
      /^https:\/\/edx\.readthedocs\.io\/projects\/devdata\/en\/latest\//,
    ) as string,
  })
})

test('an event that is known under its alias has the facts of the alias', () => {
  expect(facts('strange.event', ['alice', 'edx.video.paused'])).toMatchObject({ family: 'video' })
})

test.each([
  ['/courses/{course}/about', 'page'],
  ['i4x:{usage:problem}', 'page'],
  ['{unlisted}', 'other'],
  ['strange.event', 'other'],
])('%s has the family %s and no documentation', (type, family) => {
  expect(facts(type)).toEqual({ family, documented: 'no' })
})

test('every documentation address is one of two sites', () => {
  const pages =
    /^https:\/\/(?:docs\.openedx\.org\/en\/latest\/developers|edx\.readthedocs\.io\/projects\/devdata\/en\/latest)\/[a-z_/]+\.html#[a-zA-Z0-9-]+$/

  expect(
    catalogue.filter(([, , , documented, url = '']) => (documented === 'no' ? url !== '' : !pages.test(url))),
  ).toEqual([])
  expect(catalogue.length).toBe(421)
})
