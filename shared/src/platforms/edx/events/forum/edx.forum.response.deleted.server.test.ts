import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.forum.response.deleted.server.ts'

test('of the words of a deleted answer only the length is kept', () => {
  const event = aTrackingEvent('edx.forum.response.deleted', 'server', {
    id: '5f01',
    commentable_id: 'lenses',
    category_id: 'lenses',
    category_name: 'Week 2 / Lenses',
    url: 'https://learn.northlake.example/threads/5f01',
    user_course_roles: [],
    user_forums_roles: ['Student'],
    body: 'Never mind.',
    content_type: 'post',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.forum.response.deleted', {
      data: { id: '5f01', commentable_id: 'lenses', category_id: 'lenses', body_length: 11, content_type: 'post' },
    }),
  )
})
