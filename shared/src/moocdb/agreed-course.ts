/**
 * The course of a thing that several events name.
 *
 * @module
 */

/**
 * @param former that of the events before; `null` where they name none or do not agree
 * @returns the course, or `null`: the thing is of no one course
 */
export function agreedCourse(former: string | null, course: string | undefined): string | null {
  return former === course ? former : null
}
