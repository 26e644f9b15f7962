import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.cohort.email_address_preassigned.server.ts'

test('the cohort is kept, and the address stays out', () => {
  const event = aTrackingEvent('edx.cohort.email_address_preassigned', 'server', {
    user_email: 'zora@mail.example',
    cohort_id: 3,
    cohort_name: 'Morning',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.cohort.email_address_preassigned', { data: { cohort_id: 3, cohort_name: 'Morning' } }),
  )
})
