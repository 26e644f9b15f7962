/**
 * What each event type of the catalogue's family "forum" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const forum: Meanings = {
  'add-forum-admin': 'A course team administrator gives a user the role of discussion admin.',
  'add-forum-community-TA':
    'A course team administrator gives a user the role of community teaching assistant in the discussion.',
  'add-forum-mod': 'A course team administrator gives a user the role of discussion moderator.',
  'edx.forum.comment.created':
    'A user comments on a response in the discussion, the third level after thread and response.',
  'edx.forum.comment.deleted': 'A user deletes a comment in the discussion.',
  'edx.forum.comment.edited': 'A user edits a comment in the discussion.',
  'edx.forum.comment.reported': 'A user reports a comment in the discussion as inappropriate.',
  'edx.forum.comment.unreported': 'A user takes back the report of a comment in the discussion.',
  'edx.forum.response.created': 'A user responds to a thread in the discussion.',
  'edx.forum.response.deleted': 'A user deletes a response in the discussion.',
  'edx.forum.response.edited': 'A user edits a response in the discussion.',
  'edx.forum.response.mark': 'A user marks a response as endorsed or as the answer; the payload says which.',
  'edx.forum.response.reported': 'A user reports a response in the discussion as inappropriate.',
  'edx.forum.response.unmark': 'A user takes back the mark of a response as endorsed or as the answer.',
  'edx.forum.response.unreported': 'A user takes back the report of a response in the discussion.',
  'edx.forum.response.voted': 'A user votes for a response in the discussion or takes the vote back.',
  'edx.forum.searched': 'A user searches the discussion for a text.',
  'edx.forum.thread.created': 'A user starts a thread in the discussion.',
  'edx.forum.thread.deleted': 'A user deletes a thread of the discussion.',
  'edx.forum.thread.edited': 'A user edits the first post of a thread in the discussion.',
  'edx.forum.thread.locked': 'A user closes a thread of the discussion to further contributions.',
  'edx.forum.thread.reported': 'A user reports a thread of the discussion as inappropriate.',
  'edx.forum.thread.unlocked': 'A user reopens a closed thread of the discussion.',
  'edx.forum.thread.unreported': 'A user takes back the report of a thread in the discussion.',
  'edx.forum.thread.viewed':
    'A user opens a thread of the discussion, in the browser or in a mobile app. Logged by the server.',
  'edx.forum.thread.voted': 'A user votes for a thread of the discussion or takes the vote back.',
  'list-forum-admins': 'A team member lists the discussion admins on the instructor dashboard.',
  'list-forum-community-TAs': 'A team member lists the community teaching assistants on the instructor dashboard.',
  'list-forum-mods': 'A team member lists the discussion moderators on the instructor dashboard.',
  'remove-forum-admin': 'A course team administrator takes the role of discussion admin from a user.',
  'remove-forum-community-TA':
    'A course team administrator takes the role of community teaching assistant from a user.',
  'remove-forum-mod': 'A course team administrator takes the role of discussion moderator from a user.',
}
