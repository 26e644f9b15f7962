import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aDiagnosis, aPartial } from '../../../test/builders/bundles.ts'
import { anEvent, aPlayVideo, logOf, type TrackingEvent } from '../../../test/builders/events.ts'
import { aLogLine } from '../../../test/builders/random-logs.ts'
import { shapesText } from '../bundle/shapes-file.ts'
import { diagnosisLimits, type DiagnosisLimits } from './limits.ts'
import { shownCategories } from './shown-shapes.ts'

const log = [anEvent(), anEvent(), anEvent({ page: null }), aPlayVideo(), aPlayVideo({ event: '' })]

test('categories and shapes come most frequent first', () => {
  expect(shown(log)).toEqual([
    { name: 'page_close', shapes: [2, 1], unshaped: 0 },
    { name: 'play_video', shapes: [1, 1], unshaped: 0 },
  ])
})

test('categories and shapes below the smallest count are not shown', () => {
  expect(shown(log, 2)).toEqual([
    { name: 'page_close', shapes: [2], unshaped: 1 },
    { name: 'play_video', shapes: [], unshaped: 2 },
  ])
  expect(shown(log, 3)).toEqual([{ name: 'page_close', shapes: [], unshaped: 3 }])
  expect(shown(log, 4)).toEqual([])
})

test('the most frequent shape comes first where all of them do not fit', () => {
  const room = smallestRoomFor(([first]) => first?.includes(2) === true)

  expect(shown(log, 1, { ...noTurns, shapeBytes: room - 1 })[0]?.shapes).not.toContain(2)
  expect(shown(log, 1, { ...noTurns, shapeBytes: room })).toEqual([
    { name: 'page_close', shapes: [2], unshaped: 1 },
    { name: 'play_video', shapes: [], unshaped: 2 },
  ])
})

test('many shapes, or a large one, of one event type leave room for those of the others', () => {
  const many = Array.from({ length: 30 }, (_, i) =>
    anEvent({ event: Object.fromEntries(keys.slice(i).map((key) => [key, 1])) }),
  )
  const roomOfFew = smallestRoomFor((shapes) => shapes.flat().length >= 3)

  const [flooded, ...others] = shown([...many, ...many, aPlayVideo(), aPlayVideo({ event: '' })], 1, {
    shapeBytes: 3 * roomOfFew,
  })

  expect(others).toEqual([{ name: 'play_video', shapes: [1, 1], unshaped: 0 }])
  expect(flooded?.shapes.length).toBeGreaterThan(1)
})

test('very many event types of one user leave room for those of many users, whose shapes are larger', () => {
  const of = (event_type: string, username: string, event: object) => anEvent({ event_type, username, event })
  const usual = ['seq_goto', 'seq_next'].flatMap((type) =>
    ['mara', 'odo', 'zora_k'].map((user) => of(type, user, Object.fromEntries(keys.map((key) => [key, 1])))),
  )
  const ofOne = ['play_video', 'seek_video', 'stop_video', 'book', 'problem_show', 'problem_check'].map((type) =>
    of(type, 'mallory', { mode: 1 }),
  )
  const room = 1.2 * smallestRoomFor((shapes) => shapes.flat().length === 2, usual)

  const names = shown([...usual, ...ofOne], 1, { shapeBytes: room }).filter(({ shapes }) => shapes.length > 0)

  expect(names.map(({ name }) => name).slice(0, 2)).toEqual(['seq_goto', 'seq_next'])
})

test('a category shows no more entries than it may, and the others are not held up by it', () => {
  const wide = { mode: 1, type: 1, id: 1, code: 1, success: 1, grade: 1, attempts: 1, setting: 1 }
  const events = [anEvent({ event: wide }), anEvent({ event: wide }), anEvent(), aPlayVideo()]
  const entriesOfPlain = 24

  expect(shown(events, 1, { categoryEntries: entriesOfPlain })).toEqual([
    { name: 'page_close', shapes: [1], unshaped: 2 },
    { name: 'play_video', shapes: [1], unshaped: 0 },
  ])
})

test('the partial categories are the same objects, so nothing is copied', () => {
  const { categories } = aPartial(logOf(log))
  const first = shownCategories(categories.values(), 1, diagnosisLimits)[0]

  expect([...categories.values()]).toContain(first?.category)
})

test('shapes.json is not larger than the room that was estimated for it', () => {
  const logs = fc.array(aLogLine, { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(logs, fc.integer({ min: 8_000, max: 60_000 }), (lines, shapeBytes) => {
      const limits = { ...diagnosisLimits, shapeBytes }
      const { categories } = aDiagnosis(aPartial(`${lines.join('\n')}\n`), { limits })
      expect(new TextEncoder().encode(shapesText(categories)).length).toBeLessThanOrEqual(shapeBytes)
    }),
    { numRuns: 300 },
  )
})

function shown(events: readonly TrackingEvent[], minCount = 1, limits: Partial<DiagnosisLimits> = {}) {
  const { categories } = aPartial(logOf(events))
  return shownCategories(categories.values(), minCount, { ...diagnosisLimits, ...limits }).map((category) => ({
    name: category.category.eventType,
    shapes: category.shapes.map(({ seen }) => seen.occurrences),
    unshaped: category.unshaped,
  }))
}

/** As long as they fit, the most frequent ones of all are shown. */
const noTurns = { turnShapes: 0 }

const keys = (
  'mode type id code success grade attempts body title url page path host agent session referer name time event user label ' +
  'query module state answers question hint score speed width height'
).split(' ')

/** The room from which on the shapes of the categories are as asked for. */
function smallestRoomFor(
  isEnough: (shapes: readonly number[][]) => boolean,
  of: readonly TrackingEvent[] = log,
): number {
  let [low, high] = [0, 1_000_000]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isEnough(shown(of, 1, { ...noTurns, shapeBytes: middle }).map(({ shapes }) => shapes))) high = middle
    else low = middle + 1
  }
  return low
}
