import { expect, test } from 'vitest'
import { anEvent, aPlayVideo, aProblemCheck, logOf } from '../../../../test/builders/events.ts'
import { answerTo } from './answer.ts'
import { mostEvents } from './questions.ts'

const translated = (text: string) => answerTo({ kind: 'translate', text })

test('an event is told with its name, its meaning and where to read on', () => {
  const { events, eventsLeftOut } = translated(JSON.stringify(aPlayVideo(), null, 2))

  expect(eventsLeftOut).toBe(0)
  expect(events.map(({ rows, ...event }) => ({ ...event, rows: rows.map(({ table }) => table) }))).toEqual([
    {
      line: 1,
      verdict: 'supported',
      problem: undefined,
      rule: 'browser play_video',
      isPayloadBad: false,
      eventType: 'play_video',
      eventSource: 'browser',
      meaning: 'A learner starts or resumes a video.',
      reference: expect.stringMatching(/^https:.*play-video/),
      address: '/e?source=browser&type=play_video',
      otherSources: [],
      rows: ['observed_events', 'urls', 'resources'],
      rowsLeftOut: 0,
    },
  ])
})

test('a wrong line is told by its number and a code, and by nothing of what it is', () => {
  const { events } = translated(`\u0000\nmirela_voss\n${JSON.stringify(aPlayVideo())}`)

  expect(events.map(({ line, verdict, problem, eventType }) => [line, verdict, problem?.code, eventType])).toEqual([
    [1, 'invalid', 'line.not-json', undefined],
    [2, 'invalid', 'line.not-json', undefined],
    [3, 'supported', undefined, 'play_video'],
  ])
  expect(JSON.stringify(events)).not.toContain('mirela_voss')
})

test('lines above the limit are counted and not read', () => {
  const { events, eventsLeftOut } = translated(`${logOf(Array(mostEvents).fill(aPlayVideo()))}\n\nx\n\ny\n`)

  expect([events.length, eventsLeftOut]).toEqual([mostEvents, 2])
})

test('one event on more lines than the limit is one event', () => {
  const text = JSON.stringify(
    anEvent({ event: Object.fromEntries(Array.from({ length: 1_200 }, (_, i) => [i, i])) }),
    null,
    1,
  )

  expect(translated(text).events.map(({ verdict }) => verdict)).toEqual(['supported'])
})

test('an event with endless answers shows some of its submissions, resources and problems, and of each text the beginning', () => {
  const answers = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`a3d9c14e_${i + 2}_1`, 'x'.repeat(9_000)]))
  const { events } = translated(JSON.stringify(aProblemCheck({ event: { answers } })))

  expect(events.map(({ rows, rowsLeftOut }) => [rows.length, rowsLeftOut])).toEqual([[60, 3 * 500 + 1 - 60]])
  expect(String(events[0]?.rows[0]?.row.submission_answer)).toMatch(/^x{2000}… \(9000 characters\)$/)
})

test('a trace is of the event on the asked line', () => {
  const text = `x\n${JSON.stringify(aPlayVideo())}`
  const traceOf = (line: number) => answerTo({ kind: 'trace', text, line })

  expect(traceOf(1)).toBeUndefined()
  expect(traceOf(2)?.columns.find(({ column }) => column === 'observed_event_data')?.paths).toEqual([
    'event(json).code',
    'event(json).currentTime',
  ])
})

test.each([
  [
    'a key that is `__proto__`',
    '{"event_type":"play_video","time":"2016-03-14T09:26:53","__proto__":{"event_source":"browser"}}',
  ],
  [
    'names of what every object has',
    '{"event_type":"constructor","event_source":"__proto__","time":"2016-03-14T09:26:53"}',
  ],
])('%s is nothing special', (_name, text) => {
  const { events } = translated(text)

  expect(events.map(({ verdict, meaning, otherSources }) => [verdict, meaning, otherSources])).toEqual([
    ['unknown', undefined, _name.includes('key') ? ['browser', 'mobile'] : []],
  ])
})

test.each([
  ['deep', `${'{"a":'.repeat(400_000)}1${'}'.repeat(400_000)}`, 'line.too-deep'],
  ['never closed', '['.repeat(2_000_000), 'line.not-json'],
  ['a list', '[{"event_type":"play_video"}]', 'line.not-object'],
])('a text that is %s is told to be', (_name, text, code) => {
  expect(translated(text).events.map(({ problem }) => problem?.code)).toEqual([code])
})
