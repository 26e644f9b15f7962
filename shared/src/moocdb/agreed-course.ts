/**
 * The course of a thing that several events name.
 *
 * @module
 */

/**
 * @param former `undefined` where this is the first event; `null` where former ones do not agree
 * @returns the course, or `null` where they name several or none: the thing is of no one course
 */
export function agreedCourse(former: string | null | undefined, course: string | undefined): string | null {
  return former === undefined || former === course ? (course ?? null) : null
}
