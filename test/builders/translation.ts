/**
 * Builders for the tests of translation rules: invented events in documented form, and what they are to mean.
 *
 * @module
 */
import type { Json, Meant, ModuleRef, Observation } from '@mooc-panorama/shared/translate/act.ts'
import { CourseKeys } from '@mooc-panorama/shared/platforms/edx/translation/course-keys.ts'
import { readEvent } from '@mooc-panorama/shared/platforms/edx/translation/edx-event.ts'
import type { EdxRule } from '@mooc-panorama/shared/platforms/edx/translation/edx-rule.ts'
import { anEvent, type TrackingEvent } from './events.ts'

/** The course of all events built here. */
export const course = 'course-v1:NorthlakeX+PH101+2016_T1'

/** An identifier of a module of the course. */
export function usageKey(category: string, name: string): string {
  return `block-v1:NorthlakeX+PH101+2016_T1+type@${category}+block@${name}`
}

/** The same module, read. @param part `2/1/` for a part of a problem */
export function aModule(category: string, name: string, part = ''): ModuleRef {
  return { root: 'block-v1:NorthlakeX+PH101+2016_T1/', name: `${category}/${name}/`, part }
}

/**
 * An event of any type. Browsers send their payload as JSON in a string, servers and the mobile app as an object.
 *
 * @param eventSource `browser`, `server`, `mobile` or `task`
 */
export function aTrackingEvent(
  eventType: string,
  eventSource: string,
  payload: object,
  change: TrackingEvent = {},
): TrackingEvent {
  return anEvent({
    event_type: eventType,
    name: eventType,
    event_source: eventSource,
    event: eventSource === 'browser' ? JSON.stringify(payload) : payload,
    ...(eventSource === 'server' && { page: null }),
    ...(eventSource === 'task' && { page: 'x_module_task' }),
    ...change,
  })
}

/** What a rule makes of an event. The event must be one that the rule is found for. */
export function meantBy(rule: EdxRule, event: TrackingEvent): Meant {
  const { event_type: eventType, name, event_source: eventSource } = event
  if (![eventType, name].includes(rule.eventType) || eventSource !== rule.eventSource) {
    throw new Error(`the event is none of ${rule.eventSource} ${rule.eventType}`)
  }
  const read = readEvent(event, { courses: new CourseKeys(), defaultOrigin: 'https://learn.northlake.example' })
  if (typeof read === 'string') throw new Error(`the event cannot be read: ${read}`)
  return rule.toRows(read)
}

/** One observed event and nothing else. */
export function observation(
  eventType: string,
  { module, data }: { module?: ModuleRef; data?: Record<string, Json> } = {},
): { acts: Observation[] } {
  return { acts: [{ kind: 'observation', eventType, module, data }] }
}
