/**
 * What must be known of a whole event before its first value is replaced: who is in it, when it was, and which tokens no
 * surrogate may equal.
 *
 * @module
 */
import { readJson, type Json } from '../base/json.ts'
import { remembered } from '../base/remembered.ts'
import type { Platform } from '../platforms/platform.ts'
import { maxEncodings } from '../shape/payload-text.ts'
import { EventTexts } from './event-texts.ts'
import { identityOf, isUserField } from './field-forms.ts'
import type { EventFacts } from './text-form.ts'
import { isNear, readEpoch, readTimestamp, type Moment, type Timestamp } from './timestamp-form.ts'
import type { TokenTable } from './token-table.ts'

export interface GatheredFacts extends EventFacts {
  /** The event's own timestamp, taken apart. */
  own: Timestamp | undefined
  /** Moments near it, wherever they stand. */
  moments: readonly Moment[]
}

/** @param tokens is told the tokens of the event, as its own ones */
export function gatherFacts(event: Json, text: string, platform: Platform, tokens?: TokenTable): GatheredFacts {
  const texts = new EventTexts()
  const { identities, times } = gathered(event, text, texts, (part) => tokens?.addOwn(part))
  const own = ownTime(event)
  return { platform, identities, texts, own, near: own?.moment, moments: momentsOf(times, own?.moment) }
}

/** Adds the tokens of a raw event, also those inside texts, as tokens of all events. */
export function addEventTokens(into: TokenTable, text: string): void {
  if (!hasEscapes(text) && !text.includes('%')) return into.add(text)
  const read = readJson(text)
  if (read.ok) gathered(read.value, text, new EventTexts(), (part) => into.add(part))
}

const deepest = 80
/** More say nothing about the order of an event's times that a reader could follow. */
const mostTimes = 5_000

interface Gathering {
  texts: EventTexts
  identities: Set<string>
  /** Texts and numbers that may be moments. */
  times: string[]
  /** Told the event, and each of its texts that has other tokens than the event as it is written. */
  addTokens(text: string): void
  /** Whether texts have other tokens than the event as it is written. */
  hasEscapes: boolean
}

function gathered(event: Json, text: string, texts: EventTexts, addTokens: (text: string) => void): Gathering {
  const into: Gathering = { texts, identities: new Set(), times: [], addTokens, hasEscapes: hasEscapes(text) }
  addTokens(text)
  gather(event, '', into, 0)
  return into
}

/** Of the escapes that end a token, or are one. */
function hasEscapes(text: string): boolean {
  return /\\[bfnrtu]/.test(text)
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
  if (isPerson(field) && text.trim() !== '') into.identities.add(identityOf(text))
  const content = into.texts.json(text, maxEncodings)
  if (content?.tree !== undefined) return gather(content.tree, field, into, depth + 1)
  for (const [key, value] of into.texts.form(text) ?? []) {
    addText(key, into)
    for (const part of typeof value === 'string' ? [value] : value) {
      gather({ kind: 'string', text: part }, key, into, depth + 2)
    }
  }
}

const isPerson = remembered(isUserField)

/** The tokens of a part of the event that are not among those of the whole. */
function addText(text: string, { addTokens, hasEscapes }: Gathering): void {
  if (hasEscapes || text.includes('%')) addTokens(text)
}

function addTime(text: string, { times }: Gathering): void {
  if (text.length >= 10 && text.length <= 40 && /[0-9]{2}/.test(text) && times.length < mostTimes) times.push(text)
}

function momentsOf(times: readonly string[], near: Moment | undefined): Moment[] {
  if (near === undefined) return []
  return times
    .map((time) => (readTimestamp(time) ?? readEpoch(time, near))?.moment)
    .filter((moment): moment is Moment => moment !== undefined && isNear(moment, near))
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
