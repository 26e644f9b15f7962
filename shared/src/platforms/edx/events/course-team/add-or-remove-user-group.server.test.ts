import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './add-or-remove-user-group.server.ts'

test('what was done to the group is kept, to whom is not', () => {
  const event = aTrackingEvent('add-or-remove-user-group', 'server', {
    event: 'add',
    event_name: 'beta-tester',
    user: 'jonas_wirth',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('add-or-remove-user-group', { data: { event: 'add', event_name: 'beta-tester' } }),
  )
})
