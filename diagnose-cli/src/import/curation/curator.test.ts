import { expect, test } from 'vitest'
import { aPageView, aPlayVideo, aProblemCheck } from '../../../../test/builders/events.ts'
import { collected } from '../../../../test/builders/translated-rows.ts'
import { CollectedRows } from '@mooc-panorama/shared/moocdb/collected-rows.ts'
import { noAnswers, type CurationAnswers } from '@mooc-panorama/shared/moocdb/curation-answers.ts'
import { Curator } from './curator.ts'

const course = 'course-v1:NorthlakeX+PH101+2016_T1'
const sequence = `https://learn.northlake.example/courses/${course}/courseware/optics/lenses/`

const at = (minute: number) => ({ time: `2016-03-14T09:0${minute}:00Z` })
const events = [
  aPageView(`/courses/${course}/courseware/optics/lenses/2/`, at(0)),
  aPlayVideo(at(1)),
  aPageView(`/courses/${course}/courseware/optics/lenses/3/`, at(2)),
  aPlayVideo(at(3)),
  aProblemCheck(at(4)),
]

const video = collected(events).observedEvents[1]?.module ?? ''

test('rows are moved to the page that was chosen, and the candidates stay those of the log', () => {
  const curator = new Curator({ ...noAnswers, pages: new Map([[video, `${sequence}3/`]]) }, true)
  const placed = placedBy(curator)

  expect(placed.observedEvents.map(({ url, how }) => [url.slice(sequence.length), how])).toEqual([
    ['2/', 'given'],
    ['3/', 'curated'],
    ['3/', 'given'],
    ['3/', 'panel'],
  ])
  expect(placed.submissions).toHaveLength(1)
  const modules = JSON.parse(curator.forms().get('modules.json') ?? '') as Record<string, unknown>[]
  expect(modules.filter(({ module }) => module === video).map(({ panel, answer }) => [panel, answer])).toEqual([
    ['2', null],
    ['3', 'yes'],
  ])
})

test('without answers and forms nothing stands between', () => {
  const rows = new CollectedRows()

  expect(new Curator(noAnswers, false).placed(rows)).toBe(rows)
})

test('things are filled, and asked for in the order of their addresses', () => {
  const things = { ...noAnswers.things, resources: new Map([[sequence, new Map([['resource_relevant_week', 3]])]]) }
  const answers: CurationAnswers = { ...noAnswers, things }
  const curator = new Curator(answers, true)
  const rows = [`${sequence}2/`, sequence].map((uri) => ({ resource_uri: uri, resource_relevant_week: null }))

  expect(rows.map((row) => curator.filled('resources', row).resource_relevant_week)).toEqual([3, 3])
  expect(curator.filled('urls', rows[0] ?? {})).toBe(rows[0])
  expect(curator.forms().get('resources.csv')).toBe(
    [
      'resource_uri,kind,known_name,resource_name,resource_relevant_week,resource_release_timestamp',
      `${sequence},,,,3,`,
      `${sequence}2/,,,,,`,
      '',
    ].join('\n'),
  )
})

test('a module is open that has several pages and no answer', () => {
  const counts = (answers: CurationAnswers) => {
    const curator = new Curator(answers, true)
    placedBy(curator)
    return curator.counts()
  }

  expect(counts(noAnswers)).toEqual({ modules: 2, open: 1 })
  expect(counts({ ...noAnswers, pages: new Map([[video, null]]) })).toEqual({ modules: 2, open: 0 })
})

function placedBy(curator: Curator): CollectedRows {
  const placed = new CollectedRows()
  const sink = curator.placed(placed)
  const rows = collected(events)
  for (const row of rows.observedEvents) sink.observedEvent(row)
  for (const row of rows.submissions) sink.submission(row)
  return placed
}
