import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.forum.response.unreported.server.ts'

test('an answer may stay reported by others', () => {
  const event = aTrackingEvent('edx.forum.response.unreported', 'server', {
    id: '5f01',
    commentable_id: 'lenses',
    category_id: 'lenses',
    category_name: 'Week 2 / Lenses',
    url: 'https://learn.northlake.example/threads/5f01',
    user_course_roles: [],
    user_forums_roles: ['Student'],
    discussion: { id: '5e00' },
    body: 'Buy pills',
    target_username: 'jonas_wirth',
    content_type: 'post',
    reported_status_cleared: false,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.forum.response.unreported', {
      data: {
        id: '5f01',
        commentable_id: 'lenses',
        category_id: 'lenses',
        discussion_id: '5e00',
        body_length: 9,
        content_type: 'post',
        reported_status_cleared: false,
      },
    }),
  )
})
