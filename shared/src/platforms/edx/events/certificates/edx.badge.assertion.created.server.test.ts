import { expect, test } from 'vitest'
import { aTrackingEvent, course, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.badge.assertion.created.server.ts'

test('the kind of badge is kept; addresses of the badge stay out, since they lead to a name', () => {
  const event = aTrackingEvent('edx.badge.assertion.created', 'server', {
    user_id: 48213,
    course_id: course,
    enrollment_mode: 'honor',
    assertion_id: 7,
    badge_name: 'Optician',
    badge_slug: 'optician',
    issuing_component: 'openedx__course',
    assertion_image_url: 'https://badges.example/7.png',
    assertion_json_url: 'https://badges.example/7',
    issuer: 'https://badges.example/issuer',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.badge.assertion.created', {
      data: {
        badge_name: 'Optician',
        badge_slug: 'optician',
        issuing_component: 'openedx__course',
        enrollment_mode: 'honor',
        by_self: true,
      },
    }),
  )
})
