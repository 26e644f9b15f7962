/**
 * What learners write in the forum: free text, threads, votes.
 *
 * @module
 */
import type { Weighted } from './chance.ts'
import { server, type Action } from './envelope.ts'
import { courseKey, type Scene } from './scene.ts'

export const forumActions: Weighted<Action> = [
  [9, server('edx.forum.thread.viewed', viewedPayload)],
  [7, server('edx.forum.thread.created', threadPayload)],
  [7, server('edx.forum.response.created', responsePayload)],
  [6, server('edx.forum.comment.created', commentPayload)],
  [4, server('edx.forum.searched', searchPayload)],
  [4, server('edx.forum.thread.voted', votePayload)],
]

function postPayload({ chance, course, host }: Scene): object {
  const commentable_id = chance.hex(40)
  return {
    id: chance.hex(24),
    body: chance.pick(texts),
    truncated: false,
    commentable_id,
    category_id: commentable_id,
    category_name: 'Week 2 / Lenses',
    url: `https://${host}/courses/${courseKey(course)}/discussion/forum/${commentable_id}`,
    user_forums_roles: ['Student'],
    user_course_roles: chance.happens(0.1) ? ['instructor'] : [],
    options: { followed: chance.happens(0.5) },
  }
}

function threadPayload(scene: Scene): object {
  const thread_type = scene.chance.pick(['discussion', 'question'])
  const title = scene.chance.pick(['Question 3', 'Hello from Ostrava!', '¿Alguien entiende esto?'])
  return { ...postPayload(scene), title, thread_type, anonymous: false, anonymous_to_peers: false, group_id: null }
}

function responsePayload(scene: Scene): object {
  return { ...postPayload(scene), discussion: { id: scene.chance.hex(24) } }
}

function commentPayload(scene: Scene): object {
  return { ...responsePayload(scene), response: { id: scene.chance.hex(24) } }
}

function viewedPayload(scene: Scene): object {
  const { body, ...rest } = { body: '', ...postPayload(scene) }
  return { ...rest, title: 'Question 3', title_truncated: body.length > 1000, page: 1 }
}

function votePayload(scene: Scene): object {
  return { ...viewedPayload(scene), target_username: scene.learner.username, undo_vote: false, vote_value: 'up' }
}

function searchPayload({ chance }: Scene): object {
  const query = chance.pick(['lens formula', 'Mirela Voss', 'deadline'])
  return { query, group_id: null, page: 1, total_results: chance.below(40), corrected_text: null }
}

const texts = [
  'I do not understand the second lens. Can anybody help?',
  'Write to me: teodora.sabo@post.ostrava.example or +00 555 0100.',
  'Same here \u{1F914}\nSee https://forum.quillon.example/t/812?user=caio',
  '<p>Thanks, <b>Bram</b>!</p>',
]
