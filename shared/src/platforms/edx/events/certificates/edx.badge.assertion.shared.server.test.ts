import { expect, test } from 'vitest'
import { aTrackingEvent, course, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.badge.assertion.shared.server.ts'

test('the addresses of the badge stay out', () => {
  const event = aTrackingEvent('edx.badge.assertion.shared', 'server', {
    assertion_id: 7,
    assertion_image_url: 'https://badges.example/7.png',
    assertion_json_url: 'https://badges.example/7.json',
    course_id: course,
    enrollment_mode: 'honor',
    issuer: 'https://badges.example/',
    user_id: 77001,
    social_network: 'Mozilla Backpack',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.badge.assertion.shared', {
      data: { enrollment_mode: 'honor', social_network: 'Mozilla Backpack', by_self: false },
    }),
  )
})
