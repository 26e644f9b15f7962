/**
 * What the diagnoses of the courses of one log are called.
 *
 * A course key is text of the log: anybody who opens a page can write one there. It becomes part of a name only where it
 * has the form of a course run, fits the grammar of names, and enough people have events with it. Every other course gets
 * a number, the one with most events first.
 *
 * @module
 */
import { diagnosisNameText, parseDiagnosisName } from '@mooc-panorama/shared/diagnosis/diagnosis-name.ts'
import type { DiagnosisName } from '@mooc-panorama/shared/diagnosis/diagnosis.ts'

export interface KnownCourse {
  key: string
  events: number
  /** Distinct users, counted up to a bound. */
  users: number
}

export const courseWithoutKey = 'no_course'
export const otherCourses = 'other_courses'

/** Names that are given here, so that no course may take them. */
const ownNames = /^(?:no_course|other_courses|course_[0-9]+)$/i

/**
 * Each course with its name, in the order of the courses. No two names are one folder, even where the disk does not tell
 * capital letters apart.
 *
 * @param own the name of the whole; its institution is that of every course
 */
export function courseNames(courses: readonly KnownCourse[], own: DiagnosisName, minUsers: number): DiagnosisName[] {
  const wanted = courses.map(({ key, users }) => (users >= minUsers ? nameInKey(key, own.institution) : undefined))
  const uses = Map.groupBy(wanted, (name) => folded(name))
  const isFree = (name: DiagnosisName | undefined) => name !== undefined && uses.get(folded(name))?.length === 1
  const numbered = courses
    .map((course, at) => ({ ...course, at }))
    .filter(({ at }) => !isFree(wanted[at]))
    .sort((a, b) => b.events - a.events || (a.key < b.key ? -1 : 1))
    .map(({ at }) => at)
  return courses.map((_course, at) => {
    const name = wanted[at]
    if (name !== undefined && isFree(name)) return name
    return { ...own, course: `course_${String(numbered.indexOf(at) + 1).padStart(3, '0')}` }
  })
}

/** `course-v1:Org+Number+Run` and `Org/Number/Run`: number and run. The organisation is no owner of the log. */
function nameInKey(key: string, institution: string): DiagnosisName | undefined {
  const [, course, offering] =
    /^course-v1:[^+/]+[+]([^+/]+)[+]([^+/]+)$/.exec(key) ?? /^[^+/:]+[/]([^+/]+)[/]([^+/]+)$/.exec(key) ?? []
  if (course === undefined || offering === undefined || ownNames.test(course)) return undefined
  const parsed = parseDiagnosisName(diagnosisNameText({ institution, course, offering }))
  // A hyphen in the number would make another name of it.
  return parsed.ok && parsed.value.course === course && parsed.value.offering === offering ? parsed.value : undefined
}

function folded(name: DiagnosisName | undefined): string {
  return name === undefined ? '' : diagnosisNameText(name).toLowerCase()
}
