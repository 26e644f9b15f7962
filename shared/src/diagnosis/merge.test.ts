import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLineScanner } from '../scan/line-scanner.ts'
import { edx } from '../platforms/edx/edx.ts'
import { Accumulator } from './merge-bounds.ts'
import { emptyPartial, mergePartial } from './merge.ts'
import { categoryKey, unlisted } from './category.ts'
import type { PartialDiagnosis, ScanSettings } from './partial.ts'
import { defaultScanSettings } from './scan-settings.ts'

const encoder = new TextEncoder()

/** So small that every bound is reached. */
const tiny: ScanSettings = {
  hashKey: { low: 7, high: 9 },
  samplesPerShape: 2,
  maxSampleBytes: 300,
  maxCandidates: 3,
  maxShapes: 4,
  maxShapeBytes: 1e6,
  maxCourses: 3,
  minUsers: 3,
}

/** Equal for equal partial states, whatever the order in which they were filled. */
function canonical(partial: PartialDiagnosis): unknown {
  const sorted = (value: unknown): unknown => {
    if (value instanceof Map) {
      const entries = [...value].map(([key, item]): [string, unknown] => [String(key), sorted(item)])
      return entries.sort(([a], [b]) => (a < b ? -1 : 1))
    }
    if (Array.isArray(value)) return value.map(sorted)
    if (typeof value !== 'object' || value === null) return value
    return Object.entries(value).map(([key, item]) => [key, sorted(item)])
  }
  return sorted(partial)
}

function scanned(lines: readonly string[], settings: ScanSettings, chunkBytes = 1_000): PartialDiagnosis {
  const scanner = createLineScanner(edx, settings)
  const bytes = encoder.encode(lines.map((line) => `${line}\n`).join(''))
  for (let at = 0; at < bytes.length; at += chunkBytes) scanner.push(bytes.subarray(at, at + chunkBytes))
  return scanner.finish()
}

function merged(partials: readonly PartialDiagnosis[], settings: ScanSettings): PartialDiagnosis {
  const whole = emptyPartial(settings)
  for (const partial of partials) mergePartial(whole, structuredClone(partial), settings)
  return whole
}

const eventLine = fc
  .record({
    event_type: fc.oneof(
      fc.constantFrom('play_video', 'problem_check', '/dashboard', '/courses/a/b/c/about', 'reload x', 'any text'),
      fc.nat(11).map((n) => `strange.name${n}`),
      fc.constantFrom('__proto__', 'constructor', '=cmd()', '\u0000', 'hasOwnProperty', '{unlisted}', '\u241f'),
    ),
    event_source: fc.constantFrom('browser', 'server', 'nowhere', 'mobile'),
    time: fc.constantFrom('2014-01-31T23:59:59+00:00', '2014-02-03T00:00:00Z', 'never', '2013-07-01'),
    username: fc.constantFrom('a', 'b', 'c', 'd', 'e', '', ' a'),
    ip: fc.constantFrom('1.2.3.4', '1.3.3.4', '9.9.9.9', '8.8.8.8', '::1'),
    name: fc.constantFrom('play_video', 'edx.video.played', 'alice'),
    context: fc.record({ course_id: fc.constantFrom('A/B/C', 'A/B/D', 'course-v1:A+B+E', 'x/y/z', '') }),
    event: fc.constantFrom<unknown>(
      {},
      '',
      '{}',
      { id: 1 },
      { id: 'x' },
      { id: null },
      { id: [] },
      [],
      { code: 'y' },
      '{"a',
    ),
  })
  .map((event) => JSON.stringify(event))

const anyLine = fc.oneof(
  { weight: 12, arbitrary: eventLine },
  { weight: 1, arbitrary: fc.constantFrom('', '# comment', '{"a":', 'text', '[1]', '{}', '{"event_type":"x"}') },
)

/** Lines, each with the part that it goes to, and the order in which parts are merged. */
const splitLog = fc.record({
  lines: fc.array(fc.tuple(anyLine, fc.nat(3)), { minLength: 1, maxLength: 60 }),
  order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
  chunkBytes: fc.integer({ min: 1, max: 400 }),
})

test.each([
  ['within the bounds', defaultScanSettings({ low: 1, high: 2 })],
  ['with every bound reached', tiny],
  ['with one name and one shape', { ...tiny, maxCandidates: 1, maxShapes: 1 }],
  ['with many names and few shapes', { ...tiny, maxCandidates: 50, maxShapes: 3 }],
  ['with some shapes of each known name', { ...tiny, maxCandidates: 50, maxShapes: 30 }],
  ['with some bytes for each known name', { ...tiny, maxCandidates: 50, maxShapes: 50, maxShapeBytes: 24_000 }],
  // A shape takes about 1,100 bytes here, of which two samples take some 440: the bound is reached by one or two.
  ['with few bytes', { ...tiny, maxCandidates: 50, maxShapes: 50, maxShapeBytes: 3_000 }],
  ['with few bytes for names', { ...tiny, maxCandidates: 50, maxShapes: 50, maxShapeBytes: 16_000 }],
])('a partial state does not depend on split, order of lines, order of parts or chunks: %s', (_name, settings) => {
  fc.assert(
    fc.property(splitLog, ({ lines, order, chunkBytes }) => {
      const whole = scanned(
        lines.map(([line]) => line),
        settings,
      )
      const parts = order.map((part) =>
        scanned(
          lines.filter(([, of]) => of === part).map(([line]) => line),
          settings,
          chunkBytes,
        ),
      )
      expect(canonical(merged(parts, settings))).toEqual(canonical(whole))
    }),
    { numRuns: 400 },
  )
})

