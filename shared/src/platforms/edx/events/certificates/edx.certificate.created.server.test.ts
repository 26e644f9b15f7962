import { expect, test } from 'vitest'
import { aTrackingEvent, course, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.certificate.created.server.ts'

test("the mode is kept; the certificate's id and address stay out, since they lead to a name", () => {
  const event = aTrackingEvent('edx.certificate.created', 'server', {
    certificate_id: 'f00dcafe',
    certificate_url: 'https://learn.northlake.example/certificates/f00dcafe',
    course_id: course,
    enrollment_mode: 'verified',
    user_id: 48213,
    generation_mode: 'self',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.certificate.created', {
      data: { enrollment_mode: 'verified', generation_mode: 'self', by_self: true },
    }),
  )
})
