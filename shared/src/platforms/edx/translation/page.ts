/**
 * Addresses of pages, in one spelling.
 *
 * @module
 */
import { remembered } from '../../../base/remembered.ts'
import { withoutPeople } from './page-people.ts'
import type { Page } from '../../../translate/act.ts'

/** Longer addresses are of no page; all that a page lies in is kept, so that its length counts twice. */
const longestAddress = 2_000

/** So many addresses are kept: those of some large courses. */
const mostAddresses = 50_000

/**
 * @param text an address or a path; anything else is no page
 * @param origin what stands before a path, such as `https://courses.example.org`
 */
export function pageOf(text: unknown, origin: string): Page | undefined {
  if (typeof text !== 'string' || text.length > longestAddress) return undefined
  return isPath(text) ? parsedPage(`${origin}${text.trim()}`) : (wholePage(text) ?? undefined)
}

/** Whether a text begins like a path, so that its page depends on an origin. */
export function isPath(text: string): boolean {
  return /^\s*\//.test(text)
}

/** `null` for what is no address. */
const wholePage = remembered((text): Page | null => {
  const trimmed = text.trim()
  // Whoever writes an address by hand may write how to get there in capitals.
  const [, scheme, rest] = /^(https?:\/\/)([^?#]*)/is.exec(trimmed) ?? []
  if (scheme === undefined || rest === undefined || !beginsWithHost(withoutUser(rest))) return null
  return parsedPage(scheme.toLowerCase() + rest)
}, mostAddresses)

/** What a `?` cuts off behind a name may be a password, so that the name is no host. */
function beginsWithHost(rest: string): boolean {
  return /^[^\s/:;$@[\]]+(?::\d*)?(?:[/\s]|$)/.test(rest)
}

/** The page of a book, where the event names it. */
export function bookPage(page: Page | undefined, number: unknown): Page | undefined {
  const isNumber = typeof number === 'number' || typeof number === 'string'
  if (page === undefined || !isNumber || !/^\d{1,6}$/.test(String(number))) return page
  const [, book] = /^(.*\/(?:book|pdfbook)\/[^/]+\/)(?:\d+\/)?$/.exec(page.url) ?? []
  return book === undefined ? page : { ...page, url: `${book}${number}/` }
}

/** Shared by all events that name it. */
const parsedPage = remembered((address): Page => {
  const url = withoutPeople(canonical(address))
  const [, sequence, panel] = /^(.*?\/courseware\/[^/]+\/[^/]+\/)(?:(\d{1,2})\/)?$/.exec(url) ?? []
  if (sequence !== undefined) return { url: sequence, isSequence: true, panel }
  const other = { url, isSequence: false, panel: undefined }
  return unit.test(url) ? { ...other, isUnit: true } : other
}, mostAddresses)

/**
 * A unit in the learning app, and the frame in it that shows the unit's blocks (edx-platform, `render_xblock`): browsers name
 * the frame, since its scripts log.
 */
const unit =
  /^https?:\/\/[^/]+\/(?:xblock|(?:[^/]+\/)?course\/[^/]+\/(?:ccx-)?block-v1:[^/]+)\/(?:ccx-)?block-v1:[^/]+\/$/

/**
 * `https://host`, without a name and a password before it; the path without what browsers and the platform append to it, and
 * exactly one slash at the end.
 */
function canonical(address: string): string {
  const cut = address.split(/[?#]/, 1)[0] ?? ''
  const [, scheme = '', rest = ''] = /^(https?:\/\/)(.*)$/s.exec(cut) ?? []
  const path = (
    withoutUser(rest)
      .replace(/undefined$/, '')
      .split('//', 1)[0] ?? ''
  )
    .replace(/\/(?:answer|solution)_[^/]*\/?$/, '')
    .split(/[;$[\s]/, 1)[0]
  return `${scheme}${(path ?? '').replace(/\/+$/, '')}/`
}

/** Who signs in by an address stands before its host: everything up to the last `@` that comes before the path. */
function withoutUser(rest: string): string {
  return rest.includes('@') ? rest.replace(/^[^/]*@/, '') : rest
}
