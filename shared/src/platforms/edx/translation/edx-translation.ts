/**
 * The translation of edX events: finds the rule of an event, and reads it by that.
 *
 * @module
 */
import type { ProblemCode } from '../../../base/problem.ts'
import { fail, ok } from '../../../base/result.ts'
import { TextMap } from '../../../base/text-map.ts'
import type { Meant } from '../../../translate/act.ts'
import type { EventReader, Translation } from '../../../translate/event-reader.ts'
import { courseOf } from '../course-of.ts'
import { normalForm, rawRuleFields } from '../envelope.ts'
import { isRecord } from '../json-value.ts'
import { rules } from '../rules.gen.ts'
import { translationVersion } from '../translation-version.gen.ts'
import { CourseKeys, pendingRoots, settledRoot } from './course-keys.ts'
import { readEvent, type EdxEvent } from './edx-event.ts'
import type { EdxRule } from './edx-rule.ts'
import { observed } from './meant.ts'
import { isSupportedRequest, meantByPage, meantByRequest } from './path-rules.ts'

export const edxTranslation: Translation = {
  version: translationVersion,
  startReading: ({ defaultOrigin }) => edxReader(new CourseKeys(), defaultOrigin),
  ruleFields: ['event_type', 'event_source', 'name', ...rawRuleFields],
  payloadPaths: ['event', 'data'],
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
      // The address and the program are those of who was signed in.
      const isOwn = meant.learner === undefined
      const who = isOwn ? learner : meant.learner
      const step = {
        position,
        learner: who,
        at,
        course,
        ip: isOwn ? ip : undefined,
        agent: isOwn ? agent : undefined,
        page,
        source,
        title,
        meant,
      }
      return ok({ step, rule, isPayloadBad })
    },
    settled: (module) => ({ ...module, root: settledRoot(module.root, courses) }),
  }
}

/** An event without a time is no row, and names its course all the same. */
function courseOfUnread(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined
  const event = normalForm(value)
  return courseOf(event, typeof event.event_type === 'string' ? event.event_type : '')
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
  const own = rulesByType.get(name)?.get(eventSource)
  const found = own ?? (alias === undefined || alias === name ? undefined : rulesByType.get(alias)?.get(eventSource))
  return found === undefined
    ? { rule: undefined, meant: observed(event) }
    : { rule: found.key, meant: found.rule.toRows(event) }
}

/** By type, then by source: an event has both, and to join them for each event would take longer. */
const rulesByType = new TextMap<Map<string, { key: string; rule: EdxRule }>>()
for (const [key, rule] of rules) {
  const bySource = rulesByType.get(rule.eventType) ?? new Map<string, { key: string; rule: EdxRule }>()
  rulesByType.set(rule.eventType, bySource.set(rule.eventSource, { key, rule }))
}
