import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.forum.comment.reported.server.ts'

test('whose comment was reported stays out', () => {
  const event = aTrackingEvent('edx.forum.comment.reported', 'server', {
    id: '5f01',
    commentable_id: 'lenses',
    category_id: 'lenses',
    category_name: 'Week 2 / Lenses',
    url: 'https://learn.northlake.example/threads/5f01',
    user_course_roles: [],
    user_forums_roles: ['Student'],
    body: 'Buy pills',
    target_username: 'jonas_wirth',
    content_type: 'post',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.forum.comment.reported', {
      data: { id: '5f01', commentable_id: 'lenses', category_id: 'lenses', body_length: 9, content_type: 'post' },
    }),
  )
})
