import { expect, test } from 'vitest'
import { aDiagnosis, aPartial } from '../../../test/builders/bundles.ts'
import { anEvent, aPlayVideo, logOf } from '../../../test/builders/events.ts'
import { aReport } from '../../../test/builders/reports.ts'
import { figuresOf, figuresText, passableFigures } from './local-figures.ts'

const log = logOf([aPlayVideo(), aPlayVideo({ time: '2016-01-02T00:00:00Z' }), anEvent(), aPlayVideo({ time: '' })])

test('the figures have months, bytes, and what --min-count left out', () => {
  const { figures } = aReport({ partial: aPartial(log), minCount: 2, leftOutFiles: 3 })

  expect(figures).toMatchObject({
    totals: { bytes: log.length, lines: 4, events: 4 },
    months: [
      { month: '2016-01', events: 1 },
      { month: '2016-03', events: 2 },
    ],
    leftOutFiles: 3,
    categories: [
      { eventType: 'play_video', occurrences: 3, isShown: true },
      { eventType: 'page_close', occurrences: 1, shapes: 1, isShown: false },
    ],
  })
  // Of each event type the bytes of its lines, without their ends.
  expect(figures?.categories.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(log.length - 4)
})

test('a name that the rules do not let pass is not in them either', () => {
  const partial = aPartial(logOf([anEvent({ event_type: 'mirela.voss.clicked', name: 'mirela.voss.clicked' })]))

  const { figures } = aReport({ partial })

  expect(figures?.categories.map(({ eventType }) => eventType)).toEqual(['{unlisted}'])
  expect(JSON.stringify(figures)).not.toContain('mirela')
})

test('they are read as they were written', () => {
  const partial = aPartial(log)
  const { figures, diagnosis } = aReport({ partial })

  expect(figures === undefined ? undefined : figuresOf(figuresText(figures), diagnosis)).toEqual(figures)
})

test.each([
  ['no JSON', '{"format": 1'],
  ['another format', '{"format": 2}'],
  ['a field of its own', figuresText({ ...aReport().figures, secret: 1 } as never)],
  ['figures of another diagnosis', figuresText(aReport({ partial: aPartial(log) }).figures as never)],
])('a file with %s is none', (_name, text) => {
  expect(figuresOf(text, aDiagnosis())).toBeUndefined()
})

test('a report that may be passed on has nothing of what was left out', () => {
  const { figures } = aReport({ partial: aPartial(log), minCount: 2 })

  const passed = figures === undefined ? undefined : passableFigures(figures)

  expect(passed?.categories.map(({ eventType }) => eventType)).toEqual(['play_video'])
})
