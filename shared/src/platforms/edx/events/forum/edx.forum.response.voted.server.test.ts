import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.forum.response.voted.server.ts'

test('a vote belongs to the answer that it is for; whose it is stays out', () => {
  const event = aTrackingEvent('edx.forum.response.voted', 'server', {
    id: '5f01',
    commentable_id: 'lenses',
    category_id: 'lenses',
    category_name: 'Week 2 / Lenses',
    url: 'https://learn.northlake.example/threads/5f01',
    user_course_roles: [],
    user_forums_roles: ['Student'],
    target_username: 'jonas_wirth',
    undo_vote: false,
    vote_value: 'up',
  })

  expect(meantBy(rule, event)).toEqual({
    acts: [
      ...observation('edx.forum.response.voted', {
        data: { id: '5f01', commentable_id: 'lenses', category_id: 'lenses', undo_vote: false, vote_value: 'up' },
      }).acts,
      { kind: 'collaboration', type: 'forum_vote', id: undefined, parent: '5f01', content: null },
    ],
  })
})

test('a vote that is taken back is no second vote', () => {
  const event = aTrackingEvent('edx.forum.response.voted', 'server', {
    id: '5f01',
    commentable_id: 'lenses',
    category_id: 'lenses',
    category_name: 'Week 2 / Lenses',
    url: 'https://learn.northlake.example/threads/5f01',
    user_course_roles: [],
    user_forums_roles: ['Student'],
    target_username: 'jonas_wirth',
    undo_vote: true,
    vote_value: 'up',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.forum.response.voted', {
      data: { id: '5f01', commentable_id: 'lenses', category_id: 'lenses', undo_vote: true, vote_value: 'up' },
    }),
  )
})
