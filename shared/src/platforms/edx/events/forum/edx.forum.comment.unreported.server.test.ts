import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.forum.comment.unreported.server.ts'

test('a comment may stay reported by others', () => {
  const event = aTrackingEvent('edx.forum.comment.unreported', 'server', {
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
    reported_status_cleared: false,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.forum.comment.unreported', {
      data: {
        id: '5f01',
        commentable_id: 'lenses',
        category_id: 'lenses',
        body_length: 9,
        content_type: 'post',
        reported_status_cleared: false,
      },
    }),
  )
})
