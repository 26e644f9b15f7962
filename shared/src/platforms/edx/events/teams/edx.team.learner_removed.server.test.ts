import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.team.learner_removed.server.ts'

test('a learner may do it alone', () => {
  const event = aTrackingEvent('edx.team.learner_removed', 'server', {
    team_id: 'red',
    user_id: '48213',
    remove_method: 'self_removal',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.team.learner_removed', { data: { team_id: 'red', remove_method: 'self_removal', by_self: true } }),
  )
})

test('who is moved by somebody else stays out', () => {
  const event = aTrackingEvent('edx.team.learner_removed', 'server', {
    team_id: 'red',
    user_id: 77001,
    remove_method: 'removed_by_admin',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.team.learner_removed', {
      data: { team_id: 'red', remove_method: 'removed_by_admin', by_self: false },
    }),
  )
})

test('where nobody is named, nobody is said to have done it alone', () => {
  const event = aTrackingEvent('edx.team.learner_removed', 'server', { team_id: 'red' }, { context: {} })

  expect(meantBy(rule, event)).toEqual(observation('edx.team.learner_removed', { data: { team_id: 'red' } }))
})
