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

/**
 * The module says more than the page that it is on.
 *
 * @param modulePart `video/S1V1/`, or empty for a page
 */
export function resourceKind(modulePart: string, url: string): number {
  return kindOf(modulePart) ?? kindOf(url) ?? resourceTypes.container
}

/** @returns the name as people would write it; `null` where it is a number that nobody reads */
export function readableName(name: string, title?: string): string | null {
  if (title !== undefined) return title
  const own = name.replace(usageKey, '')
  return /^(?:[0-9a-f]{32}|_*)$/.test(own) ? null : own.replaceAll('_', ' ')
}

/** All but the name of the block: pages of blocks have their whole key as the last segment. */
const usageKey = /^(?:ccx-)?block-v1:.*[+]block@/

function kindOf(address: string): number | undefined {
  if (address === '') return undefined
  const segments = new Set(address.split('/'))
  return kinds.find(([, words]) => !words.isDisjointFrom(segments))?.[0]
}
