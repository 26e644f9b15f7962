import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aPlayVideo, logOf } from '../../../test/builders/events.ts'
import { aLogLine } from '../../../test/builders/random-logs.ts'
import type { PartialDiagnosis, ScanSettings } from './partial.ts'
import { defaultScanSettings } from './scan-settings.ts'
import { edx } from '../platforms/edx/edx.ts'
import { CourseSplit, type CourseParts } from './course-split.ts'
import { createLineScanner } from '../scan/line-scanner.ts'

const settings = defaultScanSettings({ low: 3, high: 5 })
const encoder = new TextEncoder()

function splitOf(text: string, maxCourses: number, own: ScanSettings = settings): CourseParts {
  const split = new CourseSplit({ platform: edx, settings: own, maxCourses })
  split.push(encoder.encode(text))
  split.endFile()
  return split.parts()
}

function unsplitOf(text: string): PartialDiagnosis {
  const scanner = createLineScanner(edx, settings)
  scanner.push(encoder.encode(text))
  return scanner.finish()
}

const allOf = ({ courses, others, without }: CourseParts) => [...courses.map(({ partial }) => partial), others, without]

/** Every figure that adds up. */
function figuresOf(partials: readonly PartialDiagnosis[]) {
  const add = (figure: (partial: PartialDiagnosis) => number) => partials.reduce((sum, own) => sum + figure(own), 0)
  const counts = new Map<string, number>()
  for (const { malformed, months, categories } of partials) {
    const all = [
      ...malformed,
      ...months,
      ...[...categories].map(([key, { occurrences }]) => [key, occurrences] as const),
    ]
    for (const [key, count] of all) counts.set(key, (counts.get(key) ?? 0) + count)
  }
  return {
    bytes: add(({ bytes }) => bytes),
    lines: add(({ lines }) => lines),
    events: add(({ events }) => events),
    blank: add(({ blank }) => blank),
    comments: add(({ comments }) => comments),
    repaired: add(({ repairedUtf8 }) => repairedUtf8),
    counts: [...counts].sort(([a], [b]) => (a < b ? -1 : 1)),
  }
}

const aText = fc.array(aLogLine, { minLength: 1, maxLength: 30 }).map((lines) => lines.join('\n'))

test('the parts together are the scan without a split, whatever the bound of courses is', () => {
  fc.assert(
    fc.property(aText, fc.integer({ min: 1, max: 4 }), (text, maxCourses) => {
      const parts = splitOf(text, maxCourses)

      expect(figuresOf(allOf(parts))).toEqual(figuresOf([unsplitOf(text)]))
      expect(parts.courses.length).toBeLessThanOrEqual(maxCourses)
      for (const { lines, events, blank, malformed } of allOf(parts)) {
        expect(lines).toBe(events + blank + [...malformed.values()].reduce((sum, count) => sum + count, 0))
      }
    }),
    { numRuns: 100 },
  )
})

test('the order of the lines does not matter, also where courses are folded and bounds are reached', () => {
  const tiny = { ...settings, maxCandidates: 2, maxShapes: 3, maxShapeBytes: 20_000 }
  const inOrder = ({ courses, others, without }: CourseParts) =>
    [...courses, { key: 'others', users: 0, partial: others }, { key: 'without', users: 0, partial: without }].map(
      (part) => ({ ...part, partial: sortedMaps(part.partial) }),
    )
  fc.assert(
    fc.property(fc.array(aLogLine, { minLength: 1, maxLength: 25 }), fc.nat(), (lines, turn) => {
      const turned = lines.map((_, i) => lines[(i + turn) % lines.length] ?? '').toReversed()
      const [one, other] = [lines, turned].map((own) => inOrder(splitOf(`${own.join('\n')}\n`, 1, tiny)))

      expect(other).toEqual(one)
    }),
    { numRuns: 100 },
  )
})

test('a course has its own events and no others, however long ago it was first met', () => {
  const of = (course_id: string, username: string) => aPlayVideo({ username, context: { course_id } })
  const text = logOf([
    of('A/B/C', 'ada'),
    of('A/B/D', 'ada'),
    of('A/B/C', 'ben'),
    aPlayVideo({ context: {}, page: null }),
  ])

  const { courses, others, without } = splitOf(text, 10)

  expect(courses.map(({ key, users, partial }) => [key, users, partial.events])).toEqual([
    ['A/B/C', 2, 2],
    ['A/B/D', 1, 1],
  ])
  expect([others.events, without.events]).toEqual([0, 1])
})

test('a key that no course can have is counted with the others', () => {
  const { courses, others } = splitOf(logOf([aPlayVideo({ context: { course_id: 'x'.repeat(501) } })]), 10)

  expect([courses.length, others.events]).toEqual([0, 1])
})

/** Maps remember the order in which they were filled; nothing else does. */
function sortedMaps(value: unknown): unknown {
  if (value instanceof Map) {
    return [...(value as Map<string, unknown>)]
      .map(([key, own]) => [key, sortedMaps(own)])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
  }
  if (Array.isArray(value)) return value.map(sortedMaps)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, sortedMaps(own)]))
}
