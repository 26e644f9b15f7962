import { expect, test } from 'vitest'
import type { LineReading } from '../platform.ts'
import { readLine } from './read-line.ts'

const json = '{"event_type":"play_video","event_source":"browser"}'

/** What is read, as a short text. */
function read(line: string, repaired = false): string {
  const reading: LineReading = readLine(line, repaired)
  if (reading.kind === 'blank') return reading.comment ? 'comment' : 'blank'
  if (reading.kind === 'malformed') return reading.cause
  return `${reading.record.category.eventSource} ${reading.record.category.eventType}`
}

test.each([
  ['plain', json],
  [
    'after a tracking prefix',
    `2023-05-01 12:00:00,123 INFO 17 [tracking] [user {x}] [ip 192.0.2.1] logger.py:41 - ${json}`,
  ],
  ['after a syslog prefix', `May  1 12:00:00 host edx: [service_variant=lms][tracking] INFO - ${json}`],
  ['from Kubernetes', `2024-01-01T00:00:00.000000000Z stdout F 2024-01-01 INFO [tracking] logger.py:41 - ${json}`],
  ['with blanks around', `  ${json}\t`],
  ['with blanks after the brace', `prefix { "event_type": "play_video", "event_source": "browser" }`],
  ['from Docker', JSON.stringify({ log: `${json}\n`, stream: 'stdout', time: '2024-01-01T00:00:00Z' })],
  ['from Docker, with a prefix', JSON.stringify({ log: `INFO [tracking] - ${json}\n`, stream: 'stderr' })],
  ['with its name for an empty type', '{"event_type":"","name":"play_video","event_source":"browser"}'],
  ['with its name for no type', '{"name":"play_video","event_source":"browser"}'],
  ['as an envelope', '{"name":"x","context":{"event_type":"play_video","event_source":"browser"},"data":{}}'],
  [
    'in a message of the event bus',
    '{"tracking_log":{"name":"x","timestamp":"2024-01-02","context":"{\\"event_type\\":\\"play_video\\",\\"event_source\\":\\"browser\\"}","data":"{}"}}',
  ],
])('an event %s is read', (_name, line) => {
  expect(read(line)).toBe('browser play_video')
})

test('an envelope without a source is the server', () => {
  expect(read('{"name":"problem_check","timestamp":"2014-01-02T03:04:05Z","context":{},"data":{}}')).toBe(
    'server problem_check',
  )
})

test.each([
  ['', 'blank'],
  [' \t ', 'blank'],
  ['# a comment', 'comment'],
  [`#${json}`, 'comment'],
  [JSON.stringify({ log: '\n', stream: 'stdout' }), 'blank'],
  ['text', 'not-json'],
  ['text with a {brace} in it', 'not-json'],
  ["{'event_type': 'a'}", 'not-json'],
  ['{"a":undefined}', 'not-json'],
  [`${json}${json}`, 'not-json'],
  ['{', 'truncated'],
  ['{"event_type":"a","event_sou', 'truncated'],
  ['{"event_type":"a","event":{"b":[1', 'truncated'],
  ['{"event_type":"a\\', 'truncated'],
  [`INFO [tracking] - ${json.slice(0, 20)}`, 'prefixed-unreadable'],
  [`INFO [tracking] - ${json}}`, 'prefixed-unreadable'],
  ['[1, 2]', 'not-object'],
  [`[${json}]`, 'not-object'],
  [JSON.stringify(json), 'not-object'],
  ['null', 'not-object'],
  ['12', 'not-object'],
  ['{}', 'no-event-type'],
  ['{"event_type":7,"event_source":"browser"}', 'no-event-type'],
  ['{"event_type":{},"name":"play_video","event_source":"browser"}', 'no-event-type'],
  ['{"event_type":" ","event_source":"browser"}', 'no-event-type'],
  ['{"event_type":"a"}', 'no-event-source'],
  ['{"event_type":"a","event_source":""}', 'no-event-source'],
  ['{"event_type":"a","event_source":null}', 'no-event-source'],
  [`{"event_type":"a","event_source":"b","c":${'['.repeat(64)}${']'.repeat(64)}}`, 'too-deep'],
  [`{"event_type":"a","c":${'['.repeat(100)}`, 'too-deep'],
  ['[{'.repeat(40), 'too-deep'],
  [JSON.stringify({ log: 'Starting the server\n', stream: 'stdout' }), 'not-json'],
])('case %#: a line that is no event has one kind', (line, kind) => {
  expect(read(line)).toBe(kind)
})

test('brackets in strings, and 64 levels, are no depth', () => {
  const strings = JSON.stringify({ event_type: 'play_video', event_source: 'browser', event: '[{'.repeat(100) })

  expect(read(strings)).toBe('browser play_video')
  expect(read(`${json.slice(0, -1)},"c":${'['.repeat(63)}${']'.repeat(63)}}`)).toBe('browser play_video')
})

test('what cannot be read after repair is bad UTF-8; what can be read keeps its kind', () => {
  expect(read('{"\ufffd', true)).toBe('bad-utf8')
  expect(read('\ufffd\ufffd', true)).toBe('bad-utf8')
  expect(read('{"\ufffd":1}', true)).toBe('no-event-type')
  expect(read(json, true)).toBe('browser play_video')
})

test('what is counted of an event', () => {
  const event = {
    event_type: 'seq_next',
    name: 'edx.ui.lms.sequence.next_selected',
    event_source: 'browser',
    time: '2014-01-02T03:04:05Z',
    username: 'a',
    ip: '192.0.2.1',
    context: { course_id: 'edX/D/1' },
  }
  const text = JSON.stringify(event)

  expect(readLine(`INFO [tracking] - ${text}`, false)).toEqual({
    kind: 'event',
    record: {
      category: { eventType: 'seq_next', eventSource: 'browser', naming: 'listed' },
      alias: 'edx.ui.lms.sequence.next_selected',
      month: '2014-01',
      course: 'edX/D/1',
      user: 'usera',
      network: '192.0',
      text,
      value: event,
    },
  })
})

test('a name that no vocabulary lists is no alias', () => {
  const reading = readLine('{"event_type":"play_video","event_source":"browser","name":"alice"}', false)

  expect(reading).toMatchObject({ record: { alias: undefined } })
})
