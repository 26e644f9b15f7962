import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.forum.response.mark.server.ts'

test('the kind of mark is kept, and the post that is answered', () => {
  const event = aTrackingEvent('edx.forum.response.mark', 'server', {
    id: '5f01',
    commentable_id: 'lenses',
    category_id: 'lenses',
    category_name: 'Week 2 / Lenses',
    url: 'https://learn.northlake.example/threads/5f01',
    user_course_roles: [],
    user_forums_roles: ['Student'],
    discussion: { id: '5e00' },
    target_username: 'jonas_wirth',
    mark_type: 'Answer',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.forum.response.mark', {
      data: { id: '5f01', commentable_id: 'lenses', category_id: 'lenses', discussion_id: '5e00', mark_type: 'Answer' },
    }),
  )
})
