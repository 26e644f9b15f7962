import fc from 'fast-check'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { oddLine } from '../../../test/builders/odd-lines.ts'
import type { PartialDiagnosis, ScanSettings } from '../diagnosis/partial.ts'
import { defaultScanSettings } from '../diagnosis/scan-settings.ts'
import { edx } from '../platforms/edx/edx.ts'
import { createLineScanner } from './line-scanner.ts'
import type { MakeScanner } from './scanner.ts'
import { createWasmScanner } from './wasm-scanner.ts'

const usual = defaultScanSettings({ low: 3, high: 5 })
/** So small that every bound is met. */
const narrow: ScanSettings = {
  ...usual,
  maxCandidates: 3,
  maxShapes: 20,
  maxShapeBytes: 40_000,
  maxCourses: 4,
  minUsers: 3,
  samplesPerShape: 2,
  maxSampleBytes: 500,
}
const tinyTables = { places: 64, answers: 16, tallies: 4, shapes: 8, sampleBytes: 2_000 }
const smallTables = { places: 4_096, answers: 4_096, tallies: 512, shapes: 1_024, sampleBytes: 100_000 }

const encoder = new TextEncoder()
const createWith =
  (tables: typeof tinyTables): MakeScanner =>
  (platform, settings) =>
    createWasmScanner(platform, settings, tables)

function scanned(
  make: MakeScanner,
  settings: ScanSettings,
  files: readonly Uint8Array[],
  chunk: number,
): PartialDiagnosis {
  const scanner = make(edx, settings)
  for (const file of files) {
    for (let at = 0; at < file.length; at += chunk) scanner.push(file.subarray(at, at + chunk))
    scanner.endFile()
  }
  return scanner.finish()
}

function logOf(lines: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(lines.flatMap((line) => [line, Uint8Array.of(10)]))
}

function expectSame(text: string | Uint8Array, settings = usual): void {
  const log = typeof text === 'string' ? encoder.encode(text) : text
  const found = scanned(createWith(smallTables), settings, [log], 1024 * 1024)

  expect(found).toEqual(scanned(createLineScanner, settings, [log], 1024 * 1024))
}

test('events of many fields, most of them unknown, are read as the reference reads them', () => {
  const known = ['username', 'page', 'ip', 'session', 'referer', 'host', 'agent', 'context', 'time']
  const field = fc.oneof(fc.constantFrom(...known), fc.stringMatching(/^[a-z]{1,3}[0-9]{0,2}$/))
  const value = fc.oneof(fc.constantFrom<unknown>(1, 'x', null, '{"a":1}', [1]), fc.dictionary(field, fc.constant(1)))
  const fields = fc.uniqueArray(field, { minLength: 10, maxLength: 40 })
  const event = fc.tuple(fields, fc.infiniteStream(value)).map(([keys, values]) => {
    const more = keys.map((key) => [key, values.next().value] as const)
    return JSON.stringify({ event_type: 'play_video', event_source: 'browser', ...Object.fromEntries(more) })
  })
  fc.assert(
    fc.property(fc.array(event, { minLength: 1, maxLength: 12 }), (lines) => expectSame(lines.join('\n'))),
    { numRuns: 150 },
  )
}, 60_000)

test('any lines, in any chunks, are counted as the reference counts them, however small the tables are', () => {
  const files = fc.array(fc.array(oddLine, { maxLength: 15 }), { minLength: 1, maxLength: 3 })
  const tables = fc.constantFrom(tinyTables, smallTables)
  fc.assert(
    fc.property(files, fc.integer({ min: 1, max: 3_000 }), tables, (lines, chunk, sizes) => {
      const logs = lines.map((list) => logOf(list).subarray(0, -1))

      expect(scanned(createWith(sizes), narrow, logs, chunk)).toEqual(scanned(createLineScanner, narrow, logs, 1e6))
    }),
    { numRuns: 150 },
  )
}, 60_000)

test('an event behind any text is read where the reference reads it', () => {
  const marks = [
    '[tracking]',
    '[tracking',
    '{',
    '{"',
    '"',
    '}',
    '#',
    ' ',
    '\t',
    '\0',
    '\u000b',
    'é',
    '\u00a0',
    '\ufeff',
  ]
  const texts = ['Mar  3 16:19:05 host ', ' INFO 7 [user 1] - ', '{"a": 1}', 'x'.repeat(495), 'x'.repeat(520)]
  const part = fc.constantFrom(...marks, ...texts)
  const some = fc.array(part, { maxLength: 5 }).map((parts) => parts.join(''))
  const inside = fc.constantFrom('', 'a [tracking] {"b', 'x')
  const line = fc.tuple(some, inside, fc.constantFrom('', '', ' \r', '}', ' x')).map(([before, said, behind]) => {
    return `${before}${JSON.stringify({ event_type: 'book', event_source: 'server', page: said })}${behind}`
  })
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => expectSame(lines.join('\n'))),
    { numRuns: 300 },
  )
}, 60_000)

