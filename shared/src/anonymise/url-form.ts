/**
 * URLs and paths: segments of the vocabulary stay, the others get a surrogate by their form, and so do the values of the
 * query. Hosts become `hostN.example`; user names and passwords are dropped.
 *
 * @module
 */
import type { Platform } from '../platforms/platform.ts'
import { hostSurrogate, fourDigits } from './address-forms.ts'
import type { IdForm, SurrogateScope } from './id-form.ts'
import { numberSurrogate } from './number-form.ts'
import { longestValue, slugSurrogate } from './opaque-forms.ts'
import { inStyleOf } from './percent-style.ts'
import { percentDecoded } from './raw-tokens.ts'

/** What a URL needs to know of the event around it. */
export interface UrlContext {
  platform: Platform
  scope: SurrogateScope
  /** The surrogate of one decoded segment or value; `undefined` for what has no form of its own. */
  partSurrogate(text: string): string | undefined
  isIdentity(text: string): boolean
}

const urlPattern = /^([A-Za-z][A-Za-z0-9+.-]{0,30}):\/\/([^/?#\s]*)([^\s]*)$/
const mostSegments = 24
const mostParameters = 32

export function isUrl(text: string): boolean {
  return text.includes('://') && urlPattern.test(text)
}

/** A path of at least one segment; text with a blank in it is none. */
export function isPath(text: string): boolean {
  return /^\/[^\s<>"]*$/.test(text)
}

export function isQuery(text: string): boolean {
  return /^\??[^\s=&<>{}"/?#]+=[^\s<>{}"]*$/.test(text)
}

export function urlSurrogate(text: string, context: UrlContext): string {
  const [, scheme = '', authority = '', rest = ''] = urlPattern.exec(text) ?? []
  const host = authority.slice(authority.lastIndexOf('@') + 1)
  const [, name = '', port = ''] = /^(\[[^\]]*\]|[^:]*)(:[0-9]{1,5})?/.exec(host) ?? []
  const otherPort = port === '' ? '' : `:${numberSurrogate(port.slice(1), context.scope)}`
  const otherHost = name === '' ? '' : hostSurrogate(name, context.scope) + otherPort
  const start = `${/^https$/i.test(scheme) ? 'https' : 'http'}://${otherHost}`
  return start + pathSurrogate(rest, context, longestValue - start.length)
}

/** A path with its query and fragment, as much of them as has room. */
export function pathSurrogate(text: string, context: UrlContext, room = longestValue): string {
  const [, path = '', query, fragment] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(text) ?? []
  const fitting = joinedWithin(room, segmentsSurrogate(path, context), '/')
  const segments = fitting === '' && path !== '' ? `/${slugSurrogate(path, context.scope)}` : fitting
  const parameters = query === undefined ? '' : `?${querySurrogate(query, context, room - segments.length - 1)}`
  const end = fragment === undefined ? '' : `#${fragment === '' ? '' : slugSurrogate(fragment, context.scope)}`
  return segments + joinedWithin(room - segments.length, [parameters, end], '')
}

export function querySurrogate(text: string, context: UrlContext, room = longestValue): string {
  const parts = text.split('&').slice(0, mostParameters)
  return joinedWithin(
    room,
    parts.map((part) => parameterSurrogate(part, context)),
    '&',
  )
}

/** The parts from the first on, as many as have room: half a part would be nobody's surrogate. */
function joinedWithin(room: number, parts: readonly string[], separator: string): string {
  let joined = parts[0] ?? ''
  if (joined.length > room) return ''
  for (const part of parts.slice(1)) {
    if (joined.length + separator.length + part.length > room) return joined
    joined += separator + part
  }
  return joined
}

function parameterSurrogate(part: string, { platform, scope, partSurrogate }: UrlContext): string {
  const equals = part.indexOf('=')
  const rawKey = equals < 0 ? part : part.slice(0, equals)
  const key = percentDecoded(rawKey)
  const isKept = rawKey === '' || (platform.vocabulary.isKey(key) && key === rawKey)
  const otherKey = isKept ? rawKey : scope.surrogateOf('query key', key, (draw) => `q${fourDigits(draw)}`)
  if (equals < 0) return otherKey
  const raw = part.slice(equals + 1)
  if (raw === '') return `${otherKey}=`
  if (/(?:password[12]?|passwd|pwd|secret|access_token)$/i.test(key)) return `${otherKey}=${slugSurrogate(raw, scope)}`
  const value = formDecoded(raw, platform.idForms)
  return `${otherKey}=${inStyleOf(raw, partSurrogate(value) ?? slugSurrogate(value, scope))}`
}

/** `+` is a blank, unless the text is an id that has a `+` of its own. */
function formDecoded(raw: string, idForms: readonly IdForm[]): string {
  const literal = percentDecoded(raw)
  if (!raw.includes('+') || idForms.some((form) => form.matches(literal, ''))) return literal
  return percentDecoded(raw.replaceAll('+', ' '))
}

/** One for each segment, or for several that are one id. */
function segmentsSurrogate(path: string, context: UrlContext): string[] {
  const { platform, scope, partSurrogate, isIdentity } = context
  const raw = path.split('/').slice(0, mostSegments)
  const decoded = raw.map(percentDecoded)
  const surrogates: string[] = []
  for (let at = 0; at < raw.length;) {
    const found = idInPath(platform.idForms, decoded, at)
    if (found !== undefined) {
      const text = raw.slice(at, at + found.segments).join('/')
      surrogates.push(inStyleOf(text, found.form.surrogate(decoded.slice(at, at + found.segments).join('/'), scope)))
      at += found.segments
      continue
    }
    const [text = '', spelled = ''] = [decoded[at], raw[at]]
    const isKept =
      text === '' || (text === spelled && !isIdentity(text) && isPathWord(platform, text, before(decoded, at)))
    surrogates.push(isKept ? spelled : inStyleOf(spelled, partSurrogate(text) ?? slugSurrogate(text, scope)))
    at++
  }
  return surrogates
}

/** Whether a path is made of the vocabulary alone, so that nothing of it needs a surrogate. */
export function isVocabularyPath(text: string, platform: Platform): boolean {
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(text) ?? []
  const segments = path.split('/')
  return (
    isPath(text) &&
    fragment === '' &&
    segments.every((segment, at) => segment === '' || isPathWord(platform, segment, before(segments, at))) &&
    query.split('&').every((part) => /^[^=]*=?$/.test(part) && isQueryKey(platform, part.replace('=', '')))
  )
}

function isQueryKey({ vocabulary }: Platform, key: string): boolean {
  return key === '' || vocabulary.isKey(key)
}

function before(segments: readonly string[], at: number): string {
  return segments.slice(Math.max(0, at - 2), at).join('/')
}

function isPathWord({ vocabulary }: Platform, text: string, former: string): boolean {
  return vocabulary.isPathWord?.(text, former) ?? false
}

function idInPath(
  idForms: readonly IdForm[],
  segments: readonly string[],
  at: number,
): { form: IdForm; segments: number } | undefined {
  for (const form of idForms) {
    const count = form.segmentsInPath?.(segments, at) ?? 0
    if (count > 0) return { form, segments: count }
  }
  return undefined
}
