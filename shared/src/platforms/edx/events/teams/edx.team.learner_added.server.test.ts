import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.team.learner_added.server.ts'

test('a learner may do it alone', () => {
  const event = aTrackingEvent('edx.team.learner_added', 'server', {
    team_id: 'red',
    user_id: '48213',
    add_method: 'joined_from_team_view',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.team.learner_added', {
      data: { team_id: 'red', add_method: 'joined_from_team_view', by_self: true },
    }),
  )
})

test('who is moved by somebody else stays out', () => {
  const event = aTrackingEvent('edx.team.learner_added', 'server', {
    team_id: 'red',
    user_id: 77001,
    add_method: 'added_by_another_user',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.team.learner_added', {
      data: { team_id: 'red', add_method: 'added_by_another_user', by_self: false },
    }),
  )
})

test('where nobody is named, nobody is said to have done it alone', () => {
  const event = aTrackingEvent('edx.team.learner_added', 'server', { team_id: 'red' }, { context: {} })

  expect(meantBy(rule, event)).toEqual(observation('edx.team.learner_added', { data: { team_id: 'red' } }))
})
