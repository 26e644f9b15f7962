import { expect, test } from 'vitest'
import { anEnrollment, anEvent } from '../../../../../test/builders/events.ts'
import { collected } from '../../../../../test/builders/translated-rows.ts'
import { isCourseKey } from './course-keys.ts'

test.each([
  ['course-v1:NorthlakeX+PH101+2016_T1', true],
  ['NorthlakeX/PH101/2013_T1', true],
  ['x'.repeat(255), true],
  ['x'.repeat(256), false],
  ['', false],
  ['a\0/b/c', false],
  ['a\ud800/b/c', false],
  ['a\ud83d\ude00/b/c', true],
])('whether %j can be the key of a course: %j', (text, is) => {
  expect(isCourseKey(text)).toBe(is)
})

test('an event with something else for a course is a row without one, and no enrolment', () => {
  const key = 'x'.repeat(3_000)
  const context = { course_id: key, user_id: 48213 }
  const rows = collected([
    anEvent({ context, page: null, event_type: 'odd', name: 'odd' }),
    anEnrollment({ context, page: null, event: { course_id: key } }),
  ])

  expect(rows.observedEvents.map(({ course }) => course)).toEqual([undefined])
  expect(rows.enrolments).toEqual([])
})
