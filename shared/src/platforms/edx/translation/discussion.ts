/**
 * What learners do in discussions.
 *
 * @module
 */
import type { Collaboration, Meant } from '../../../translate/act.ts'
import { recordOf } from '../json-value.ts'
import type { EdxEvent } from './edx-event.ts'
import { observed, sizeOf } from './meant.ts'

const ofContribution = ['id', 'commentable_id', 'category_id', 'team_id'] as const

/** The learner did something with what is written there. Of the words their number of letters is kept. */
export function discussed(event: EdxEvent, keep: readonly string[] = []): Meant {
  const { title, body, discussion, response, options } = event.fields
  return observed(event, {
    keep: [...ofContribution, ...keep],
    data: {
      discussion_id: recordOf(discussion).id,
      response_id: recordOf(response).id,
      followed: recordOf(options).followed,
      title_length: sizeOf(title),
      body_length: sizeOf(body),
    },
  })
}

/** The learner wrote something: a post, an answer to it, or a comment on the answer. */
export function contributed(event: EdxEvent, type: Collaboration['type'], keep: readonly string[] = []): Meant {
  const { id, response, discussion } = event.fields
  const parent = idOf(recordOf(response).id) ?? idOf(recordOf(discussion).id)
  const written: Collaboration = { kind: 'collaboration', type, id: idOf(id), parent, content: contentOf(event) }
  return { acts: [...discussed(event, keep).acts, written] }
}

/** The learner voted, or took the vote back: that is no row of its own, since the vote was. */
export function voted(event: EdxEvent): Meant {
  const { id, undo_vote: isUndone } = event.fields
  const { acts } = discussed(event, ['undo_vote', 'vote_value'])
  if (isUndone === true) return { acts }
  return {
    acts: [...acts, { kind: 'collaboration', type: 'forum_vote', id: undefined, parent: idOf(id), content: null }],
  }
}

function contentOf({ fields: { title, body } }: EdxEvent): string | null {
  const words = {
    ...(typeof title === 'string' && { title }),
    ...(typeof body === 'string' && { body }),
  }
  return Object.keys(words).length === 0 ? null : JSON.stringify(words)
}

function idOf(id: unknown): string | undefined {
  return typeof id === 'string' && id !== '' ? id : undefined
}
