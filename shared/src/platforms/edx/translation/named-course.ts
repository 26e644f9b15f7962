/**
 * The course that an event names, and how it reads identifiers of modules.
 *
 * @module
 */
import { remembered } from '../../../base/remembered.ts'
import { isCourseKey, pendingRoots, rootOfCourse, type CourseRoots } from './course-keys.ts'
import type { ModuleContext } from './module-ref.ts'

export interface NamedCourse {
  /** `undefined` where the name is no key. */
  course: string | undefined
  root: string | undefined
  /** By `pendingRoots`: made once, since nearly every event asks. */
  pending: ModuleContext
}

/** Of an event that names none. */
export const noCourse = courseOfKey(undefined)

/** @returns `undefined` where nothing is named */
export function namedCourse(key: string | undefined): NamedCourse | undefined {
  return key === undefined ? undefined : knownCourse(key)
}

/** How identifiers of modules are read in an event of this course. */
export function contextIn({ root, pending }: NamedCourse, courses: CourseRoots): ModuleContext {
  return courses === pendingRoots ? pending : { courses, root }
}

const knownCourse = remembered((key) => (isCourseKey(key) ? courseOfKey(key) : noCourse))

function courseOfKey(course: string | undefined): NamedCourse {
  const root = course === undefined ? undefined : rootOfCourse(course)
  return { course, root, pending: { courses: pendingRoots, root } }
}
