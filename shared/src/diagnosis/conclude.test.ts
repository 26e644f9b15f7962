import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aBundle, aDiagnosis, aLog, aPartial, scanSettings, textIn } from '../../../test/builders/bundles.ts'
import { aMobilePlay, anEnrollment, anEvent, aPlayVideo, logOf } from '../../../test/builders/events.ts'
import { aSplitLog } from '../../../test/builders/random-logs.ts'
import type { Diagnosis } from './diagnosis.ts'
import { diagnosisLimits } from './limits.ts'
import { mergePartial, emptyPartial } from './merge.ts'
import type { ScanSettings } from './partial.ts'

/** So small that every bound is reached. */
const tiny: ScanSettings = {
  ...scanSettings,
  samplesPerShape: 2,
  maxCandidates: 2,
  maxShapes: 3,
  maxCourses: 2,
  minUsers: 5,
}

test.each([
  ['within the bounds', scanSettings],
  ['with every bound reached', tiny],
])('a diagnosis does not depend on how its lines were split and merged: %s', (_name, settings) => {
  fc.assert(
    fc.property(aSplitLog, fc.integer({ min: 1, max: 3 }), ({ lines, order }, minCount) => {
      const merged = emptyPartial(settings)
      for (const part of order) mergePartial(merged, scanned(lines.filter(([, of]) => of === part)), settings)
      expect(aDiagnosis(merged, { settings, minCount })).toEqual(aDiagnosis(scanned(lines), { settings, minCount }))
    }),
    { numRuns: 200 },
  )

  function scanned(lines: readonly [string, number][]) {
    return aPartial(lines.map(([line]) => `${line}\n`).join(''), settings)
  }
})

test('counts add up, whatever is left out', () => {
  fc.assert(
    fc.property(aSplitLog, fc.integer({ min: 1, max: 4 }), ({ lines }, minCount) => {
      const { totals, categories, malformed } = aDiagnosis(aPartial(lines.map(([line]) => `${line}\n`).join('')), {
        minCount,
      })
      expect(totals.lines).toBe(lines.length)
      expect(totals.lines).toBe(totals.events + totals.malformed + totals.blank)
      expect(totals.malformed).toBe(sum(malformed.map(({ count }) => count)))
      expect(totals.events).toBe(sum(categories.map(({ occurrences }) => occurrences)) + totals.suppressedEvents)
      for (const { occurrences, shapes, unshaped } of categories) {
        expect(occurrences).toBeGreaterThanOrEqual(minCount)
        expect(occurrences).toBe(sum(shapes.map((shape) => shape.occurrences)) + unshaped)
      }
    }),
    { numRuns: 200 },
  )
})

test('the figures of a small log', () => {
  const { totals, malformed, categories } = aDiagnosis(aPartial(), { input: { files: 3, damagedFiles: 1 } })

  expect(totals).toEqual({
    bytes: new TextEncoder().encode(aLog()).length,
    lines: 27,
    events: 22,
    blank: 2,
    comments: 1,
    repairedUtf8: 0,
    malformed: 3,
    categories: 8,
    shapes: 9,
    courses: 1,
    months: ['2016-03', '2016-04'],
    files: 3,
    damagedFiles: 1,
    suppressedCategories: 0,
    suppressedEvents: 0,
  })
  expect(malformed).toEqual([
    { cause: 'not-json', count: 1 },
    { cause: 'not-object', count: 1 },
    { cause: 'truncated', count: 1 },
  ])
  expect(
    categories.map(({ eventType, eventSource, occurrences }) => `${occurrences} ${eventSource} ${eventType}`),
  ).toEqual([
    '12 browser page_close',
    '3 browser play_video',
    '2 browser {unlisted}',
    '1 browser problem_check',
    '1 mobile play_video',
    '1 server /courses/{course}/about',
    '1 server edx.course.enrollment.activated',
    '1 server problem_check',
  ])
})

test('shapes come most frequent first, with their months and the formats of their fields', () => {
  const [, play] = aDiagnosis().categories

  expect(play).toMatchObject({ aliases: [], months: ['2016-03', '2016-04'], courses: 1, unshaped: 0 })
  expect(
    play?.shapes.map(({ occurrences, firstMonth, lastMonth, samples }) => [
      occurrences,
      firstMonth,
      lastMonth,
      samples.length,
    ]),
  ).toEqual([
    [2, '2016-03', '2016-04', 2],
    [1, '2016-03', '2016-03', 1],
  ])
  expect(play?.fields.find(({ path }) => path === 'event')).toEqual({
    path: 'event',
    types: ['string(json)', 'string(empty)'],
    formats: ['empty', 'json'],
    occurrences: 3,
    firstMonth: '2016-03',
    lastMonth: '2016-04',
  })
})

