/**
 * What requests mean: of a page, and of a module.
 *
 * @module
 */
import type { Collaboration, Meant, Page } from '../../../translate/act.ts'
import { recordOf } from '../json-value.ts'
import type { EdxEvent } from './edx-event.ts'
import { answered, nothing, observed } from './meant.ts'

/** Categories of modules that the type of a resource is known of. */
const knownCategories = new Set([
  'video',
  'videoalpha',
  'problem',
  'combinedopenended',
  'openassessment',
  'discussion',
  'sequential',
])

/** Requests of machines: a path that is nothing but the host's, or the one that load balancers ask for. */
const dropped = /^https?:\/\/[^/]+\/(?:heartbeat\/)?$/

/** What was written is not kept: the log has it in part at best. */
const wikiEdit: Collaboration = {
  kind: 'collaboration',
  type: 'wiki_edit',
  id: undefined,
  parent: undefined,
  content: null,
}

const statuses = new Map([
  ['i4x_problem_problem_check', 1],
  ['i4x_problem_problem_save', 0],
  ['i4x_problem_problem_reset', 3],
] as const)

export function meantByPage(event: EdxEvent): Meant {
  if (event.page === undefined || dropped.test(event.page.url)) return nothing
  const { acts } = observed(event)
  return { acts: isWikiEdit(event.page, event) ? [...acts, wikiEdit] : acts, isVisit: true }
}

/** An article is sent to the page on which it is edited. Long ones are cut by the server, and nothing else there is long. */
function isWikiEdit({ url }: Page, { fields, isPayloadBad }: EdxEvent): boolean {
  return /\/wiki\/(?:[^/]+\/)*_edit\/$/.test(url) && (isPayloadBad || Object.keys(recordOf(fields.POST)).length > 0)
}

/** Whether a request to a module is one that the translation knows; of another category, it is only observed. */
export function isSupportedRequest({ request }: EdxEvent): boolean {
  return request !== undefined && knownCategories.has(request.category)
}

export function meantByRequest(event: EdxEvent): Meant {
  const { request, name } = event
  if (request === undefined || request.category === 'sequential') return nothing
  const status = statuses.get(name as 'i4x_problem_problem_check') // any other name is simply not found
  if (status !== undefined) return answered(event, status)
  return observed(event, { module: event.requested(request.category) })
}
