import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.course.goal.updated.server.ts'

test('a goal in a word, as in earlier years, is kept', () => {
  const event = aTrackingEvent('edx.course.goal.updated', 'server', { goal_key: 'certify' })

  expect(meantBy(rule, event)).toEqual(observation('edx.course.goal.updated', { data: { goal_key: 'certify' } }))
})
