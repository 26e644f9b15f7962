import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.forum.thread.deleted.server.ts'

test('of the words of a deleted post only the length is kept', () => {
  const event = aTrackingEvent('edx.forum.thread.deleted', 'server', {
    id: '5f01',
    commentable_id: 'lenses',
    category_id: 'lenses',
    category_name: 'Week 2 / Lenses',
    url: 'https://learn.northlake.example/threads/5f01',
    user_course_roles: [],
    user_forums_roles: ['Student'],
    title: 'Lenses',
    title_truncated: false,
    body: 'Never mind.',
    content_type: 'post',
    own_content: true,
    edit_reason: 'off-topic',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.forum.thread.deleted', {
      data: {
        id: '5f01',
        commentable_id: 'lenses',
        category_id: 'lenses',
        title_length: 6,
        body_length: 11,
        content_type: 'post',
        own_content: true,
        edit_reason: 'off-topic',
      },
    }),
  )
})
