import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.team.created.server.ts'

test('the new team is kept', () => {
  const event = aTrackingEvent('edx.team.created', 'server', { team_id: 'red' })

  expect(meantBy(rule, event)).toEqual(observation('edx.team.created', { data: { team_id: 'red' } }))
})
