import { expect, test } from 'vitest'
import {
  anEvent,
  aPlayVideo,
  busFormOf,
  messageOf,
  rawFormOf,
  type TrackingEvent,
} from '../../../../test/builders/events.ts'
import { normalForm } from './envelope.ts'
import { readLine } from './read-line.ts'

test('an event of a log stays as it is', () => {
  const event = aPlayVideo({ data: { a: 1 }, timestamp: '2016-03-14' })

  expect(normalForm(event)).toBe(event)
})

const { context, ...rest } = anEvent()
const emptied = Object.fromEntries(Object.keys(rest).map((field) => [field, expect.anything()]))

test('a raw event has its fields where a log has them', () => {
  const event = anEvent({ event_source: 'server', event: { answers: 2 } })
  const { context: around, ...fields } = normalForm(rawFormOf(event))

  expect({ ...fields, context }).toEqual(event)
  expect(around).toMatchObject(context as object)
  expect(Object.keys(fields).sort()).toEqual(Object.keys(emptied).sort())
})

test('on the event bus, context and data are JSON in a string', () => {
  const { event, ...fields } = normalForm(busFormOf(anEvent({ event: { answers: 2 } })))
  const { event: _data, ...same } = normalForm(rawFormOf(anEvent({ event: { answers: 2 } })))

  expect(fields).toEqual(same)
  expect(event).toBe('{"answers":2}')
})

test.each([
  ['the name for a type', { name: 'a', data: {} }, { event_type: 'a' }],
  ['the server for a source', { name: 'a', data: {}, context: {} }, { event_source: 'server' }],
  ['no page', { name: 'a', data: {}, context: {} }, { page: undefined }],
  ['the context’s type', { name: 'a', data: {}, context: { event_type: 'b' } }, { event_type: 'b', name: 'a' }],
  ['the name where that type is empty', { name: 'a', data: {}, context: { event_type: '' } }, { event_type: 'a' }],
  [
    'the context’s time',
    { name: 'a', data: {}, timestamp: 1, context: { timestamp: '2016-03-14' } },
    { time: '2016-03-14' },
  ],
  ['its own time', { name: 'a', data: {}, timestamp: '2016-03-14', context: {} }, { time: '2016-03-14' }],
  ['no context where it is no object', { name: 'a', data: {}, context: [1] }, { context: {} }],
  [
    'no context where it is cut',
    { name: 'a', data: {}, context: '{"event_type":"b' },
    { context: {}, event_type: 'a' },
  ],
  ['no context where it is other text', { name: 'a', data: {}, context: '"b"' }, { context: {} }],
])('a raw event has %s', (_what, event, fields) => {
  expect(normalForm(event)).toMatchObject(fields)
})

test.each([
  ['in a message of the event bus', messageOf],
  ['in a message that reads its context', (event) => ({ tracking_log: rawFormOf(event) })],
] satisfies [string, (event: TrackingEvent) => TrackingEvent][])('an event %s is the event', (_how, wrapped) => {
  const event = anEvent({ event: { answers: 2 } })

  expect(normalForm(wrapped(event))).toEqual(normalForm(wrapped(event).tracking_log as TrackingEvent))
})

test.each([
  { tracking_log: { name: 'a' } },
  { tracking_log: '{"name":"a","data":{}}' },
  { tracking_log: [{ name: 'a', data: {} }] },
  { tracking_log: { name: 'a', data: {} }, event_type: 'b' },
  { tracking_log: { name: 'a', data: {} }, event_source: 'server' },
  { tracking_log: { tracking_log: { name: 'a', data: {} } } },
])('what only looks like a message carries nothing: %j', (event) => {
  expect(normalForm(event)).toBe(event)
})

test.each([
  ['raw', rawFormOf],
  ['on the event bus', busFormOf],
  ['in a message of the event bus', messageOf],
])('a diagnosis counts the same of an event that is %s', (_form, formOf) => {
  const event = anEvent({ name: 'seek_video', event_type: 'seek_video', context: { user_id: 7 } })
  const [plain, raw] = [event, formOf(event)].map((one) => readLine(JSON.stringify(one), false))
  const figures = plain?.kind === 'event' && { ...plain.record, text: '', value: {} }

  expect(raw?.kind === 'event' && { ...raw.record, text: '', value: {} }).toEqual(figures)
})
