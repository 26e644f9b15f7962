/**
 * People in the addresses of pages: profiles, mail addresses, keys that were mailed to somebody. `_` stands for them.
 *
 * @module
 */
import type { Page } from '../../../translate/act.ts'
import { decodedSegment } from '../module-id.ts'

/** Routes of the platform behind which the next segment is a person, or a key of one. */
const beforePeople = [
  'u',
  'users?',
  'accounts',
  'api/user/v1/preferences',
  'user_api/v1/preferences',
  'profile_images/v1',
  'progress',
  'submission_history',
  'xqueue',
  'activate',
  '[a-z_]*confirm[a-z_]*',
]

const person = new RegExp(`(/(?:${beforePeople.join('|')})/)(?!v\\d)[^/]+(?=/)`, 'g')
/** Not what stands before a host. */
const mailAddress = /(?<=[^/])\/[^/@+]+(?:@|%40)[^/@+]+\.[A-Za-z]{2,}(?=\/)/g

/** @param url canonical; what authors have named, in a courseware page, stays */
export function withoutPeople(url: string): string {
  if (url.includes('/courseware/')) return url
  return url.replace(person, '$1_').replace(mailAddress, '/_')
}

/** Whether the address is one of a course, where people are only behind known routes. */
export function isOfCourse(url: string): boolean {
  return /^https?:\/\/[^/]+\/courses\//.test(url)
}

/** Pages of no course name their user in more ways than are known: the learner's own name is left out of any. */
export function withoutName(page: Page | undefined, learner: string | undefined): Page | undefined {
  if (page === undefined || learner === undefined) return page
  // Browsers write a name with marks or accents in percents.
  if ((!page.url.includes(learner) && !page.url.includes('%')) || isOfCourse(page.url)) return page
  const [scheme, empty, host, ...path] = page.url.split('/')
  // Some logs have the name itself in percents.
  const isLearner = (segment: string): boolean => segment === learner || decodedSegment(segment) === learner
  const segments = path.map((segment) => (isLearner(segment) ? '_' : segment))
  return { ...page, url: [scheme, empty, host, ...segments].join('/') }
}
