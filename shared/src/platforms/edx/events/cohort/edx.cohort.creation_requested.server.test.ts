import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.cohort.creation_requested.server.ts'

test('the cohort is kept by number and name', () => {
  const event = aTrackingEvent('edx.cohort.creation_requested', 'server', { cohort_id: 3, cohort_name: 'Morning' })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.cohort.creation_requested', { data: { cohort_id: 3, cohort_name: 'Morning' } }),
  )
})
