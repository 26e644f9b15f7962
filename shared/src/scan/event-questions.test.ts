import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PartialDiagnosis } from '../diagnosis/partial.ts'
import { defaultScanSettings } from '../diagnosis/scan-settings.ts'
import { edx } from '../platforms/edx/edx.ts'
import { createLineScanner } from './line-scanner.ts'
import type { MakeScanner } from './scanner.ts'
import { createWasmScanner } from './wasm-scanner.ts'

const settings = defaultScanSettings({ low: 3, high: 5 })
const smallTables = { places: 1_024, answers: 1_024, tallies: 64, shapes: 128, sampleBytes: 100_000 }
const createSmall: MakeScanner = (platform, settings) => createWasmScanner(platform, settings, smallTables)

interface EventFields {
  type?: string
  course?: string | undefined
  page?: string
  user?: string
  time?: string
}

function eventOf({ type = 'play_video', course, page, user = 'someone', time = '2013-03-05T10:15:00' }: EventFields) {
  const context = course === undefined ? {} : { course_id: course }
  return JSON.stringify({ username: user, event_type: type, event_source: 'browser', time, page, context })
}

function scanned(make: MakeScanner, lines: readonly string[], minUsers = settings.minUsers): PartialDiagnosis {
  const scanner = make(edx, { ...settings, minUsers })
  scanner.push(new TextEncoder().encode(`${lines.join('\n')}\n`))
  return scanner.finish()
}

function expectSame(lines: readonly string[], minUsers?: number): void {
  expect(scanned(createSmall, lines, minUsers)).toEqual(scanned(createLineScanner, lines, minUsers))
}

test('a hundred courses of two categories are counted, each once', () => {
  const courses = Array.from({ length: 100 }, (_, i) => `course-v1:Org+C${i}+Run`)
  const lines = [...courses, ...courses].flatMap((course) => [
    eventOf({ course }),
    eventOf({ type: 'pause_video', course }),
  ])

  expectSame(lines)
  const { categories } = scanned(createSmall, lines)
  expect([...categories.values()].map(({ courses }) => courses.ranks.length)).toEqual([100, 100])
})

test('a shape that many event types have is counted for each of them', () => {
  const types = Array.from({ length: 60 }, (_, i) => `a.type.of${'ab'.repeat(i)}`)

  expectSame([...types, ...types].map((type) => eventOf({ type })))
})

test('courses in addresses that begin alike are found as the reference finds them', () => {
  const segment = fc.constantFrom(
    'courses',
    'A',
    'B.c',
    '2013',
    '',
    'course-v1:A+B+C',
    'course-v1:A+B+D',
    'i4x:',
    'A:B',
    'x%20y',
    'ä',
    'a b',
    'x'.repeat(40),
    'y'.repeat(70),
  )
  const separator = fc.constantFrom('/', '/', '/', '/', '/', '?', '#', '&', '=')
  const rest = fc.array(fc.tuple(segment, separator), { maxLength: 9 }).map((parts) => parts.flat().join(''))
  const beginning = fc.constantFrom(
    '/courses/',
    'https://h.example/courses/',
    'https://h.example/other/courses/',
    `https://${'long.'.repeat(10)}example/courses/`,
    `https://${'long.'.repeat(12)}example/courses/`,
    'https://h.example/',
    '',
  )
  const page = fc.tuple(beginning, rest).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.array(page, { minLength: 1, maxLength: 60 }), (pages) => {
      expectSame(pages.map((page) => eventOf({ page })))
    }),
    { numRuns: 60 },
  )
})

test('users of all lengths are counted as the reference counts them, also where only the smallest ranks are kept', () => {
  const users = Array.from({ length: 400 }, (_, i) => 'user'.repeat(20).slice(0, i % 75) + String(i))
  for (const minUsers of [1, 3, 10])
    expectSame(
      [...users, ...users].map((user) => eventOf({ user })),
      minUsers,
    )
})

test('times that are written like most, or nearly so, have the months that the reference reads', () => {
  const usual = '2013-03-05T10:15:20.123456+00:00'
  const character = fc.constantFrom('0', '5', '6', '9', '/', ':', '.', '+', '-', 'Z', ' ', 'x')
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(usual.length - 1), character), { minLength: 1, maxLength: 60 }), (changes) => {
      const times = changes.map(([at, put]) => usual.slice(0, at) + put + usual.slice(at + 1))
      expectSame([usual, ...times, usual].map((time) => eventOf({ time })))
    }),
    { numRuns: 60 },
  )
})

test('event types that are paths or ids of modules have the names that the reference gives them', () => {
  const id = fc.oneof(fc.stringMatching(/^[0-9a-f]{19,33}$/), fc.uuid(), fc.stringMatching(/^[a-z]{0,9}[0-9]{1,4}$/))
  const segment = fc.oneof(
    fc.constantFrom('', 'courses', 'progress', 'problem', 'problem_get', 'i4x:', 'O', 'handler', 'en-12', 'é'),
    id,
    id.map((text) => `block-v1:O+N+R+type@problem+block@${text}`),
    id.map((text) => `i4x:;_;_O;_N;_html;_${text}`),
    fc.constantFrom('error:calc', 'error:x', 'i4x:x', 'ccx-block-v1:O+N+R', 'a:b', 'a b:c', 'course-v1:O+N+R'),
  )
  const type = fc
    .tuple(fc.constantFrom('/', '', '/courses/O/N/R/', 'i4x://O/N/'), fc.array(segment, { minLength: 1, maxLength: 5 }))
    .map(([start, segments]) => `${start}${segments.join('/')}`)
  const line = fc.tuple(type, fc.constantFrom('browser', 'server'), fc.boolean()).map(([name, source, isTwice]) => {
    return JSON.stringify({ event_type: name, event_source: source, name: isTwice ? name : undefined })
  })
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), (lines) => expectSame(lines)),
    { numRuns: 100 },
  )
})

test('times that are numbers have the months that the reference reads, whatever number came before', () => {
  const day = fc.constantFrom('13622', '13645', '14', '99999', '00000', '13622x', '-1362', '1.362', '1e9', '')
  const number = fc.tuple(day, fc.stringMatching(/^[0-9]{0,12}$/)).map((parts) => parts.join(''))
  const line = number.map((time) => `{"event_type":"book","event_source":"server","time":{"$date":${time}}}`)
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (lines) => expectSame(lines)),
    { numRuns: 200 },
  )
})
