/**
 * What must be known of a whole event before its first value is replaced: who is in it, when it was, and which tokens no
 * surrogate may equal.
 *
 * @module
 */
import { readJson, type Json } from '../base/json.ts'
import type { Platform } from '../platforms/platform.ts'
import { formFields, jsonInText } from '../shape/payload-text.ts'
import { withoutCrowds } from './crowded-tokens.ts'
import { addTokens } from './raw-tokens.ts'
import { identityOf, isUserField } from './field-forms.ts'
import type { EventFacts } from './text-form.ts'
import { isNear, readEpoch, readTimestamp, type Moment, type Timestamp } from './timestamp-form.ts'

export interface GatheredFacts extends EventFacts {
  rawTokens: ReadonlySet<string>
  /** The event's own timestamp, taken apart. */
  own: Timestamp | undefined
  /** Moments near it, wherever they stand. */
  moments: readonly Moment[]
}

export function gatherFacts(event: Json, text: string, platform: Platform): GatheredFacts {
  const { identities, rawTokens, times } = gathered(event, text)
  const own = ownTime(event)
  const near = own?.moment
  const moments = times
    .map((time) => (readTimestamp(time) ?? readEpoch(time, near))?.moment)
    .filter((moment) => moment !== undefined && near !== undefined && isNear(moment, near))
  return {
    platform,
    identities,
    rawTokens: withoutCrowds(rawTokens),
    own,
    near,
    moments: moments as Moment[], // the filter leaves no undefined
  }
}

/** Adds the tokens of a raw event, also those inside texts. */
export function addEventTokens(into: Set<string>, text: string): void {
  const read = readJson(text)
  if (read.ok) for (const token of gathered(read.value, text).rawTokens) into.add(token)
}

const deepest = 80
/** More say nothing about the order of an event's times that a reader could follow. */
const mostTimes = 5_000

interface Gathering {
  identities: Set<string>
  rawTokens: Set<string>
  /** Texts and numbers that may be moments. */
  times: string[]
  /** Whether texts have other tokens than the event as it is written. */
  hasEscapes: boolean
}

function gathered(event: Json, text: string): Gathering {
  const hasEscapes = /\\[bfnrtu]/.test(text)
  const into: Gathering = { identities: new Set(), rawTokens: new Set(), times: [], hasEscapes }
  addTokens(into.rawTokens, text)
  gather(event, '', into, 0)
  return into
}

function gather(json: Json, field: string, into: Gathering, depth: number): void {
  if (depth > deepest) return
  if (json.kind === 'array') for (const item of json.items) gather(item, field, into, depth + 1)
  if (json.kind === 'object') {
    for (const [key, value] of json.entries) {
      addText(key, into)
      gather(value, key, into, depth + 1)
    }
  }
  if (json.kind === 'number') addTime(json.spelling, into)
  if (json.kind === 'string') gatherText(json.text, field, into, depth)
}

function gatherText(text: string, field: string, into: Gathering, depth: number): void {
  addText(text, into)
  addTime(text, into)
  if (isUserField(field) && text.trim() !== '') into.identities.add(identityOf(text))
  const content = jsonInText(text) ?? formContent(text)
  if (content !== undefined) gather(jsonOf(content), field, into, depth + 1)
}

/** The tokens of a part of the event that are not among those of the whole. */
function addText(text: string, { rawTokens, hasEscapes }: Gathering): void {
  if (hasEscapes || text.includes('%')) addTokens(rawTokens, text)
}

function addTime(text: string, { times }: Gathering): void {
  if (text.length >= 10 && text.length <= 40 && /[0-9]{2}/.test(text) && times.length < mostTimes) times.push(text)
}

function formContent(text: string): object | undefined {
  const fields = formFields(text)
  return fields === undefined ? undefined : Object.fromEntries(fields)
}

/** The tree of a value that JSON.parse made. */
function jsonOf(value: unknown): Json {
  if (typeof value === 'string') return { kind: 'string', text: value }
  if (Array.isArray(value)) return { kind: 'array', items: value.map(jsonOf) }
  if (typeof value === 'number') return { kind: 'number', spelling: String(value) }
  if (typeof value !== 'object' || value === null) return { kind: 'null' }
  return { kind: 'object', entries: Object.entries(value).map(([key, part]) => [key, jsonOf(part)]) }
}

/** Root fields that may hold the event's own time, the surest first. */
const timeFields = ['time', 'timestamp', 'originalTimestamp', 'sentAt', 'receivedAt']

/** Any moment of these centuries: an event's own epoch time has nothing to be compared with. */
const sometime: Moment = Date.UTC(2013, 0) * 1000

function ownTime(event: Json): Timestamp | undefined {
  if (event.kind !== 'object') return undefined
  const root = new Map(event.entries)
  for (const field of timeFields) {
    const found = readTime(root.get(field))
    if (found !== undefined) return found
  }
  return undefined
}

function readTime(value: Json | undefined): Timestamp | undefined {
  if (value?.kind === 'string') return readTimestamp(value.text) ?? readOwnEpoch(value.text)
  if (value?.kind === 'number') return readOwnEpoch(value.spelling)
  if (value?.kind !== 'object') return undefined
  return readTime(value.entries.find(([key]) => key === '$date')?.[1])
}

/** Open edX began in 2012, so its times are within some decades of it. */
function readOwnEpoch(spelling: string): Timestamp | undefined {
  for (let years = -2; years <= 30; years++) {
    const found = readEpoch(spelling, sometime + years * 365 * 86_400_000_000)
    if (found !== undefined) return found
  }
  return undefined
}
