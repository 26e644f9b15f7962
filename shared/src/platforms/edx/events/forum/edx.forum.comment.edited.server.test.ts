import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.forum.comment.edited.server.ts'

test("of an edited comment the reason is kept, and whether it was one's own", () => {
  const event = aTrackingEvent('edx.forum.comment.edited', 'server', {
    id: '5f01',
    commentable_id: 'lenses',
    category_id: 'lenses',
    category_name: 'Week 2 / Lenses',
    url: 'https://learn.northlake.example/threads/5f01',
    user_course_roles: [],
    user_forums_roles: ['Student'],
    target_username: 'jonas_wirth',
    content_type: 'post',
    edit_reason: 'grammar-spelling',
    own_content: false,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.forum.comment.edited', {
      data: {
        id: '5f01',
        commentable_id: 'lenses',
        category_id: 'lenses',
        content_type: 'post',
        edit_reason: 'grammar-spelling',
        own_content: false,
      },
    }),
  )
})
