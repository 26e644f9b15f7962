/**
 * What the rules of many event types have in common.
 *
 * @module
 */
import type { Json, Meant, ModuleRef, SubmissionStatus } from '../../../translate/act.ts'
import type { EdxEvent } from './edx-event.ts'
import { bookPage } from './page.ts'
import { problemOf, submissions } from './questions.ts'

export interface ObservedThing {
  module?: ModuleRef | undefined
  /** Fields of the payload to keep, by the name that they get. */
  data?: Readonly<Record<string, unknown>>
}

/** The event adds nothing to what others say. */
export const nothing: Meant = { acts: [] }

/** The learner did something on a page. */
export function observed(event: EdxEvent, { module, data = {} }: ObservedThing = {}): Meant {
  return { acts: [{ kind: 'observation', eventType: event.name, module, data: keptData(data) }] }
}

/** The learner used a video. */
export function observedVideo(event: EdxEvent, data: ObservedThing['data'] = {}): Meant {
  const { fields } = event
  const module = event.module(fields.id, 'video') ?? event.module(fields.module_id, 'video')
  return observed(event, { module, data: { code: fields.code, ...data } })
}

/** The learner looked at a problem, its solution or a hint. */
export function observedProblem(event: EdxEvent, data: ObservedThing['data'] = {}): Meant {
  return observed(event, { module: problemOf(event), data })
}

/** The learner went to another panel of a sequence. */
export function panelChange(event: EdxEvent, panel: unknown): Meant {
  const isPanel = typeof panel === 'number' && Number.isInteger(panel) && panel >= 1 && panel <= 99
  return isPanel ? { ...observed(event), panel: String(panel) } : observed(event)
}

/** The learner turned to a page of a book. */
export function bookPageTurn(event: EdxEvent, number: unknown, data: ObservedThing['data'] = {}): Meant {
  return { ...observed(event, { data }), page: bookPage(event.page, number) }
}

/** The learner answered, saved or reset a problem. */
export function answered(event: EdxEvent, status: SubmissionStatus): Meant {
  return { acts: submissions(event, status) }
}

/** Only what is a plain value stays: what lies deeper is the payload's own business. */
function keptData(data: Readonly<Record<string, unknown>>): Record<string, Json> | undefined {
  const kept = Object.entries(data).filter((entry): entry is [string, boolean | number | string] =>
    ['boolean', 'number', 'string'].includes(typeof entry[1]),
  )
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}
