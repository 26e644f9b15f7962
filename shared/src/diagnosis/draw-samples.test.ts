import { expect, test } from 'vitest'
import { aPartial } from '../../../test/builders/bundles.ts'
import { anEvent, aPlayVideo, logOf, type TrackingEvent } from '../../../test/builders/events.ts'
import { edx } from '../platforms/edx/edx.ts'
import { drawSamples, type DrawnSamples } from './draw-samples.ts'
import { diagnosisLimits, type DiagnosisLimits } from './limits.ts'
import { shownCategories } from './shown-shapes.ts'

/** Three samples of `page_close`, two of `play_video`. */
const log = [
  anEvent(),
  anEvent({ ip: '10.1.2.3' }),
  anEvent({ ip: '10.1.2.4' }),
  aPlayVideo(),
  aPlayVideo({ event: { mode: 'audit' } }),
]

test('every kept line becomes a sample, under its shape', () => {
  const drawn = draw(log)

  expect([...drawn.samples.values()].map(({ length }) => length).sort()).toEqual([1, 1, 3])
  expect([...drawn.samples.keys()].every(({ occurrences }) => occurrences > 0)).toBe(true)
})

test('samples that do not fit leave, the last ones first, and the others stay as they were', () => {
  const all = textsOf(draw(log))
  const longest = Math.max(...all.map(({ length }) => length))
  const room = sum(all.slice(0, 3).map(({ length }) => length)) + 3 * 36

  expect(textsOf(draw(log, { sampleBytes: room, turnShapes: 0 }))).toEqual(all.slice(0, 3))
  expect(textsOf(draw(log, { categorySampleBytes: longest + 36, turnShapes: 0 }))).toEqual([all[0], all[3]])
  expect(textsOf(draw(log, { sampledCategories: 1 }))).toEqual(all.slice(0, 3))
})

test('many large samples of the most frequent event type leave room for those of the others', () => {
  const large = Array.from({ length: 30 }, (_, i) => anEvent({ event: { [`k${i}`]: { body: 'a b '.repeat(i + 10) } } }))
  const few = [aPlayVideo(), aPlayVideo({ event: '' })]
  const ofFew = textsOf(draw(few)).length
  const room = 2 * sum(textsOf(draw(few)).map(({ length }) => length + 36))

  const drawn = draw([...large, ...few], { sampleBytes: room })

  expect(textsOf(drawn).filter((text) => text.includes('play_video')).length).toBe(ofFew)
})

test('one sample of very many rows takes no other one away', () => {
  const keys = ['mode', 'type', 'id', 'code', 'success', 'grade', 'attempts', 'body', 'title', 'url']
  const wide = anEvent({ event: keyed(keys, 7) })
  const rows = draw([aPlayVideo()]).redactions.length

  const drawn = draw([wide, wide, aPlayVideo()], { tableRows: rows })

  expect(draw([wide]).redactions.length).toBeGreaterThan(rows)
  expect(textsOf(drawn).map((text) => text.includes('play_video'))).toEqual([true])
})

test('a sample that is too large alone makes room for those after it', () => {
  const large = anEvent({ page: `https://a.example/${'lenses/'.repeat(20)}` })
  const all = textsOf(draw([large, aPlayVideo()]))

  expect(textsOf(draw([large, aPlayVideo()], { eventBytes: (all[1] ?? '').length + 40 }))).toEqual([all[1]])
})

test('of shapes beyond the most frequent ones of their event type a third of the samples is shown', () => {
  const extras = [[], ['page'], ['page', 'mode']]
  const lines = extras.flatMap((keys, i) =>
    Array.from({ length: 4 - i }, (_, n) => anEvent({ ip: `10.0.${i}.${n}`, event: keyed(keys, n) })),
  )
  const perShape = (fullySampledShapes: number): number[] =>
    [...draw(lines, { fullySampledShapes }).samples].map(([, { length }]) => length)

  expect(perShape(3)).toEqual([3, 3, 2])
  expect(perShape(1)).toEqual([3, 1, 1])
  expect(perShape(0)).toEqual([1, 1, 1])
})

test('what is counted as kept or replaced stands in a sample that is shown', () => {
  const drawn = draw(log, { sampledCategories: 1 })

  expect(drawn.keptValues.map(({ path }) => path)).toEqual(['context.path', 'event_source', 'event_type', 'name'])
  expect(drawn.keptValues.every(({ count }) => count === 3)).toBe(true)
  expect(drawn.redactions.find(({ path }) => path === 'username')).toEqual({
    path: 'username',
    rule: 'user name',
    count: 3,
  })
  expect(drawn.redactions.some(({ path }) => path.startsWith('event('))).toBe(false)
})

test('samples leave until the tables are small enough', () => {
  const drawn = draw(log, { tableRows: 12 })
  const none = draw(log, { tableRows: 1 })

  expect(draw(log).redactions.length).toBeGreaterThan(12)
  expect(drawn.redactions.length).toBe(12)
  expect(textsOf(drawn)).toEqual(textsOf(draw(log)).toSpliced(3, 1)) // the fourth has rows of its own
  expect(none).toEqual({ ...none, samples: new Map(), keptValues: [], redactions: [] })
})

test('the tables rise by path', () => {
  const { keptValues, redactions } = draw(log)

  for (const rows of [keptValues, redactions]) {
    const paths = rows.map(({ path }) => path)
    expect(paths).toEqual([...paths].sort())
  }
})

test('the size of a sample is measured in bytes', () => {
  const event = { event_type: 'play_video', event_source: 'browser', event: { mode: 'audit' } }
  const [text = ''] = textsOf(draw([event]))

  expect(textsOf(draw([event], { eventBytes: text.length + 36 }))).toEqual([text])
  expect(textsOf(draw([event], { eventBytes: text.length + 35 }))).toEqual([])
})

function draw(events: readonly TrackingEvent[], limits: Partial<DiagnosisLimits> = {}): DrawnSamples {
  const shown = shownCategories(aPartial(logOf(events)).categories.values(), 1, diagnosisLimits)
  return drawSamples(shown, {
    platform: edx,
    seed: 'a seed',
    limits: { ...diagnosisLimits, ...limits },
    samplesPerShape: 3,
    minUsers: 10,
  })
}

function keyed(keys: readonly string[], value: number): Record<string, number> {
  return Object.fromEntries(keys.map((key) => [key, value]))
}

function textsOf({ samples }: DrawnSamples): string[] {
  return [...samples.values()].flatMap((ofShape) => ofShape.map(({ event }) => event))
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
