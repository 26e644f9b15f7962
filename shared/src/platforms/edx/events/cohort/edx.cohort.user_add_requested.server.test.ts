import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.cohort.user_add_requested.server.ts'

test('both cohorts are kept, and the id of the learner stays out', () => {
  const event = aTrackingEvent('edx.cohort.user_add_requested', 'server', {
    cohort_id: 3,
    cohort_name: 'Morning',
    previous_cohort_id: 1,
    previous_cohort_name: 'Evening',
    user_id: 48213,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.cohort.user_add_requested', {
      data: {
        cohort_id: 3,
        cohort_name: 'Morning',
        previous_cohort_id: 1,
        previous_cohort_name: 'Evening',
        by_self: true,
      },
    }),
  )
})