test('a category is marked while fewer users than k have it', () => {
  const users = (count: number) =>
    Array.from({ length: count }, (_, i) => aPlayVideo({ username: `user${i}`, event: i }))
  const nobody = Array.from({ length: 20 }, (_, i) => aPlayVideo({ username: '', event: { id: i } }))

  expect(fewUsers([...users(9), ...users(9)])).toBe(true)
  expect(fewUsers(users(10))).toBe(false)
  expect(fewUsers(nobody)).toBe(true)
  expect(fewUsers([...users(9), ...nobody])).toBe(false) // all events without a user are one unit

  function fewUsers(events: Record<string, unknown>[]): boolean | undefined {
    return aDiagnosis(aPartial(logOf(events))).categories[0]?.fewUsers
  }
})

test('aliases are the names that the vocabulary lists, rising, and only the most frequent of too many', () => {
  const named = ['edx.video.played', 'pause_video', 'pause_video', 'mirela.voss', 'page_close']
  const partial = aPartial(logOf(named.map((name) => aMobilePlay({ name }))))

  expect(aDiagnosis(partial).categories[0]?.aliases).toEqual(['edx.video.played', 'page_close', 'pause_video'])
  expect(aDiagnosis(partial, { limits: { ...diagnosisLimits, aliases: 2 } }).categories[0]?.aliases).toEqual([
    'edx.video.played',
    'pause_video',
  ])
})

test('a category and a shape below the smallest count to show leave no trace in any file', () => {
  const rare = [
    anEnrollment({ time: '2019-07-10T00:00:00Z', event: { mode: 'masters', teams: 'x' } }),
    anEvent({ event_source: 'server', event_type: 'video.problem.opened', name: 'video.problem.opened' }),
  ]
  const rareShape = anEvent({ event: { hintmode: 'always' }, time: '2016-03-15T00:00:00Z' })
  const alias = anEvent({ name: 'video.problem.opened' })
  const partial = aPartial(logOf([...rare, rareShape, alias, anEvent(), anEvent()]))
  const diagnosis = aDiagnosis(partial, { minCount: 2 })
  const files = aBundle(diagnosis, { minCount: 2 })

  expect(textOf(aBundle(aDiagnosis(partial)))).toMatch(/enrollment\.activated[^]*2019-07[^]*video\.problem\.opened/)
  expect(textOf(files)).not.toMatch(/enrollment|2019-07|masters|teams|hintmode|always|video\.problem\.opened/)
  expect(diagnosis.totals).toMatchObject({
    events: 6,
    categories: 1,
    shapes: 1,
    months: ['2016-03'],
    suppressedCategories: 2,
    suppressedEvents: 2,
  })
  expect(diagnosis.categories).toMatchObject([{ eventType: 'page_close', occurrences: 4, unshaped: 1 }])
  expect([...files.keys()].filter((name) => name.startsWith('samples/'))).toHaveLength(1)
})

test('where everything is below the smallest count, everything is suppressed', () => {
  expect(aDiagnosis(aPartial(), { minCount: 100 })).toMatchObject({
    totals: { events: 22, categories: 0, shapes: 0, months: [], suppressedCategories: 8, suppressedEvents: 22 },
    categories: [],
    keptValues: [],
    redactions: [],
  })
})

test('the same seed gives the same bytes, another one other surrogates and nothing else', () => {
  const first = aDiagnosis(aPartial(), { seed: 'one' })
  const other = aDiagnosis(aPartial(), { seed: 'other' })

  expect([...aBundle(aDiagnosis(aPartial(), { seed: 'one' }))]).toEqual([...aBundle(first)])
  expect(withoutSamples(other)).toEqual(withoutSamples(first))
  const samples = samplesOf(first)
  expect(samplesOf(other)).toHaveLength(samples.length)
  expect(samplesOf(other).filter((sample) => samples.includes(sample))).toEqual([])
})

test('equal lines of different places have different surrogates', () => {
  const samples = samplesOf(aDiagnosis(aPartial(logOf([anEvent(), anEvent({ page: null }), aPlayVideo()]))))
  const users = samples.map((sample) => (JSON.parse(sample) as { username: string }).username)

  expect(new Set(users).size).toBe(3)
})

test('nothing raw is left, and the partial state is as it was', () => {
  const partial = aPartial()
  const before = structuredClone(partial)

  expect(textOf(aBundle(aDiagnosis(partial)))).not.toMatch(
    /mirela|voss|NorthlakeX|learn\.northlake|10\.31\.7|a3d9c14e57|cmd\|calc|48213/i,
  )
  expect(partial).toEqual(before)
})

function textOf(files: ReadonlyMap<string, Uint8Array>): string {
  return [...files.keys()].map((name) => `${name}\n${textIn(files, name)}`).join('')
}

function samplesOf({ categories }: Diagnosis): string[] {
  return categories.flatMap(({ shapes }) => shapes.flatMap(({ samples }) => samples.map(({ event }) => event)))
}

function withoutSamples(diagnosis: Diagnosis): Diagnosis {
  return {
    ...diagnosis,
    categories: diagnosis.categories.map((category) => ({
      ...category,
      shapes: category.shapes.map((shape) => ({ ...shape, samples: [] })),
    })),
  }
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
