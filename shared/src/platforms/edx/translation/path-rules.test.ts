import { expect, test } from 'vitest'
import { aPageView } from '../../../../../test/builders/events.ts'
import { collected } from '../../../../../test/builders/translated-rows.ts'

const wiki = '/courses/course-v1:NorthlakeX+PH101+2016_T1/wiki/PH101'

/** Kinds of all rows of a request. */
function rowsOf(path: string, event: string): string[] {
  const { observedEvents, collaborations } = collected([aPageView(path, { event })])
  return [...observedEvents.map(({ eventType }) => eventType), ...collaborations.map(({ type }) => type)]
}

const sent = JSON.stringify({ POST: { current_revision: ['4'], title: ['Lenses'], content: ['Light'] }, GET: {} })

test.each([
  ['an article that is sent', `${wiki}/lenses/_edit/`, sent, ['url_change', 'wiki_edit']],
  ['an article that the server has cut', `${wiki}/_edit/`, sent.slice(0, 60), ['url_change', 'wiki_edit']],
  ['an article that is opened to be edited', `${wiki}/lenses/_edit/`, '{"POST": {}, "GET": {}}', ['url_change']],
  ['a request without a payload', `${wiki}/lenses/_edit/`, '', ['url_change']],
  ['another page of the wiki', `${wiki}/lenses/_settings/`, sent, ['url_change']],
  ['an article that only says so', '/courses/A/B/C/x_wiki/lenses/_edit/', sent, ['url_change']],
])('%s', (_what, path, event, rows) => {
  expect(rowsOf(path, event)).toEqual(rows)
})

test('an edit is a collaboration on the page, without what was written', () => {
  expect(collected([aPageView(`${wiki}/lenses/_edit/`, { event: sent })]).collaborations).toEqual([
    expect.objectContaining({
      learner: 'mirela_voss',
      type: 'wiki_edit',
      url: `https://learn.northlake.example${wiki}/lenses/_edit/`,
      how: 'given',
      content: null,
      parent: undefined,
    }),
  ])
})

const sequence = '/courses/A/B/C/xblock/block-v1:A+B+C+type@sequential+block@s/handler/xmodule_handler/goto_position'

test.each(['/', '/heartbeat', '/heartbeat/', '/heartbeat?deep=1', sequence])('nobody sees what %s asks for', (path) => {
  expect(rowsOf(path, '{"POST": {}, "GET": {}}')).toEqual([])
})

test('what only begins like a request of a machine is a page', () => {
  expect(rowsOf('/heartbeats', '')).toEqual(['url_change'])
})
