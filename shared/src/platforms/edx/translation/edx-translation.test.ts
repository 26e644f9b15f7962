import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anEvent, aPageView, aPlayVideo } from '../../../../../test/builders/events.ts'
import { collected } from '../../../../../test/builders/translated-rows.ts'
import { rules } from '../rules.gen.ts'
import { edxTranslation } from './edx-translation.ts'

const reader = edxTranslation.startReading({ defaultOrigin: 'https://learn.northlake.example' })

function ruleOf(event: unknown): string | undefined {
  const read = reader.read(event, 0)
  return read.ok ? read.value.rule : read.problem.code
}

const module = 'block-v1:NorthlakeX+PH101+2016_T1+type@problem+block@snell'

test.each([
  ['its type', aPlayVideo(), 'browser play_video'],
  ['its name, where no rule has the type', aPlayVideo({ event_type: 'play_video_2' }), 'browser play_video'],
  ['a visit', aPageView('/courses/course-v1:NorthlakeX+PH101+2016_T1/info'), 'page'],
  ['a request of a module', aPageView(`/courses/x/xblock/${module}/handler/xmodule_handler/problem_get`), 'module'],
  [
    'a request of a module of an unknown kind',
    aPageView(`/x/${module.replace('problem', 'zooming')}/handler/look`),
    undefined,
  ],
  ['a type that only contains a known one', anEvent({ event_type: 'replay_video', name: 'x' }), undefined],
  ['another source', anEvent({ event_source: 'server', event_type: 'play_video', name: 'play_video' }), undefined],
])('the rule of an event is found by %s', (_how, event, rule) => {
  expect(ruleOf(event)).toBe(rule)
})

test.each([
  ['no object', [1], 'line.not-object'],
  ['no time', anEvent({ time: 'yesterday' }), 'event.bad-time'],
  ['no name', anEvent({ event_type: '', name: '' }), 'line.no-event-type'],
])('an event with %s is refused', (_what, event, code) => {
  expect(reader.read(event, 0)).toEqual({ ok: false, problem: { code } })
})

test('an event whose payload was cut is kept and counted', () => {
  const read = reader.read(aPlayVideo({ event: '{"id": "i4x-NorthlakeX-PH101-video-le' }), 7)

  expect(read.ok && [read.value.isPayloadBad, read.value.step.position, read.value.step.meant.acts.length]).toEqual([
    true,
    7,
    1,
  ])
})

test('an event of a name that no rule has is one observed event at most, and is not said to be supported', () => {
  const known = [...rules.keys()].map((key) => key.slice(key.indexOf(' ') + 1))
  // Names that contain known ones, or are nearly such a one, must not be taken for them.
  const name = fc.oneof(
    fc.string({ minLength: 1, unit: 'grapheme' }),
    fc.tuple(fc.constantFrom(...known), fc.constantFrom('2', '.x', ' ', '_extra')).map((parts) => parts.join('')),
    fc.tuple(fc.constantFrom('re', 'x.', ' '), fc.constantFrom(...known)).map((parts) => parts.join('')),
    fc.constantFrom('__proto__', 'constructor', 'toString'),
  )
  const unknown = name.filter((text) => !text.startsWith('/') && text.trim() !== '' && !known.includes(text))

  fc.assert(
    fc.property(
      unknown,
      fc.constantFrom('browser', 'server', 'mobile', 'task', ''),
      fc.jsonValue(),
      (type, source, event) => {
        const odd = anEvent({ event_type: type, name: type, event_source: source, event })
        const rows = collected([odd])

        expect(ruleOf(odd)).toBe(undefined)
        expect([rows.observedEvents.length, rows.submissions.length, rows.collaborations.length]).toEqual([1, 0, 0])
        expect(rows.enrolments).toEqual([])
      },
    ),
  )
})

test('an event that names no course is of that of the module in its payload, if that is no text', () => {
  const courseOf = (payload: unknown): string | undefined => {
    const read = reader.read(anEvent({ context: {}, page: null, event: payload }), 0)
    return read.ok ? read.value.step.course : read.problem.code
  }

  expect(courseOf({ id: 7, problem_id: module })).toBe('course-v1:NorthlakeX+PH101+2016_T1')
  expect(courseOf(JSON.stringify({ problem_id: module }))).toBeUndefined()
  expect(courseOf({ other: module })).toBeUndefined()
})
