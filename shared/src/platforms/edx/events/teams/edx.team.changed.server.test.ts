import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.team.changed.server.ts'

test('which field was changed is kept, and of its words the length', () => {
  const event = aTrackingEvent('edx.team.changed', 'server', {
    team_id: 'red',
    field: 'description',
    old: 'We meet',
    new: 'We meet on Monday',
    truncated: [],
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.team.changed', { data: { team_id: 'red', field: 'description', old_length: 7, new_length: 17 } }),
  )
})
