import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anEvent, aPageView, aPlayVideo } from '../../../../../test/builders/events.ts'
import { LineFields, type FieldTaker } from '../../../scan/line-fields.ts'
import { LineText } from '../../../scan/line-text.ts'
import { readObject } from '../read-line.ts'
import { edxTranslation } from './edx-translation.ts'
import { KnownValue } from './known-value.ts'
import { PayloadOfLine } from './payload-of-line.ts'
import { translatedFields } from './translated-fields.ts'

const encoder = new TextEncoder()

/** What becomes of each line, by a reader of its own. `undefined`: it is no event. */
function readPlainly(lines: readonly string[]): unknown[] {
  const reader = edxTranslation.startReading({ defaultOrigin: 'https://learn.northlake.example' })
  return lines.map((line, position) => {
    const read = new LineText().of(encoder.encode(line))
    const object = typeof read === 'string' ? undefined : readObject(read.text, read.repaired)
    return object?.kind === 'object' ? reader.read(object.value, position) : undefined
  })
}

/** Where lines that are taken go now: to make the memory of a reader takes longer than to read many lines. */
const taker: FieldTaker<KnownValue> = { event: () => {}, line: () => {} }
const fields = new LineFields(
  translatedFields,
  { key: { low: 7, high: 8 }, keep: (value) => new KnownValue(value) },
  { event: (fields) => taker.event(fields, 0), line: (line) => taker.line(line) },
)

/** The same by fields; other lines are read the plain way. */
function readByFields(lines: readonly string[]): { read: unknown[]; byFields: number } {
  const reader = edxTranslation.startReading({ defaultOrigin: 'https://learn.northlake.example' })
  const read: unknown[] = []
  let byFields = 0
  taker.line = (line) => {
    const text = new LineText().of(line)
    const object = typeof text === 'string' ? undefined : readObject(text.text, text.repaired)
    read.push(object?.kind === 'object' ? reader.read(object.value, read.length) : undefined)
  }
  taker.event = (fields) => {
    const event = reader.readFields(fields, new PayloadOfLine(fields), read.length)
    if (event === undefined) return taker.line(fields.bytes)
    byFields++
    read.push(event)
  }
  fields.push(encoder.encode(lines.map((line) => `${line}\n`).join('')))
  return { read, byFields }
}

const asJson = (event: unknown): string => JSON.stringify(event)

test('usual events are read by their fields', () => {
  const events = [aPlayVideo(), aPageView('/courses/course-v1:NorthlakeX+PH101+2016_T1/info'), anEvent({})]
  const lines = events.map(asJson)

  expect(readByFields(lines)).toEqual({ read: readPlainly(lines), byFields: lines.length })
})

const usual = asJson(aPlayVideo())
const inside = usual.slice(1, -1)

test.each([
  ['a field that comes twice', `{"page":"https://h/courses/A/B/C/x",${inside}}`, 0],
  ['a key that is spelled with an escape', `{"\\u0065vent":"x=1",${inside}}`, 0],
  ['a prefix', `Mar  4 host [tracking] ${usual}`, 0],
  ['no type', '{"event_source":"server","name":"x","time":"2013-03-05T10:15:00"}', 0],
  ['a time in an object', `{"time":{"$date":1362478500000},"event_type":"x","event_source":"server"}`, 1],
  ['a time of another zone', `{"time":"2013-03-05T10:15:00+05:30","event_type":"x","event_source":"server"}`, 1],
  ['a time that is none', `{"time":{"$date":{"a":1}},"event_type":"x","event_source":"server"}`, 1],
  ['blanks everywhere', ` \t{ "event_type" :\t"x" , "event_source" : "server" , "time": "2013-03-05T10:15:00" } \r`, 1],
  ['a wrong number', `{"a":01,${inside}}`, 0],
  ['a tab in a text', `{"a":"\t",${inside}}`, 0],
  ['too many brackets', `{"a":${'['.repeat(70)}${']'.repeat(70)},${inside}}`, 0],
  ['what stands behind it', `${usual} x`, 0],
  ['half a surrogate pair', `{"agent":"\\ud83d","event_type":"x","event_source":"server","time":1362478500000}`, 1],
  ['nothing', '', 0],
])('a line with %s gives what it gave when it was parsed', (_what, line, byFields) => {
  expect(readByFields([line, usual])).toEqual({ read: readPlainly([line, usual]), byFields: byFields + 1 })
})

