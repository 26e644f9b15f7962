/**
 * URLs, paths and queries: explained where each of their parts is.
 *
 * @module
 */
import { hostForm, isFileForm, parameterForm, slugForm } from './closed-forms.ts'
import type { Grounds } from './explanation.ts'
import { isMarkedPort } from './number-marks.ts'
import { hasMarkedParts } from './opaque-marks.ts'

/** Whether a decoded part of an address is explained by itself. */
type IsPart = (text: string) => boolean

export type AddressKind = 'url' | 'path' | 'query'

export function addressKind(text: string, grounds: Grounds, isPart: IsPart): AddressKind | undefined {
  if (text.startsWith('?')) return isQuery(text.slice(1), grounds, isPart) ? 'query' : undefined
  if (text.startsWith('/')) return isPath(text, grounds, isPart) ? 'path' : undefined
  const [, host, port, path] = urlForm.exec(text) ?? []
  if (path === undefined || host === undefined) return undefined
  const isHost = host === '' ? port === undefined : hostForm.test(host)
  return isHost && isMarkedPort(port) && isPath(path, grounds, isPart) ? 'url' : undefined
}

/** A path in which every segment and every parameter is a word of the vocabulary. */
export function isPathOfWords(text: string, { vocabulary }: Grounds): boolean {
  const [, path = '', query = '', fragment = ''] = addressForm.exec(text) ?? []
  const segments = path.split('/')
  const isWord = (segment: string, at: number): boolean =>
    segment === '' || (vocabulary.isPathWord?.(segment, former(segments, at)) ?? false)
  const isName = (part: string): boolean => part === '' || vocabulary.isKey(part.replace(/=$/, ''))
  return text.startsWith('/') && fragment === '' && segments.every(isWord) && query.split('&').every(isName)
}

const urlForm = /^https?:\/\/([^/?#:]*)(?::([0-9]{1,5}))?((?:[/?#].*)?)$/s
const addressForm = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s
const mostSegments = 200

function isPath(text: string, grounds: Grounds, isPart: IsPart): boolean {
  const [, path, query = '', fragment = ''] = addressForm.exec(text) ?? []
  if (path === undefined || !(fragment === '' || slugForm.test(fragment))) return false
  return isQuery(query, grounds, isPart) && areSegments(path.split('/'), grounds, isPart)
}

function isQuery(query: string, { vocabulary }: Grounds, isPart: IsPart): boolean {
  return query.split('&').every((part) => {
    const [key = '', ...rest] = part.split('=')
    const isKey = key === '' || parameterForm.test(key) || vocabulary.isKey(key)
    if (!isKey || rest.length === 0) return isKey
    return spellings(rest.join('=')).some((value) => value === '' || isSlug(value) || isPart(value))
  })
}

function areSegments(raw: readonly string[], grounds: Grounds, isPart: IsPart): boolean {
  if (raw.length > mostSegments) return false
  const segments = raw.map((segment) => decoded(segment))
  for (let at = 0; at < segments.length;) {
    const segment = segments[at] ?? ''
    const isWord = segment === '' || (grounds.vocabulary.isPathWord?.(segment, former(segments, at)) ?? false)
    const ids = isWord ? 0 : segmentsOfId(segments, at, grounds) // no id begins with a word of the platform's routes
    if (ids === 0 && !isWord && !isSlug(segment) && !isPart(segment)) return false
    at += Math.max(1, ids)
  }
  return true
}

/** An id that is written over several segments. */
function segmentsOfId(segments: readonly string[], at: number, { surrogates }: Grounds): number {
  const texts: string[] = [] // by the number of segments
  for (const { pattern, segments: counts } of surrogates) {
    for (const count of counts) {
      if (at + count > segments.length) continue
      const text = (texts[count] ??= segments.slice(at, at + count).join('/'))
      if (pattern.test(text) && hasMarkedParts(text)) return count
    }
  }
  return 0
}

function isSlug(text: string): boolean {
  return slugForm.test(text) || isFileForm(text)
}

function former(segments: readonly string[], at: number): string {
  return segments.slice(Math.max(0, at - 2), at).join('/')
}

/** `+` is a blank in a form and stays in an id. */
export function spellings(raw: string): string[] {
  return raw.includes('+') ? [decoded(raw), decoded(raw.replaceAll('+', ' '))] : [decoded(raw)]
}

function decoded(raw: string): string {
  if (!raw.includes('%')) return raw
  try {
    return decodeURIComponent(raw)
  } catch {
    return raw // a `%` that encodes nothing
  }
}
