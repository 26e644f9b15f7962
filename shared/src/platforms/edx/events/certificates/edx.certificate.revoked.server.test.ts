import { expect, test } from 'vitest'
import { aTrackingEvent, course, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.certificate.revoked.server.ts'

test("the mode is kept; the certificate's id and address stay out, since they lead to a name", () => {
  const event = aTrackingEvent('edx.certificate.revoked', 'server', {
    certificate_id: 'f00dcafe',
    certificate_url: 'https://learn.northlake.example/certificates/f00dcafe',
    course_id: course,
    enrollment_mode: 'verified',
    user_id: 48213,
    source: 'certificate_invalidation_list',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.certificate.revoked', {
      data: { enrollment_mode: 'verified', source: 'certificate_invalidation_list', by_self: true },
    }),
  )
})
