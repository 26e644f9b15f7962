import { expect, test } from 'vitest'
import { aTrackingEvent, course, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.certificate.shared.server.ts'

test("the mode is kept; the certificate's id and address stay out, since they lead to a name", () => {
  const event = aTrackingEvent('edx.certificate.shared', 'server', {
    certificate_id: 'f00dcafe',
    certificate_url: 'https://learn.northlake.example/certificates/f00dcafe',
    course_id: course,
    enrollment_mode: 'verified',
    user_id: 48213,
    social_network: 'LinkedIn',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.certificate.shared', {
      data: { enrollment_mode: 'verified', social_network: 'LinkedIn', by_self: true },
    }),
  )
})
