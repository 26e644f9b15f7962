import { expect, test } from 'vitest'
import { aTrackingEvent, course, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.certificate.generation.disabled.server.ts'

test('it is an observation of the course, which the event names', () => {
  const event = aTrackingEvent('edx.certificate.generation.disabled', 'server', { course_id: course })

  expect(meantBy(rule, event)).toEqual(observation('edx.certificate.generation.disabled'))
})