test('merging is commutative and associative, and the empty state changes nothing', () => {
  const log = fc.array(anyLine, { maxLength: 25 }).map((lines) => scanned(lines, tiny))
  fc.assert(
    fc.property(log, log, log, (a, b, c) => {
      const left = merged([merged([a, b], tiny), c], tiny)
      expect(canonical(merged([a, merged([b, c], tiny)], tiny))).toEqual(canonical(left))
      expect(canonical(merged([b, a, c], tiny))).toEqual(canonical(left))
      expect(canonical(merged([left, emptyPartial(tiny)], tiny))).toEqual(canonical(left))
    }),
    { numRuns: 300 },
  )
})

test('the bounds hold, and no event is lost', () => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 200 }), (lines) => {
      const partial = scanned(lines, tiny)
      const categories = [...partial.categories.values()]
      const candidates = Map.groupBy(
        categories.filter(({ naming }) => naming === 'candidate'),
        ({ eventSource }) => eventSource,
      )
      for (const names of candidates.values()) {
        expect(names.length).toBeLessThanOrEqual(tiny.maxCandidates)
        expect(sum(names.map(({ shapes }) => shapes.size))).toBeLessThanOrEqual(tiny.maxShapes)
      }
      const known = categories.filter(({ naming }) => naming === 'listed' || naming === 'template')
      expect(sum(known.map(({ shapes }) => shapes.size))).toBeLessThanOrEqual(tiny.maxShapes)
      expect(sum(categories.map(({ occurrences }) => occurrences))).toBe(partial.events)
      for (const { shapes, unshaped, occurrences } of categories) {
        expect(sum([...shapes.values()].map((shape) => shape.occurrences)) + unshaped).toBe(occurrences)
      }
      expect(partial.events + sum([...partial.malformed.values()]) + partial.blank).toBe(partial.lines)
    }),
    { numRuns: 300 },
  )
})

test('a folded name leaves its events, users and samples with the unlisted', () => {
  const line = (name: string, user: string) =>
    JSON.stringify({ event_type: name, event_source: 'browser', username: user, event: { id: name } })

  const partial = scanned([line('strange.a', 'x'), line('strange.b', 'y')], { ...tiny, maxCandidates: 1 })

  const category = partial.categories.get(categoryKey({ platform: 'edx', eventType: unlisted, eventSource: 'browser' }))
  expect(category).toMatchObject({ occurrences: 1, naming: 'unlisted', networks: { ranks: [] } })
  expect([...(category?.shapes.values() ?? [])].map(({ samples }) => samples.things.length)).toEqual([1])
  expect(category?.users.ranks.length).toBe(1)
})

test('the state that is merged from is left as it was', () => {
  const from = scanned(
    ['{"event_type":"a.b","event_source":"server"}', '{"event_type":"c.d","event_source":"server"}'],
    tiny,
  )
  const before = structuredClone(from)

  const accumulator = new Accumulator(emptyPartial(tiny), { ...tiny, maxCandidates: 1, maxShapes: 1 })
  accumulator.merge(from)
  accumulator.merge(from)

  expect(from).toEqual(before)
})

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}

test('long lines of many shapes take no more than the bytes of their pools', () => {
  const settings = { ...tiny, maxShapes: 1_000, maxCandidates: 1_000, maxSampleBytes: 2_000, maxShapeBytes: 80_000 }
  const lines = Array.from({ length: 300 }, (_, i) => {
    const event = Object.fromEntries(
      ['id', 'code', 'old', 'new', 'speed', 'type'].map((key, place) => [key, (i >> place) % 2 === 1 ? 1 : 'x']),
    )
    const type = i % 3 === 0 ? 'play_video' : i % 3 === 1 ? `strange.name${i}` : 'any text'
    return JSON.stringify({ event_type: type, event_source: 'server', event, agent: 'x'.repeat(1_500) })
  })
  const bytesOf = (naming: string): number => {
    const categories = [...scanned(lines, settings).categories.values()].filter(
      (category) => category.naming === naming,
    )
    return sum(
      categories.flatMap(({ shapes }) =>
        [...shapes.values()].flatMap(({ samples }) => samples.things.map((text) => text.length)),
      ),
    )
  }

  expect(bytesOf('listed')).toBeGreaterThan(10_000)
  expect(bytesOf('listed')).toBeLessThan(80_000)
  expect(bytesOf('candidate')).toBeLessThan(10_000)
  expect(bytesOf('unlisted')).toBeLessThan(10_000)
})
