import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.cohort.user_added.server.ts'

test('the cohort is kept, and the id of the learner stays out', () => {
  const event = aTrackingEvent('edx.cohort.user_added', 'server', {
    cohort_id: 3,
    cohort_name: 'Morning',
    user_id: 48213,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.cohort.user_added', { data: { cohort_id: 3, cohort_name: 'Morning', by_self: true } }),
  )
})
