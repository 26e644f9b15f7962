/**
 * The course that an event names, and how it reads identifiers of modules.
 *
 * @module
 */
import { remembered } from '../../../base/remembered.ts'
import type { ModuleRef } from '../../../translate/act.ts'
import { isCourseKey, pendingRoots, rootOfCourse, type CourseRoots } from './course-keys.ts'
import { moduleRef } from './module-ref.ts'

/** Reads an identifier of a module. @param category of one that does not name it */
export type ModuleReading = (id: unknown, category: string) => ModuleRef | undefined

export interface NamedCourse {
  /** `undefined` where the name is no key. */
  course: string | undefined
  root: string | undefined
  /** By `pendingRoots`: made once, since nearly every event asks. */
  readPending: ModuleReading
}

/** Of an event that names none. */
export const noCourse = courseOfKey(undefined)

/** @returns `undefined` where nothing is named */
export function namedCourse(key: string | undefined): NamedCourse | undefined {
  return key === undefined ? undefined : knownCourse(key)
}

export function moduleReading({ root, readPending }: NamedCourse, courses: CourseRoots): ModuleReading {
  return courses === pendingRoots ? readPending : (id, category) => moduleRef(id, category, { courses, root })
}

const knownCourse = remembered((key) => (isCourseKey(key) ? courseOfKey(key) : noCourse))

function courseOfKey(course: string | undefined): NamedCourse {
  const root = course === undefined ? undefined : rootOfCourse(course)
  const reading = { courses: pendingRoots, root }
  return { course, root, readPending: (id, category) => moduleRef(id, category, reading) }
}
