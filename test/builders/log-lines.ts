/**
 * Lines of a log with every oddity that real logs are known to have, each with what it must be counted as. All invented.
 *
 * @module
 */
import {
  aMobilePlay,
  anEnrollment,
  anEvent,
  anOldEvent,
  aPageView,
  aPlayVideo,
  aProblemCheck,
  aProblemCheckForm,
  aRawEnvelope,
  type TrackingEvent,
} from './events.ts'

/** `event`, `blank`, or the cause of a malformed line. */
export type CountedAs =
  | 'event'
  | 'blank'
  | 'not-json'
  | 'truncated'
  | 'not-object'
  | 'too-deep'
  | 'no-event-type'
  | 'no-event-source'
  | 'prefixed-unreadable'

export interface LogLine {
  /** Without its line end. */
  bytes: Buffer
  countedAs: CountedAs
}

export function lineOf(content: TrackingEvent | string | Buffer, countedAs: CountedAs = 'event'): LogLine {
  if (Buffer.isBuffer(content)) return { bytes: content, countedAs }
  return { bytes: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)), countedAs }
}

/** Every oddity once, between events of every kind. */
export function oddLines(): LogLine[] {
  const json = JSON.stringify(aPlayVideo())
  return [
    ...events().map((event) => lineOf(event)),
    ...payloads().map((event) => lineOf(aPlayVideo({ event }))),
    lineOf(`2016-03-14 09:26:53,589 INFO 17 [tracking] [user 7] logger.py:41 - ${json}`),
    lineOf({ log: `${json}\n`, stream: 'stderr', time: '2016-03-14T09:26:53.589793Z' }),
    lineOf(Buffer.concat([Buffer.alloc(4_000), Buffer.from(json)])),
    lineOf(`${json}\r`),
    lineOf(Buffer.from(json.replace('mirela_voss', 'mir\u00e9la'), 'latin1')),
    lineOf(json.replace('"username"', '"__proto__":{"a":1},"username":"first","username"')),
    lineOf('', 'blank'),
    lineOf('   \t\r', 'blank'),
    lineOf('# rotated by logrotate', 'blank'),
    lineOf('Traceback (most recent call last):', 'not-json'),
    lineOf(json.slice(0, json.length / 2), 'truncated'),
    lineOf('["not","an","object"]', 'not-object'),
    lineOf(aPlayVideo({ event: JSON.parse(`${'['.repeat(80)}${']'.repeat(80)}`) }), 'too-deep'),
    lineOf(anEvent({ event_type: undefined, name: undefined }), 'no-event-type'),
    lineOf(anEvent({ event_source: 7 }), 'no-event-source'),
    lineOf(`2016-03-14 09:26:53,589 INFO 17 [tracking] - ${json.slice(0, -9)}`, 'prefixed-unreadable'),
  ]
}

/** A log whose last line has no end, as in a file that was cut. */
export function logBytes(lines: readonly LogLine[]): Buffer {
  return Buffer.concat(lines.flatMap(({ bytes }, i) => (i === 0 ? [bytes] : [Buffer.from('\n'), bytes])))
}

/** How often each cause occurs, for comparison with a report. */
export function tallyOf(lines: readonly LogLine[]): {
  lines: number
  events: number
  blank: number
  malformed: Map<string, number>
} {
  const tally = { lines: lines.length, events: 0, blank: 0, malformed: new Map<string, number>() }
  for (const { countedAs } of lines) {
    if (countedAs === 'event') tally.events++
    else if (countedAs === 'blank') tally.blank++
    else tally.malformed.set(countedAs, (tally.malformed.get(countedAs) ?? 0) + 1)
  }
  return tally
}

function events(): TrackingEvent[] {
  const page = '/courses/NorthlakeX/PH101/2013_T1/courseware/optics/lenses/'
  return [
    aPlayVideo(),
    aProblemCheck(),
    aProblemCheckForm(),
    anEnrollment(),
    aMobilePlay(),
    anOldEvent(),
    aRawEnvelope(),
    aPageView(page),
    aPageView(`${page}?next=mirela_voss`),
    aPageView('/unheard/of/place'),
    anEvent({ event_type: '<script>alert(1)</script>', name: undefined }),
    anEvent({ event_type: '__proto__', name: undefined }),
    anEvent({ event_type: '=HYPERLINK("http://x")', name: undefined }),
  ]
}

/** The spellings of a payload. */
function payloads(): unknown[] {
  return [
    { id: 'x', currentTime: 1 },
    JSON.stringify('{"id":"x"}'),
    ['a', { b: 1 }],
    'a=1&b=2',
    '',
    null,
    `{"id":"${'x'.repeat(506)}`,
  ]
}
