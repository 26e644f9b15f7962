/**
 * The course that an edX event belongs to.
 *
 * @module
 */
import { remembered } from '../../base/remembered.ts'
import { isRecord } from './json-value.ts'
import { courseOfUsageKey, decodedSegment, isNewCourseKey } from './module-id.ts'

/**
 * The course key as text: `context.course_id`, else the key in the event type, the page or a module id.
 *
 * Real keys have had line ends inside and percent signs for their marks; both are removed, so that one course counts once.
 */
export function courseOf(event: Record<string, unknown>, eventType: string): string | undefined {
  const context = isRecord(event.context) ? event.context : {}
  const course = typeof context.course_id === 'string' ? courseOfId(context.course_id) : undefined
  if (course !== undefined) return course
  const paths = [eventType, context.path, event.page]
  for (const path of paths) {
    const course = typeof path === 'string' ? courseInPath(path) : undefined
    if (course !== undefined) return course
  }
  const module = isRecord(context.module) ? context.module : {}
  return courseOfModule(module.usage_key, event.event)
}

/** The course key of a field that holds nothing else. */
export function courseOfId(id: string): string | undefined {
  const key = cleanId(id)
  return key === '' ? undefined : key
}

const cleanId = remembered(clean)

export function courseOfModuleId(id: string): string | undefined {
  return id.length <= longestText ? courseOfUsageKey(clean(id)) : undefined
}

const longestText = 4_000

/** Names of the fields of a payload that hold a usage key. */
export const moduleFields = ['problem_id', 'module_id', 'usage_key', 'location', 'id'] as const

/** The course of the module that an event is about. @param usageKey of the one that the server was working on */
export function courseOfModule(usageKey: unknown, payload: unknown): string | undefined {
  const course = typeof usageKey === 'string' ? courseOfModuleId(usageKey) : undefined
  if (course !== undefined || !isRecord(payload)) return course
  for (const field of moduleFields) {
    const id = payload[field]
    const course = typeof id === 'string' ? courseOfModuleId(id) : undefined
    if (course !== undefined) return course
  }
  return undefined
}

/** The course in a path or an address. */
export function courseInPath(path: string): string | undefined {
  if (path.length > longestText) return undefined
  const course = knownInPath(path)
  return course === '' ? undefined : course
}

/** So many paths are kept: those of some large courses. */
const mostPaths = 50_000

const knownInPath = remembered((path) => searchedPath(path) ?? '', mostPaths)

function searchedPath(path: string): string | undefined {
  const segments = path.split(/[/?#&=]/).map((segment) => clean(decodedSegment(segment)))
  for (const segment of segments) {
    if (isNewCourseKey(segment)) return segment
    const course = courseOfUsageKey(segment)
    if (course !== undefined) return course
  }
  const at = path.startsWith('/courses/') ? 1 : segments.indexOf('courses', 3)
  const [org, num, run] = at < 0 ? [] : segments.slice(at + 1)
  if (org !== undefined && /^[^/]+\/[^/]+\/[^/]+$/.test(org)) return org
  return org && num && run ? `${org}/${num}/${run}` : undefined
}

function clean(key: string): string {
  return decodedSegment(key).replaceAll(/\s/g, '')
}
