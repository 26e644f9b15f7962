import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './add-instructor.server.ts'

test('who becomes or was an instructor stays out', () => {
  const event = aTrackingEvent('add-instructor', 'server', { instructor: 'jonas_wirth' })

  expect(meantBy(rule, event)).toEqual(observation('add-instructor'))
})
