/**
 * What kind of thing a resource is, and what people call it, by the whole segments of its address.
 *
 * @module
 */
import { resourceTypes } from './fixed-lists.ts'

/** The first that fits counts. */
const kinds: readonly (readonly [number, ReadonlySet<string>])[] = [
  [resourceTypes.lecture, new Set(['video', 'videoalpha'])],
  [resourceTypes.book, new Set(['book', 'pdfbook'])],
  [resourceTypes.problem, new Set(['problem', 'combinedopenended', 'openassessment', 'open_ended'])],
  [resourceTypes.wiki, new Set(['wiki'])],
  [resourceTypes.forum, new Set(['discussion', 'forum', 'threads'])],
  [resourceTypes.informational, new Set(['info', 'about', 'progress', 'updates'])],
  [resourceTypes.profile, new Set(['profile', 'login', 'account', 'dashboard'])],
  [resourceTypes.testing, new Set(['preview'])],
]

/** Places in the list, by the words. */
const places = new Map(kinds.flatMap(([, words], place) => [...words].map((word): [string, number] => [word, place])))

/** @param address of a page, or the end of one, such as `video/S1V1/`. @returns `undefined` where no segment says it */
export function kindOf(address: string): number | undefined {
  let best = kinds.length
  for (const segment of address.split('/')) best = Math.min(best, places.get(segment) ?? best)
  return kinds[best]?.[0]
}

/** @returns the name as people would write it; `null` where it is a number that nobody reads */
export function readableName(name: string, title?: string): string | null {
  if (title !== undefined) return title
  const own = name.replace(usageKey, '')
  return /^(?:[0-9a-f]{32}|_*)$/.test(own) ? null : own.replaceAll('_', ' ')
}

/** All but the name of the block: pages of blocks have their whole key as the last segment. */
const usageKey = /^(?:ccx-)?block-v1:.*[+]block@/
