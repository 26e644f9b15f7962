/**
 * Where a link leads.
 *
 * @module
 */
import { isOfCourse } from './page-people.ts'
import { pageOf } from './page.ts'

/**
 * @returns a page of a course, without what follows its path; of any other link the site alone, since other paths name
 *   people and hold keys
 */
export function linkTarget(address: unknown): string | undefined {
  const page = pageOf(address, 'https://unknown')
  if (page === undefined) return undefined
  const { url, panel } = page
  if (isOfCourse(url)) return panel === undefined ? url : `${url}${panel}/`
  const [site] = /^https?:\/\/[^/]+\//.exec(url) ?? []
  return site
}
