import { expect, test } from 'vitest'
import { aTrackingEvent, course, meantBy } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.course.enrollment.activated.server.ts'

test('the learner joins the course that the payload names', () => {
  const event = aTrackingEvent('edx.course.enrollment.activated', 'server', {
    course_id: course,
    user_id: 48213,
    mode: 'audit',
  })

  expect(meantBy(rule, event)).toEqual({ acts: [{ kind: 'enrolment', course }] })
})

test('where the payload names none, it is the course of the event', () => {
  const event = aTrackingEvent('edx.course.enrollment.activated', 'server', { mode: 'audit' })

  expect(meantBy(rule, event)).toEqual({ acts: [{ kind: 'enrolment', course }] })
})

test('without any course nobody joins', () => {
  const event = aTrackingEvent('edx.course.enrollment.activated', 'server', {}, { context: {}, page: null })

  expect(meantBy(rule, event)).toEqual({ acts: [] })
})

test('a team member who enrols another learner does not join', () => {
  const event = aTrackingEvent('edx.course.enrollment.activated', 'server', { course_id: course, user_id: 50111 })

  expect(meantBy(rule, event)).toEqual({ acts: [] })
})

test('whom the payload names by name joins, whoever is signed in', () => {
  const named = { course_id: course, user_id: 50111, username: 'oskar_lind', mode: 'audit' }
  const event = aTrackingEvent('edx.course.enrollment.activated', 'server', named)

  expect(meantBy(rule, event)).toEqual({ acts: [{ kind: 'enrolment', course }], learner: 'oskar_lind' })
})

test('who is signed in and named joins without more ado', () => {
  const event = aTrackingEvent('edx.course.enrollment.activated', 'server', { username: 'mirela_voss' })

  expect(meantBy(rule, event)).toEqual({ acts: [{ kind: 'enrolment', course }] })
})

test('nobody who is known joins where nobody is signed in or named', () => {
  const event = aTrackingEvent('edx.course.enrollment.activated', 'server', { user_id: 50111 }, { username: '' })

  expect(meantBy(rule, event)).toEqual({ acts: [] })
})