const question = fc.constantFrom('i4x-A-B-problem-p_2_1', 'i4x-A-B-problem-p_3_1_dynamath', 'q', '__proto__', '7')
const judged = fc.constantFrom('correct', 'partially-correct', 'incomplete', 'other', undefined)
const answer = fc.oneof(fc.constantFrom('', 'x', ['y'], null, 3), fc.double({ noNaN: true, noDefaultInfinity: true }))
const part = fc.constantFrom(
  'q=1',
  'q%5B%5D=a',
  'q[]=a+b',
  'i4x-A-B-problem-p_2_1=%E4%B8',
  'r',
  '',
  'a/b=2',
  '\u00e4=1',
)
const form = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('&'))

/** What frequent rules ask for, and a field that none knows. */
const member = fc.oneof(
  fc.constantFrom('i4x://A/B/problem/p', 'i4x-A-B-problem-p_2_1', 'v', 'html5', '', null, true),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.nat(9),
  fc.dictionary(question, fc.oneof(answer, fc.record({ correctness: judged, npoints: answer, msg: answer }))),
)
const names = translatedFields.flatMap(({ path: [first, name] }) =>
  first === 'event' && name !== undefined ? [name] : [],
)
const payload = fc.dictionary(fc.constantFrom(...names, 'other', '__proto__', '1'), member)
/** Types whose rules read them. */
const read = fc.constantFrom('play_video', 'seq_next', 'problem_check', 'book', 'showanswer', 'problem_reset')

/** Values that a field may have, usual and strange ones. */
const value = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'seq_goto',
      'play_video',
      'browser',
      'server',
      'ada',
      'https://h/courses/A/B/C/courseware/u/s/2/',
      '/courses/A/B/C/modx/i4x://A/B/problem/p/problem_check',
      'course-v1:A+B+C',
      '2013-03-31T10:15:00.123456+00:00',
      '2099-02-30T23:59:59.999999',
      '{"id":"i4x-A-B-video-v","currentTime":1.5}',
      '{"POST": {"input_i4x-A-B-problem-p_2_1": ["é"]}, "GET": {}}',
      'input_i4x-A-B-problem-p_2_1=3%205',
    ),
  },
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.oneof(
    payload,
    payload.map((fields) => JSON.stringify(fields)),
    form,
  ),
  fc.constantFrom(null, true, 0, -1.5e3, 1362478500000, '', ' '),
  fc.json({ maxDepth: 2 }).map((text): unknown => JSON.parse(text)),
)
const context = fc.record(
  {
    course_id: value,
    user_id: value,
    path: value,
    module: fc.oneof(value, fc.record({ usage_key: value, display_name: value }, { requiredKeys: [] })),
    other: value,
  },
  { requiredKeys: [] },
)
const event = fc.record(
  {
    event_type: fc.oneof(value, read),
    event_source: fc.constantFrom('browser', 'server', 'server', ' '),
    name: value,
    time: fc.oneof(
      fc.constantFrom('2013-03-31T10:15:00.123456', '2016-01-01T00:00:00Z'),
      value,
      fc.record({ $date: value }),
    ),
    username: value,
    page: value,
    host: value,
    ip: value,
    agent: value,
    event: value,
    session: value,
    context: fc.oneof(context, value),
  },
  { requiredKeys: ['event_type', 'event_source', 'time'] },
)

/** Some lines lose a byte, and some have one more. */
const line = fc
  .tuple(event, fc.constantFrom(undefined, 1), fc.nat(), fc.nat(12))
  .map(([event, indent, place, change]) => {
    const text = JSON.stringify(event, undefined, indent).replaceAll('\n', ' ')
    const at = place % text.length
    if (change === 0) return text.slice(0, at) + text.slice(at + 1)
    return change === 1 ? `${text.slice(0, at)}"${text.slice(at)}` : text
  })

test('any lines give what they give when they are parsed', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      expect(readByFields(lines).read).toEqual(readPlainly(lines))
    }),
    { numRuns: 300 },
  )
})
