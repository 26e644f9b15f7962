import { expect, test } from 'vitest'
import { aTrackingEvent, course, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.certificate.shared.browser.ts'

test("the mode and the network are kept; the certificate's id and address stay out, since they lead to a name", () => {
  const event = aTrackingEvent('edx.certificate.shared', 'browser', {
    course_id: course,
    enrollment_mode: 'honor',
    certificate_id: 'f00dcafe',
    certificate_url: 'https://learn.northlake.example/certificates/f00dcafe',
    social_network: 'Facebook',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.certificate.shared', { data: { enrollment_mode: 'honor', social_network: 'Facebook' } }),
  )
})
