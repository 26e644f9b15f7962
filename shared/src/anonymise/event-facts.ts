/**
 * What must be known of a whole event before its first value is replaced: who is in it, when it was, and which tokens no
 * surrogate may equal.
 *
 * @module
 */
import type { Json } from '../base/json.ts'
import type { Platform } from '../platforms/platform.ts'
import { jsonInText } from '../shape/payload-text.ts'
import { addTokens } from './raw-tokens.ts'
import { identityOf, isUserField } from './field-forms.ts'
import type { EventFacts } from './text-form.ts'
import { readEpoch, readTimestamp, type Moment, type Timestamp } from './timestamp-form.ts'

export interface GatheredFacts extends EventFacts {
  rawTokens: ReadonlySet<string>
  /** The event's own timestamp, taken apart. */
  own: Timestamp | undefined
}

export function gatherFacts(event: Json, text: string, platform: Platform): GatheredFacts {
  const gathering = { identities: new Set<string>(), rawTokens: new Set<string>() }
  addTokens(gathering.rawTokens, text)
  gather(event, '', gathering, 0)
  const own = ownTime(event)
  return { platform, ...gathering, own, near: own?.moment }
}

const deepest = 80

function gather(
  json: Json,
  field: string,
  into: { identities: Set<string>; rawTokens: Set<string> },
  depth: number,
): void {
  if (depth > deepest) return
  if (json.kind === 'array') for (const item of json.items) gather(item, field, into, depth + 1)
  if (json.kind === 'object') {
    for (const [key, value] of json.entries) {
      addTokens(into.rawTokens, key)
      gather(value, key, into, depth + 1)
    }
  }
  if (json.kind === 'string') {
    addTokens(into.rawTokens, json.text)
    if (isUserField(field) && json.text.trim() !== '') into.identities.add(identityOf(json.text))
    const content = jsonInText(json.text)
    if (content !== undefined) gather(jsonOf(content), field, into, depth + 1)
  }
}

/** The tree of a value that JSON.parse made; number spelling does not matter here. */
function jsonOf(value: unknown): Json {
  if (typeof value === 'string') return { kind: 'string', text: value }
  if (Array.isArray(value)) return { kind: 'array', items: value.map(jsonOf) }
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
