/**
 * The translation of edX events: finds the rule of an event, and reads it by that.
 *
 * @module
 */
import type { ProblemCode } from '../../../base/problem.ts'
import { fail, ok } from '../../../base/result.ts'
import type { Act, Meant } from '../../../translate/act.ts'
import type { EventReader, Translation } from '../../../translate/event-reader.ts'
import { courseOf } from '../course-of.ts'
import { isRecord } from '../json-value.ts'
import { rules } from '../rules.gen.ts'
import { translationVersion } from '../translation-version.gen.ts'
import { CourseKeys, isPendingRoot, pendingRoots, settledRoot, type CourseRoots } from './course-keys.ts'
import { readEvent, type EdxEvent } from './edx-event.ts'
import { ruleKey } from './edx-rule.ts'
import { observed } from './meant.ts'
import { isSupportedRequest, meantByPage, meantByRequest } from './path-rules.ts'

export const edxTranslation: Translation = {
  version: translationVersion,
  startReading: ({ defaultOrigin }) => edxReader(new CourseKeys(), defaultOrigin),
  ruleFields: ['event_type', 'event_source', 'name'],
  payloadPath: 'event',
  enumerations: new Map([
    ['correctness', ['correct', 'incorrect', 'partially-correct', 'incomplete']],
    ['page', ['https://courses.example.org/courses/x/x/x/']],
  ]),
}

function edxReader(courses: CourseKeys, defaultOrigin: string): EventReader {
  return {
    read(value, position) {
      const event = readEvent(value, { courses: pendingRoots, defaultOrigin })
      const named = typeof event === 'string' ? courseOfUnread(value) : event.course
      if (named !== undefined) courses.add(named)
      if (typeof event === 'string') return fail({ code: problemCodes[event] })
      const { learner, at, course, ip, agent, page, source, title, isPayloadBad } = event
      const { rule, meant } = meaningOf(event)
      const step = { position, learner, at, course, ip, agent, page, source, title, meant }
      return ok({ step, rule, isPayloadBad })
    },
    settled(step) {
      const { meant } = step
      return meant.acts.some(isPending)
        ? { ...step, meant: { ...meant, acts: meant.acts.map((act) => settledAct(act, courses)) } }
        : step
    },
  }
}

/** An event without a time is no row, and names its course all the same. */
function courseOfUnread(value: unknown): string | undefined {
  return isRecord(value) ? courseOf(value, typeof value.event_type === 'string' ? value.event_type : '') : undefined
}

function isPending(act: Act): boolean {
  return 'module' in act && act.module !== undefined && isPendingRoot(act.module.root)
}

function settledAct(act: Act, courses: CourseRoots): Act {
  if (!('module' in act) || act.module === undefined) return act
  return { ...act, module: { ...act.module, root: settledRoot(act.module.root, courses) } }
}

const problemCodes = {
  'not-object': 'line.not-object',
  'bad-time': 'event.bad-time',
  'no-name': 'line.no-event-type',
} as const satisfies Record<string, ProblemCode>

/** By the recorded type, else by the other name; a path by what it asks for. */
function meaningOf(event: EdxEvent): { rule: string | undefined; meant: Meant } {
  const { name, alias, eventSource, request, isPage } = event
  if (isPage) return { rule: 'page', meant: meantByPage(event) }
  if (request !== undefined)
    return { rule: isSupportedRequest(event) ? 'module' : undefined, meant: meantByRequest(event) }
  const own = ruleKey(name, eventSource)
  const rule = rules.get(own)
  if (rule !== undefined) return { rule: own, meant: rule.toRows(event) }
  const aliasKey = alias === undefined || alias === name ? undefined : ruleKey(alias, eventSource)
  const other = aliasKey === undefined ? undefined : rules.get(aliasKey)
  if (other !== undefined) return { rule: aliasKey, meant: other.toRows(event) }
  return { rule: undefined, meant: observed(event) }
}
