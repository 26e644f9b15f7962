/**
 * What the rules of many event types have in common.
 *
 * @module
 */
import type { Json, Meant, ModuleRef, SubmissionStatus } from '../../../translate/act.ts'
import { idText, nonEmpty } from '../json-value.ts'
import { isCourseKey } from './course-keys.ts'
import type { EdxEvent } from './edx-event.ts'
import { isOwnAct } from './own-act.ts'
import { bookPage } from './page.ts'
import { problemOf, submissions } from './questions.ts'

export interface ObservedThing {
  module?: ModuleRef | undefined
  /** Fields of the payload to keep under their own names. */
  keep?: readonly string[]
  /** Values to keep, by the name that they get. */
  data?: Readonly<Record<string, unknown>>
  /** Number of the one whom the payload names. It stays out: kept is whether that is who was signed in. */
  person?: unknown
}

/** Longer texts are no fields of a platform. */
const longestText = 1_000

/** The event adds nothing to what others say. */
export const nothing: Meant = { acts: [] }

/** The learner did something on a page. */
export function observed(event: EdxEvent, { module, keep, data, person }: ObservedThing = {}): Meant {
  let kept: Record<string, Json> | undefined
  const add = (name: string, value: unknown): void => {
    if (isPlain(value)) (kept ??= {})[name] = value
  }
  if (keep !== undefined) for (const name of keep) add(name, event.value(name))
  for (const name in data) add(name, data[name])
  if (person !== undefined) add('by_self', isOwnAct(event, person))
  return { acts: [{ kind: 'observation', eventType: event.name, module, data: kept }] }
}

/** The learner used a video. Its positions are in seconds. */
export function observedVideo(event: EdxEvent, keep: readonly string[] = []): Meant {
  const module = event.moduleAt('id', 'video') ?? event.moduleAt('module_id', 'video')
  const inOtherWords = event.value('current_time')
  const position = inOtherWords === undefined ? event.value('currentTime') : inOtherWords
  return observed(event, { module, keep: ['code', 'duration', ...keep], data: { position } })
}

/** The learner looked at a problem, its solution or a hint. */
export function observedProblem(event: EdxEvent, keep: readonly string[] = []): Meant {
  return observed(event, { module: problemOf(event), keep })
}

/** A score was made: of the learner who is named, by whoever was signed in. A team may rescore, a peer may assess. */
export function observedScore(event: EdxEvent, keep: readonly string[] = []): Meant {
  return observed(event, { module: problemOf(event), keep, person: event.fields.user_id })
}

/** The learner went to another panel of a sequence. */
export function panelChange(event: EdxEvent, panel: unknown): Meant {
  const meant = observed(event, { keep: ['old', 'current_tab', 'tab_count', 'widget_placement'] })
  const isPanel = typeof panel === 'number' && Number.isInteger(panel) && panel >= 1 && panel <= 99
  return isPanel ? { ...meant, panel: String(panel) } : meant
}

/** The learner went to the next panel, or to the one before. */
export function panelStep(event: EdxEvent, step: 1 | -1): Meant {
  const [target, current, count] = [event.value('new'), event.value('current_tab'), event.value('tab_count')]
  if (typeof target === 'number' || typeof current !== 'number') return panelChange(event, target)
  // Behind either end lies another sequence: its own page is logged next, and until then this is the last panel.
  const isBehindEnd = current + step < 1 || (typeof count === 'number' && current + step > count)
  return panelChange(event, isBehindEnd ? current : current + step)
}

/** The learner did something at a page of a book. @param number of the page that is then shown */
export function bookPageTurn(event: EdxEvent, number: unknown, keep: readonly string[] = []): Meant {
  return { ...observed(event, { keep: ['chapter', ...keep] }), page: bookPage(event.page, number) }
}

/** The learner searched a book, from the page that is shown. Of the words their number of letters is kept. */
export function bookSearch(event: EdxEvent, keep: readonly string[] = []): Meant {
  const { page, query } = event.fields
  const options = ['chapter', 'caseSensitive', 'highlightAll', 'status', ...keep]
  const meant = observed(event, { keep: options, data: { search_length: sizeOf(query) } })
  return { ...meant, page: bookPage(event.page, page) }
}

/**
 * The learner joined a course: the one that the payload names, else that of the event. Whom the payload names by name is who
 * joined, whoever was signed in. Whom it names by number alone is no row, where that is another than the event's learner.
 */
export function joined({ fields, userId, learner, course: own }: EdxEvent): Meant {
  const course = typeof fields.course_id === 'string' && isCourseKey(fields.course_id) ? fields.course_id : own
  if (course === undefined) return nothing
  const meant: Meant = { acts: [{ kind: 'enrolment', course }] }
  const named = nonEmpty(fields.username)
  if (named !== undefined) return named === learner ? meant : { ...meant, learner: named }
  const number = idText(fields.user_id)
  const isOther = number !== undefined && userId !== undefined && number !== userId
  return isOther || learner === undefined ? nothing : meant
}

/** The learner answered, saved or reset a problem. */
export function answered(event: EdxEvent, status: SubmissionStatus): Meant {
  return { acts: submissions(event, status) }
}

/** How long a text or a list is: the platform logs texts of learners, and their size is all that a table may have. */
export function sizeOf(value: unknown): number | undefined {
  return typeof value === 'string' || Array.isArray(value) ? value.length : undefined
}

/** Only what is a plain value stays: what lies deeper is the payload's own business. */
function isPlain(value: unknown): value is Json {
  if (typeof value === 'string') return value.length <= longestText
  return typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
}
