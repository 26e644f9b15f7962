/** Where a page leads on to other events: those that may have been meant, those that tell the same, those that are wanted. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { categoryId, unlisted } from '@mooc-panorama/shared/diagnosis/category.ts'
import type { EventPage } from '@mooc-panorama/shared/panorama/event-page.ts'
import type { NamedEvent, PanoramaPage } from '@mooc-panorama/shared/panorama/panorama.ts'
import type { ProblemDetails } from '@mooc-panorama/shared/panorama/problem-details.ts'
import { homeQuery } from '../../server/src/panorama/home-query.ts'
import { anInstitutionToken, aShelf, type TestShelf } from '../builders/shelf.ts'
import { shelve } from '../builders/shelving.ts'

const request = '/courses/{course}/modx/{usage:problem}/problem_check'
const categories = [
  { eventType: 'problem_check', eventSource: 'browser', shapes: [50] },
  { eventType: 'problem_check', eventSource: 'server', shapes: [40] },
  { eventType: 'save_problem_check', eventSource: 'server', shapes: [5] },
  { eventType: request, eventSource: 'server', shapes: [30] },
  { eventType: 'play_video', eventSource: 'browser', shapes: [20] },
  { eventType: 'play_video', eventSource: 'mobile', shapes: [10] },
  { eventType: unlisted, eventSource: 'browser', shapes: [900] },
  { eventType: unlisted, eventSource: 'server', shapes: [900] },
]

let shelf: TestShelf
beforeAll(async () => {
  shelf = await aShelf()
  await anInstitutionToken(shelf.database.sql, 'northlake')
  await shelve(shelf.database.sql, 1, { categories })
})
afterAll(() => shelf.close())

const get = async <T>(path: string): Promise<T> => (await (await fetch(`${shelf.url}${path}`)).json()) as T
const named = (events: readonly NamedEvent[] = []) =>
  events.map(({ event_type, event_source, frequency }) => [event_type, event_source, frequency])
const related = async (eventType: string, eventSource: string) => {
  const page = await get<EventPage>(`/v1/events/${categoryId({ platform: 'edx', eventType, eventSource })}`)
  return page.related.map(({ action, events }) => [action, ...named(events)])
}

test('an event leads to those that tell the same action in other ways', async () => {
  expect(await related('problem_check', 'browser')).toEqual([
    [
      'A learner checks a problem.',
      ['problem_check', 'server', 40],
      [request, 'server', 30],
      ['save_problem_check', 'server', 5],
    ],
  ])
  expect(await related('save_problem_check', 'server')).toEqual([
    ['A learner checks a problem.', ['problem_check', 'browser', 50], [request, 'server', 30]],
  ])
})

test('an event of no known action leads to the same name from another source', async () => {
  expect(await related('play_video', 'mobile')).toEqual([[undefined, ['play_video', 'browser', 20]]])
  expect(await related(unlisted, 'server')).toEqual([])
})

test('a name that the shelf does not have leads to those like it, from its key, its address and a search', async () => {
  const checks = [
    ['problem_check', 'browser', 50],
    ['problem_check', 'server', 40],
    ['save_problem_check', 'server', 5],
  ]
  const byKey = await get<ProblemDetails>('/e?source=server&type=problem_chek')
  const bySlug = await get<ProblemDetails>('/events/aaaaaaaaaa-problem-chek-server')
  const search = await get<PanoramaPage>('/v1/events?q=problem_chek')

  expect([byKey.status, named(byKey.nearest)]).toEqual([404, checks])
  expect([bySlug.status, named(bySlug.nearest)[0]]).toEqual([404, checks[1]])
  expect([search.total, named(search.nearest)]).toEqual([0, checks])
  expect((await get<PanoramaPage>('/v1/events?q=problem')).nearest).toBeUndefined()
})

test('a name like none, or of 240 letters, leads nowhere and costs nothing', async () => {
  for (const type of ['qqqqqqqq', 'x'.repeat(240), '']) {
    const problem = await get<ProblemDetails>(`/e?source=server&type=${type}`)
    expect([problem.status, problem.nearest]).toEqual([404, undefined])
  }
})

test('what may not be named is neither new nor wanted: nobody can describe or support it', async () => {
  const { newest, mostWanted } = await homeQuery(shelf.database.db)

  expect([...newest, ...mostWanted].filter(({ event_type }) => event_type === unlisted)).toEqual([])
  expect(mostWanted[0]).toMatchObject({ event_type: 'problem_check', event_source: 'browser' })
})
