import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.team.activity_updated.server.ts'

test('the team that was active is kept', () => {
  const event = aTrackingEvent('edx.team.activity_updated', 'server', { team_id: 'red' })

  expect(meantBy(rule, event)).toEqual(observation('edx.team.activity_updated', { data: { team_id: 'red' } }))
})
