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
import { isNear, readEpoch, type Moment, type Timestamp } from './timestamp-spelling.ts'
import type { OwnTexts } from './token-table.ts'

export interface GatheredFacts extends EventFacts {
  /** The event's own timestamp, taken apart. */
  own: Timestamp | undefined
  /** Moments near it, wherever they stand. */
  moments: readonly Moment[]
}

export function gatherFacts(event: Json, platform: Platform): GatheredFacts {
  const into: Gathering = { texts: new EventTexts(), identities: new Set(), times: [], addText: undefined }
  gather(event, '', into, 0)
  const { texts, identities, times } = into
  const own = ownTime(event, texts)
  return { platform, identities, texts, own, near: own?.moment, moments: momentsOf(times, texts, own?.moment) }
}

/** The texts whose tokens are those of a raw event, also of texts inside its texts. */
export class EventTokens implements OwnTexts {
  private readonly text: string
  private readonly hasEscapes: boolean
  private lower: string | undefined

  /** @param text the event as JSON */
  constructor(text: string) {
    this.text = text
    this.hasEscapes = /\\[bfnrtu]/.test(text) // those that end a token, or are one
  }

  mayHold(token: string): boolean {
    if (this.hasEscapes || this.text.includes('%')) return true
    this.lower ??= this.text.toLowerCase()
    return this.lower.includes(token)
  }

  tell(add: (text: string) => void): void {
    const { text, hasEscapes } = this
    add(text)
    if (!hasEscapes && !text.includes('%')) return
    const read = readJson(text)
    if (!read.ok) return
    const addText = (part: string): void => {
      if (hasEscapes || part.includes('%')) add(part)
    }
    gather(read.value, '', { texts: new EventTexts(), identities: new Set(), times: [], addText }, 0)
  }
}

const deepest = 80
/** More say nothing about the order of an event's times that a reader could follow. */
const mostTimes = 5_000

interface Gathering {
  texts: EventTexts
  identities: Set<string>
  /** Texts and numbers that may be moments. */
  times: string[]
  /** Where tokens are wanted: told each key and each text. */
  addText: ((text: string) => void) | undefined
}

function gather(json: Json, field: string, into: Gathering, depth: number): void {
  if (depth > deepest) return
  if (json.kind === 'string') return gatherText(json.text, field, into, depth)
  if (json.kind === 'number') return addTime(json.spelling, into)
  if (json.kind === 'array') for (const item of json.items) gather(item, field, into, depth + 1)
  if (json.kind === 'object') {
    for (const entry of json.entries) {
      into.addText?.(entry[0])
      gather(entry[1], entry[0], into, depth + 1)
    }
  }
}

function gatherText(text: string, field: string, into: Gathering, depth: number): void {
  into.addText?.(text)
  addTime(text, into)
  if (isPerson(field) && text.trim() !== '') into.identities.add(identityOf(text))
  const content = into.texts.json(text, maxEncodings)
  if (content?.tree !== undefined) return gather(content.tree, field, into, depth + 1)
  for (const [key, value] of into.texts.form(text) ?? []) {
    into.addText?.(key)
    for (const part of typeof value === 'string' ? [value] : value) {
      gather({ kind: 'string', text: part }, key, into, depth + 2)
    }
  }
}

const isPerson = remembered(isUserField)

function addTime(text: string, { times }: Gathering): void {
  if (text.length >= 10 && text.length <= 40 && /[0-9]{2}/.test(text) && times.length < mostTimes) times.push(text)
}

function momentsOf(times: readonly string[], texts: EventTexts, near: Moment | undefined): Moment[] {
  if (near === undefined) return []
  return times
    .map((time) => (texts.time(time) ?? readEpoch(time, near))?.moment)
    .filter((moment): moment is Moment => moment !== undefined && isNear(moment, near))
}

/** Root fields that may hold the event's own time, the surest first. */
const timeFields = ['time', 'timestamp', 'originalTimestamp', 'sentAt', 'receivedAt']

/** Any moment of these centuries: an event's own epoch time has nothing to be compared with. */
const sometime: Moment = Date.UTC(2013, 0) * 1000

function ownTime(event: Json, texts: EventTexts): Timestamp | undefined {
  if (event.kind !== 'object') return undefined
  for (const field of timeFields) {
    const found = readTime(valueOf(field, event.entries), texts)
    if (found !== undefined) return found
  }
  return undefined
}

function readTime(value: Json | undefined, texts: EventTexts): Timestamp | undefined {
  if (value?.kind === 'string') return texts.time(value.text) ?? readOwnEpoch(value.text)
  if (value?.kind === 'number') return readOwnEpoch(value.spelling)
  if (value?.kind !== 'object') return undefined
  return readTime(valueOf('$date', value.entries), texts)
}

function valueOf(field: string, entries: readonly [string, Json][]): Json | undefined {
  for (const entry of entries) if (entry[0] === field) return entry[1]
  return undefined
}

/** Open edX began in 2012, so its times are within some decades of it. */
function readOwnEpoch(spelling: string): Timestamp | undefined {
  for (let years = -2; years <= 30; years++) {
    const found = readEpoch(spelling, sometime + years * 365 * 86_400_000_000)
    if (found !== undefined) return found
  }
  return undefined
}
