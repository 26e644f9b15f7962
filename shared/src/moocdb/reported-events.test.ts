import { expect, test } from 'vitest'
import { aPlayVideo } from '../../../test/builders/events.ts'
import { edxTranslation } from '../platforms/edx/translation/edx-translation.ts'
import { eventsInText } from './event-text.ts'
import { reportedEvents, reportedJson } from './reported-events.ts'
import { createTranslator } from './translator.ts'

const translator = createTranslator(edxTranslation)
const text = `no event\n${JSON.stringify(aPlayVideo())}\n\n{"event_type":"juggle"}\n`

test('every line that says something is reported once, in the order of the text', () => {
  const reported = reportedEvents(eventsInText(text), translator, false)

  expect(reported.map(({ line, verdict, rule, problem }) => [line, verdict, rule, problem?.code])).toEqual([
    [1, 'invalid', undefined, 'line.not-json'],
    [2, 'supported', 'browser play_video', undefined],
    [4, 'invalid', undefined, 'event.bad-time'],
  ])
})

test('what can be read has a trace where one is asked for', () => {
  const traces = (isTraced: boolean) =>
    reportedEvents(eventsInText(text), translator, isTraced).map(({ trace }) => trace?.choosing)

  expect(traces(true)).toEqual([undefined, ['event_source', 'event_type', 'name'], undefined])
  expect(traces(false)).toEqual([undefined, undefined, undefined])
})

test('programs are told the version, and of a problem nothing but its code', () => {
  const json = reportedJson(reportedEvents(eventsInText('no event'), translator, true), translator.version)

  expect(JSON.parse(json)).toEqual({
    format: 1,
    translation: translator.version,
    events: [{ line: 1, verdict: 'invalid', problem: 'line.not-json', bad_payload: false, rows: [] }],
  })
})
