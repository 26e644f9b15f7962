import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.forum.thread.viewed.server.ts'

test('a view is an observation of the post, not of its author', () => {
  const event = aTrackingEvent('edx.forum.thread.viewed', 'server', {
    id: '5f01',
    commentable_id: 'lenses',
    category_id: 'lenses',
    category_name: 'Week 2 / Lenses',
    url: 'https://learn.northlake.example/threads/5f01',
    user_course_roles: [],
    user_forums_roles: ['Student'],
    title: 'Lenses',
    title_truncated: false,
    target_username: 'jonas_wirth',
    team_id: 'red',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.forum.thread.viewed', {
      data: { id: '5f01', commentable_id: 'lenses', category_id: 'lenses', team_id: 'red', title_length: 6 },
    }),
  )
})
