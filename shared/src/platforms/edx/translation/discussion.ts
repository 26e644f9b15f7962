/**
 * What learners do in discussions.
 *
 * @module
 */
import type { Collaboration, Meant, Page } from '../../../translate/act.ts'
import { recordOf } from '../json-value.ts'
import type { EdxEvent } from './edx-event.ts'
import { observed, sizeOf } from './meant.ts'
import { isOfCourse } from './page-people.ts'
import { pageOf } from './page.ts'

const ofContribution = ['id', 'commentable_id', 'category_id', 'team_id'] as const

/** The learner did something with what is written there. Of the words their number of letters is kept. */
export function discussed(event: EdxEvent, keep: readonly string[] = []): Meant {
  const { title, body, discussion, response, options } = event.fields
  const meant = observed(event, {
    keep: [...ofContribution, ...keep],
    data: {
      discussion_id: recordOf(discussion).id,
      response_id: recordOf(response).id,
      followed: recordOf(options).followed,
      title_length: sizeOf(title),
      body_length: sizeOf(body),
    },
  })
  const page = event.page === undefined ? pageOfWriting(event) : undefined
  return page === undefined ? meant : { ...meant, page }
}

/** The learner wrote something: a post, an answer to it, or a comment on the answer. */
export function contributed(event: EdxEvent, type: Collaboration['type'], keep: readonly string[] = []): Meant {
  const { id, response, discussion } = event.fields
  const parent = idOf(recordOf(response).id) ?? idOf(recordOf(discussion).id)
  const written: Collaboration = { kind: 'collaboration', type, id: idOf(id), parent, content: contentOf(event) }
  const meant = discussed(event, keep)
  return { ...meant, acts: [...meant.acts, written] }
}

/** The learner voted, or took the vote back: that is no row of its own, since the vote was. */
export function voted(event: EdxEvent): Meant {
  const { id, undo_vote: isUndone } = event.fields
  const meant = discussed(event, ['undo_vote', 'vote_value'])
  if (isUndone === true) return meant
  const vote: Collaboration = {
    kind: 'collaboration',
    type: 'forum_vote',
    id: undefined,
    parent: idOf(id),
    content: null,
  }
  return { ...meant, acts: [...meant.acts, vote] }
}

/** The server knows no page, and the payload has the one that sent the words; of the learning app, its host alone. */
function pageOfWriting({ fields: { url } }: EdxEvent): Page | undefined {
  if (typeof url !== 'string' || url.startsWith('/')) return undefined
  const page = pageOf(url, '')
  return page !== undefined && (isOfCourse(page.url) || page.isUnit === true) ? page : undefined
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
