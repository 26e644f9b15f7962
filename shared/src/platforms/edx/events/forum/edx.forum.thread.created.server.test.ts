import { expect, test } from 'vitest'
import { aTrackingEvent, course, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.forum.thread.created.server.ts'

test('a post is a collaboration with its words, and an observation with their length', () => {
  const event = aTrackingEvent('edx.forum.thread.created', 'server', {
    id: '5f01',
    commentable_id: 'lenses',
    category_id: 'lenses',
    category_name: 'Week 2 / Lenses',
    url: 'https://learn.northlake.example/threads/5f01',
    user_course_roles: [],
    user_forums_roles: ['Student'],
    thread_type: 'question',
    group_id: 3,
    anonymous: false,
    anonymous_to_peers: true,
    title_truncated: false,
    title: 'Lenses',
    body: 'Where is the focus?',
    options: { followed: true },
    truncated: false,
    team_id: 'red',
  })

  expect(meantBy(rule, event)).toEqual({
    acts: [
      ...observation('edx.forum.thread.created', {
        data: {
          id: '5f01',
          commentable_id: 'lenses',
          category_id: 'lenses',
          team_id: 'red',
          thread_type: 'question',
          group_id: 3,
          anonymous: false,
          anonymous_to_peers: true,
          followed: true,
          title_length: 6,
          body_length: 19,
        },
      }).acts,
      {
        kind: 'collaboration',
        type: 'forum_post',
        id: '5f01',
        parent: undefined,
        content: JSON.stringify({ title: 'Lenses', body: 'Where is the focus?' }),
      },
    ],
  })
})

test('a post without words and without an id is still a post', () => {
  const event = aTrackingEvent('edx.forum.thread.created', 'server', { commentable_id: 'lenses' })

  expect(meantBy(rule, event)).toEqual({
    acts: [
      ...observation('edx.forum.thread.created', { data: { commentable_id: 'lenses' } }).acts,
      { kind: 'collaboration', type: 'forum_post', id: undefined, parent: undefined, content: null },
    ],
  })
})

test.each([
  [
    'a page of the course',
    `https://learn.northlake.example/courses/${course}/discussion/forum/lenses/threads/5f01?x=1`,
    `https://learn.northlake.example/courses/${course}/discussion/forum/lenses/threads/5f01/`,
  ],
  [
    'the posts of a learner',
    `https://learn.northlake.example/courses/${course}/discussion/forum/users/7/followed`,
    `https://learn.northlake.example/courses/${course}/discussion/forum/users/_/followed/`,
  ],
  [
    'a unit',
    'https://learn.northlake.example/xblock/block-v1:A+B+C+type@vertical+block@u?view=student_view',
    'https://learn.northlake.example/xblock/block-v1:A+B+C+type@vertical+block@u/',
  ],
  ['a host alone', 'https://apps.northlake.example/', undefined],
  ['a path', `/courses/${course}/discussion/forum/lenses/threads/5f01`, undefined],
  ['nothing', '', undefined],
])('a post was written on %s, where the event has no page', (_where, url, page) => {
  const event = aTrackingEvent('edx.forum.thread.created', 'server', { id: '5f01', url }, { page: null })

  expect(meantBy(rule, event).page?.url).toBe(page)
})

test('a page of the event itself counts', () => {
  const url = `https://learn.northlake.example/courses/${course}/discussion/forum/`
  const event = aTrackingEvent(
    'edx.forum.thread.created',
    'server',
    { id: '5f01', url },
    { page: 'https://learn.northlake.example/x/' },
  )

  expect(meantBy(rule, event).page).toBeUndefined()
})
