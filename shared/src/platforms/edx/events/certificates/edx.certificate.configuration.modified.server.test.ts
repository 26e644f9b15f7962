import { expect, test } from 'vitest'
import { aTrackingEvent, course, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.certificate.configuration.modified.server.ts'

test('the number of the configuration is kept', () => {
  const event = aTrackingEvent('edx.certificate.configuration.modified', 'server', {
    course_id: course,
    configuration_id: 7,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.certificate.configuration.modified', { data: { configuration_id: 7 } }),
  )
})
