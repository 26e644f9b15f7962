/** What the pages of an event say of its proof. */
import { expect, test } from 'vitest'
import type { EventShape } from '@mooc-panorama/shared/panorama/event-page.ts'
import type { ShapeProof } from '@mooc-panorama/shared/panorama/proof.ts'
import { elementsOf, readHtml, textOf } from '../../../test/builders/html.ts'
import { anEventPage, anEventShape, aPanoramaRow, aSite, shapesOn } from '../../../test/builders/panorama-pages.ts'
import { renderEvent, type EventSection } from '../render.tsx'

const event = '{"event_type": "<b>"}'

function aProof(change: Partial<ShapeProof> = {}, verdicts: Partial<VerdictCounts> = {}): ShapeProof {
  return {
    outcome: 'fails',
    translation: 'f00d',
    proved_at: '2026-11-21T10:00:00.000Z',
    is_current: true,
    found: {
      samples: 4,
      samples_left_out: 0,
      verdicts: { supported: 0, unknown: 0, invalid: 0, failed: 0, ...verdicts },
      bad_payloads: 0,
      rows: [{ table: 'observed_events', rows: 4 }],
      unfilled: [{ table: 'observed_events', column: 'url_id' }],
      unread: ['host'],
    },
    ...change,
  }
}

const { found: _found, ...stopped } = aProof({ outcome: 'stopped', stopped_by: 'time' })

type VerdictCounts = NonNullable<ShapeProof['found']>['verdicts']

function pageOf(section: EventSection, shapes: EventShape[], row = {}, shapesPage = 1) {
  const on = section === 'samples' || section === 'support' ? section : 'shapes'
  const page = anEventPage({ ...shapesOn(on, shapes, shapesPage), row: aPanoramaRow(row) })
  return readHtml(renderEvent(page, section, aSite()))
}

const textsOf = (page: ReturnType<typeof readHtml>, attribute: string, value: string) =>
  elementsOf(page)
    .filter(({ attributes }) => attributes.get(attribute) === value)
    .map((element) => textOf(element))

test('an event that is translated in part says for how many shapes, and what maintainers say stands beside', () => {
  const page = pageOf('support', [anEventShape()], { support: 'PARTLY', support_word: 'DONE', shapes_passing: 3 })

  expect(textsOf(page, 'class', 'pill partly')).toEqual(['Support DONE for 3 of 4 shapes', 'DONE for 3 of 4 shapes'])
  expect(textsOf(page, 'class', 'word-beside')).toEqual([' maintainers: DONE', ' maintainers: DONE'])
})

test.each<[ShapeProof | undefined, string]>([
  [undefined, 'waits for the rules to be run'],
  [aProof({ outcome: 'passes' }, { supported: 4 }), 'translated'],
  [aProof({}, { unknown: 4 }), 'not translated: there is no rule for it'],
  [aProof({}, { unknown: 3, invalid: 1 }), 'not translated: no event can be read in 1 of 4\u00a0samples'],
  [aProof({}, { invalid: 3, failed: 1 }), 'not translated: a rule breaks down in 1 of 4\u00a0samples'],
  [stopped, 'not translated: the rules did not come to an end'],
])('a shape says what the rules make of it (%#)', (proof, words) => {
  const shape = { ...anEventShape(), ...(proof !== undefined && { proof }) }
  const cell = textsOf(pageOf('support', [shape]), 'data-label', 'Proof')[0]

  expect(cell).toMatch(new RegExp(`^${words}`))
  expect(textsOf(pageOf('shapes', [shape]), 'data-label', 'Support')).toEqual([words])
})

test('a sample stands beside its rows, and the other samples of its shape below', () => {
  const samples = [
    { diagnosis: 'd1', institution: 'a', event },
    { diagnosis: 'd2', institution: 'b', event: '{"n": 2}' },
  ]
  const translation = {
    event,
    verdict: 'supported' as const,
    rule: 'browser <i>',
    is_payload_bad: false,
    rows: [{ table: 'urls', row: { url: 'https://unknown/<u>' } }],
    trace: { columns: [], unfilled: [], rows: [], choosing: [], unread: ['host'] },
  }
  const page = pageOf('samples', [anEventShape({ samples, translation, proof: aProof() })])

  const [sample] = elementsOf(page).filter(({ name }) => name === 'article')
  const text = sample === undefined ? '' : textOf(sample)
  expect(text).toContain(event)
  expect(text).toContain('Read by the rule “browser <i>”.')
  expect(text).toContain('urlhttps://unknown/<u>')
  expect(
    elementsOf(page)
      .filter(({ name }) => name === 'summary')
      .map((element) => textOf(element)),
  ).toContain('1\u00a0more sample of this shape')
})

test('a sample that is no event says why, in words', () => {
  const translation = { event, verdict: 'invalid' as const, problem: 'event.bad-time', is_payload_bad: false, rows: [] }
  const page = pageOf('samples', [anEventShape({ translation })])

  expect(textOf(page)).toContain(
    'It cannot be read as an event, so it becomes no row. The event has no time that can be read.',
  )
})

test('many shapes are shown page by page, each with its rows, and a link leads to each of them', () => {
  const translation = { event, verdict: 'unknown' as const, is_payload_bad: false, rows: [] }
  const shapes = Array.from({ length: 60 }, (_, i) => anEventShape({ id: `shape${i}`, translation }))
  const rowsOn = (page: number) =>
    elementsOf(pageOf('samples', shapes, {}, page))
      .filter(({ attributes }) => attributes.get('class') === 'shape-samples')
      .map(({ attributes }) => attributes.get('id'))
  const links = elementsOf(pageOf('shapes', shapes, {}, 3)).map(({ attributes }) => attributes.get('href'))

  expect(Array.from({ length: 6 }, (_, i) => rowsOn(i + 1)).flat()).toEqual(shapes.map(({ id }) => `shape-${id}`))
  expect(rowsOn(7)).toEqual(rowsOn(6)) // what is after the last page is the last
  expect(links).toContain('/events/k3v9q2mzab-problem-check-server/samples?page=6#shape-shape59')
})
