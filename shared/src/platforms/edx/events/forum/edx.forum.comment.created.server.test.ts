import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.forum.comment.created.server.ts'

test('a comment belongs to the answer that it comments on, not to the post', () => {
  const event = aTrackingEvent('edx.forum.comment.created', 'server', {
    id: '5f01',
    commentable_id: 'lenses',
    category_id: 'lenses',
    category_name: 'Week 2 / Lenses',
    url: 'https://learn.northlake.example/threads/5f01',
    user_course_roles: [],
    user_forums_roles: ['Student'],
    discussion: { id: '5e00' },
    response: { id: '5e88' },
    body: 'Where is the focus?',
    options: { followed: true },
    truncated: false,
    team_id: 'red',
  })

  expect(meantBy(rule, event)).toEqual({
    acts: [
      ...observation('edx.forum.comment.created', {
        data: {
          id: '5f01',
          commentable_id: 'lenses',
          category_id: 'lenses',
          team_id: 'red',
          discussion_id: '5e00',
          response_id: '5e88',
          followed: true,
          body_length: 19,
        },
      }).acts,
      {
        kind: 'collaboration',
        type: 'forum_comment',
        id: '5f01',
        parent: '5e88',
        content: JSON.stringify({ body: 'Where is the focus?' }),
      },
    ],
  })
})
