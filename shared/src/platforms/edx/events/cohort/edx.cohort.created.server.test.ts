import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.cohort.created.server.ts'

test('the cohort is kept by number and name', () => {
  const event = aTrackingEvent('edx.cohort.created', 'server', { cohort_id: 3, cohort_name: 'Morning' })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.cohort.created', { data: { cohort_id: 3, cohort_name: 'Morning' } }),
  )
})
