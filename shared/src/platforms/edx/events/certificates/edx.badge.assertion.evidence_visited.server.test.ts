import { expect, test } from 'vitest'
import { aTrackingEvent, course, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.badge.assertion.evidence_visited.server.ts'

test('the addresses of the badge stay out', () => {
  const event = aTrackingEvent('edx.badge.assertion.evidence_visited', 'server', {
    assertion_id: 7,
    assertion_image_url: 'https://badges.example/7.png',
    assertion_json_url: 'https://badges.example/7.json',
    course_id: course,
    enrollment_mode: 'honor',
    issuer: 'https://badges.example/',
    user_id: 77001,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.badge.assertion.evidence_visited', { data: { enrollment_mode: 'honor', by_self: false } }),
  )
})
