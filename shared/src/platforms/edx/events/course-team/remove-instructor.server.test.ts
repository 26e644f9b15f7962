import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './remove-instructor.server.ts'

test('who becomes or was an instructor stays out', () => {
  const event = aTrackingEvent('remove-instructor', 'server', { instructor: 'jonas_wirth' })

  expect(meantBy(rule, event)).toEqual(observation('remove-instructor'))
})
