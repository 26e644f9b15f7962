import { expect, test } from 'vitest'
import { aTrackingEvent, course, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.certificate.configuration.deleted.server.ts'

test('the number of the configuration is kept', () => {
  const event = aTrackingEvent('edx.certificate.configuration.deleted', 'server', {
    course_id: course,
    configuration_id: 7,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.certificate.configuration.deleted', { data: { configuration_id: 7 } }),
  )
})
