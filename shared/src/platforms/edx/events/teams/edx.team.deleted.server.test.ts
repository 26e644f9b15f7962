import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.team.deleted.server.ts'

test('the deleted team is kept', () => {
  const event = aTrackingEvent('edx.team.deleted', 'server', { team_id: 'red' })

  expect(meantBy(rule, event)).toEqual(observation('edx.team.deleted', { data: { team_id: 'red' } }))
})