const event =
  '{"username": "anna", "event_type": "/courses/A/B.c/2013/modx/i4x://A/B/problem/p1/problem_get", "event_source": "server", ' +
  '"ip": "1.2.3.4", "time": "2013-03-05T10:15:00.123456+00:00", "page": null, "context": {"user_id": 7, "course_id": ""}, ' +
  '"event": "{\\"POST\\": {\\"input_p1_2_1[]\\": [\\"a\\\\u00e9\\", \\"{\\\\\\"id\\\\\\": 1}\\"]}, \\"GET\\": {}}"}'

test('a line cut at any byte', () => {
  const bytes = encoder.encode(event)
  const cuts = Array.from(bytes, (_, length) => bytes.subarray(0, length))

  expectSame(logOf([...cuts, bytes]))
})

test.each([
  ['depth', `{"event_type":"a","event_source":"b","event":${'['.repeat(61)}1${']'.repeat(61)}}`],
  ['depth of objects', `{"event_type":"a","event_source":"b","event":${'{"a":'.repeat(63)}1${'}'.repeat(63)}}`],
  ['a million levels', `${'['.repeat(1e6)}\n{"a":${'['.repeat(1e6)}\n${event}`],
  ['a line of a megabyte', `${event}\n${event.replace('anna', 'x'.repeat(1_100_000))}\n${event}`],
  [
    'a line of two megabytes',
    `${event}\n{"event_type":"a","event_source":"b","event":"${'y'.repeat(2_100_000)}"}\n${event}`,
  ],
  ['a line of too many values', `{"event_type":"a","event_source":"b","event":[${'{},'.repeat(400_000)}1]}\n${event}`],
  [
    'many data keys',
    `{"event_type":"a","event_source":"b","event":{${Array.from({ length: 300 }, (_, i) => `"k${i}":${i}`).join()}}}`,
  ],
  [
    'a message of the event bus',
    `{"tracking_log":{"name":"a","timestamp":"2024-01-02","data":"{}","context":"{}"}}\n${event}`,
  ],
  ['a data key twice', '{"event_type":"a","event_source":"b","event":{"k1":1,"k1":"x"}}'],
  ['a listed key twice', '{"event_type":"a","event_source":"b","event":{"id":1,"id":"x"}}'],
  // The numbers of the two questions differ by the same bits as the two texts.
  ['two questions', '{"event_type":"a.new.name","event_source":"server","ip":"x","context":{"course_id":"}"}}'],
  [
    'users with escapes',
    [
      'jos\\u00e9_m',
      '\\ud83d\\ude00',
      'a\\ud83d\\ude00b',
      'a\\ud83db',
      '\\u0020a',
      'a\\n',
      '\\"a\\"',
      'é',
      'aéa',
      'x'.repeat(60),
    ]
      .map((user) => `${event.replace('anna', user)}\n${event.replace('anna', '').replace(': 7', `: "${user}"`)}\n`)
      .join(''),
  ],
  ['six encodings', encoded(6)],
  ['seven encodings', encoded(7)],
  ['a form with a NUL', '{"event_type":"a","event_source":"b","event":"a\\u0000b=1&c=%00"}'],
  [
    'many places',
    Array.from({ length: 300 }, (_, i) => `{"event_type":"a","event_source":"b","event":{"time_${word(i)}":1}}`).join(
      '\n',
    ),
  ],
])('lines of %s', (_name, log) => {
  expectSame(log)
  expectSame(log, narrow)
})

function encoded(times: number): string {
  let json = '{"id":[1]}'
  for (let i = 0; i < times; i++) json = JSON.stringify(json)
  return `{"event_type":"a","event_source":"b","event":${json}}`
}

/** A name of letters alone. */
function word(number: number): string {
  return number.toString(26).replaceAll(/[0-9]/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')
}

test('hostile names stay within the bounds', () => {
  const lines = Array.from({ length: 3_000 }, (_, i) => {
    const name = i % 2 === 0 ? `strange.name${i.toString(36)}` : `__proto__${i}(.*)+`
    return JSON.stringify({
      event_type: name,
      event_source: i % 3 ? 'browser' : `source${i}`,
      username: `u${i % 40}`,
      [name]: { [name]: i },
    })
  })

  expectSame(lines.join('\n'), narrow)
})

const logs = join(import.meta.dirname, '../../../../shared/data/logs')

test.skipIf(!existsSync(logs))('real logs are counted as the reference counts them (needs ../shared)', () => {
  const files = readdirSync(logs).map((name) => readFileSync(join(logs, name)))

  const found = scanned(createWasmScanner, usual, files, 65_536)

  expect(found).toEqual(scanned(createLineScanner, usual, files, 65_536))
})
