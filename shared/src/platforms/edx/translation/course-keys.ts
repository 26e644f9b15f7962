/**
 * The courses that a log names: ids in pages spell them with `_` for every mark, and are read by the real keys.
 *
 * @module
 */

/** As long as the platform's own tables let one be. Characters. */
const longestKey = 255

/**
 * Whether a text may be the key of a course. A longer one is none, and neither is one that databases would change or refuse:
 * a single such event would keep them from all rows.
 */
export function isCourseKey(text: string): boolean {
  return text !== '' && text.length <= longestKey && text.isWellFormed() && !text.includes('\0')
}

/** The beginning of the addresses of a course's modules. */
export function rootOfCourse(key: string): string | undefined {
  const [, custom, newKey] = /^(?:course|(ccx))-v1:([^/]+)$/.exec(key) ?? []
  if (newKey !== undefined) return custom === undefined ? `block-v1:${newKey}/` : `ccx-block-v1:${newKey}/`
  const [, org, course] = /^([^/]+)\/([^/]+)\/[^/]+$/.exec(key) ?? []
  return org === undefined || course === undefined ? undefined : `i4x://${org}/${course}/`
}

/** Finds the root for the two parts of an id, as they are written there. */
export interface CourseRoots {
  rootOf(org: string, course: string): string
}

export class CourseKeys implements CourseRoots {
  private readonly roots = new Map<string, string>()
  /** All that were noted. */
  readonly seen = new Set<string>()

  /** Notes a course key. Where two keys are spelled alike in ids, the one that is smaller counts. */
  add(key: string): void {
    if (this.seen.has(key)) return
    this.seen.add(key)
    const [, org, course] = /^([^/]+)\/([^/]+)\/[^/]+$/.exec(key) ?? []
    if (org === undefined || course === undefined) return
    const root = `i4x://${org}/${course}/`
    const written = spelledInIds(org, course)
    const known = this.roots.get(written)
    if (known === undefined || root < known) this.roots.set(written, root)
  }

  rootOf(org: string, course: string): string {
    return this.roots.get(spelledInIds(org, course)) ?? `i4x://${org}/${course}/`
  }
}

const pending = 'i4x-//'

/**
 * Names the course as the id does, until all keys are known. Neither part has a dash; and where marks do not count, the
 * text is spelled like the true root.
 */
export const pendingRoots: CourseRoots = {
  rootOf: (org, course) => `${pending}${org}-${course}/`,
}

/** @returns the root; a pending one is looked up now */
export function settledRoot(root: string, courses: CourseRoots): string {
  if (!root.startsWith(pending)) return root
  const [org = '', course = ''] = root.slice(pending.length, -1).split('-')
  return courses.rootOf(org, course)
}

function spelledInIds(org: string, course: string): string {
  return `${org}-${course}`.replaceAll(/[^A-Za-z0-9-]/g, '_')
}
