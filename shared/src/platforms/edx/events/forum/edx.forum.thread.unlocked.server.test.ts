import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.forum.thread.unlocked.server.ts'

test('a post is unlocked for a reason', () => {
  const event = aTrackingEvent('edx.forum.thread.unlocked', 'server', {
    id: '5f01',
    commentable_id: 'lenses',
    category_id: 'lenses',
    category_name: 'Week 2 / Lenses',
    url: 'https://learn.northlake.example/threads/5f01',
    user_course_roles: [],
    user_forums_roles: ['Student'],
    target_username: 'jonas_wirth',
    team_id: 'red',
    lock_reason: 'duplicate',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.forum.thread.unlocked', {
      data: { id: '5f01', commentable_id: 'lenses', category_id: 'lenses', team_id: 'red', lock_reason: 'duplicate' },
    }),
  )
})
