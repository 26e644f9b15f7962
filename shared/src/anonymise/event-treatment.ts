/**
 * Walks one event and builds its copy. The walk has the same paths as the event's shape, and opens the same strings.
 *
 * @module
 */
import { readJson, writeJson, type Json } from '../base/json.ts'
import type { Platform } from '../platforms/platform.ts'
import { keyPath, mayStandInPath } from '../shape/path.ts'
import { formFields, jsonInText, looksLikeCutJson, maxEncodings } from '../shape/payload-text.ts'
import { shownEntries, shownItems } from './caps.ts'
import { gatherFacts } from './event-facts.ts'
import { EventScope } from './event-scope.ts'
import { formSurrogate } from './form-text.ts'
import { textSurrogate } from './lexicon.ts'
import { isFlag } from './number-form.ts'
import type { RuleCounts } from './rule-counts.ts'
import { surrogateKey } from './surrogate-key.ts'
import { numberText, textFormOf, type Treatment } from './text-forms.ts'
import { shiftInMonth, type Timestamp } from './timestamp-form.ts'
import { fourDigits } from './address-forms.ts'

export interface EventTreatmentOptions {
  platform: Platform
  seed: string
  showableNames: ReadonlySet<string>
  ordinal: number
  /** The raw event, for its tokens. */
  text: string
  counts: RuleCounts
}

/** Where in the event a value stands. */
export interface Place {
  path: string
  payload: boolean
  depth: number
  encodings: number
}

/** JSON that was cut becomes this: it begins like JSON and is none. */
export const cutJson = '{"lorem": "ips'

const deepestPlace = 64
const deepestJson = 1_000
const openFromKeys = 16
/** Root fields that hold the name of the event. */
const nameFields = new Set(['event_type', 'name'])
/** Forms that say what an event name is better than a made-up name would. */
const nameForms = new Set(['path', 'url', 'usage key'])

export class EventTreatment {
  private readonly options: EventTreatmentOptions
  private treatment: Treatment | undefined

  constructor(options: EventTreatmentOptions) {
    this.options = options
  }

  event(event: Json): Json {
    const { platform, seed, ordinal, text } = this.options
    const facts = gatherFacts(event, text, platform)
    const scope = new EventScope(seed, ordinal, facts.rawTokens)
    this.treatment = { ...facts, scope, shift: shiftOf(facts.own, scope), depth: 0 }
    return this.value(event, { path: '', payload: platform.payloadPath === '', depth: 0, encodings: 0 })
  }

  private value(json: Json, place: Place): Json {
    switch (json.kind) {
      case 'object':
        return this.object(json.entries, place)
      case 'array':
        return this.array(json.items, place)
      case 'string':
        return { kind: 'string', text: this.text(json.text, place) }
      case 'number':
        return { kind: 'number', spelling: this.number(json.spelling, place) }
      case 'null':
        return json
      default:
        this.options.counts.keep(place.path, json.kind, 'K0.boolean')
        return json
    }
  }

  private array(items: readonly Json[], place: Place): Json {
    if (place.depth >= deepestPlace) return { kind: 'array', items: [] }
    const item = { ...place, path: `${place.path}[]`, depth: place.depth + 1 }
    const shown = shownItems(items, place.payload, this.options.platform)
    return { kind: 'array', items: shown.map((json) => this.value(json, item)) }
  }

  private object(entries: readonly [string, Json][], place: Place): Json {
    if (place.depth >= deepestPlace) return { kind: 'object', entries: [] }
    const isListed = this.listedAmong(entries.map(([key]) => key))
    const shown = shownEntries(entries, isListed, this.options.platform)
    const taken = new Set(shown.map(([key]) => key).filter(isListed))
    return {
      kind: 'object',
      entries: shown.map(([key, json]) => {
        const child = this.child(place, key, isListed(key))
        return [isListed(key) ? key : this.otherKey(key, place.path, taken), this.value(json, child)]
      }),
    }
  }

  /** In an object of many keys of which most are unknown, the known ones are data as well. */
  listedAmong(keys: readonly string[]): (key: string) => boolean {
    const { vocabulary } = this.options.platform
    const listed = new Set(keys.filter((key) => vocabulary.isKey(key)))
    const isOpen = keys.length >= openFromKeys && listed.size * 2 < keys.length
    return isOpen ? () => false : (key) => listed.has(key)
  }

  child(place: Place, key: string, isListed: boolean): Place {
    const isNamed = isListed && mayStandInPath(key, place.path)
    const path = keyPath(place.path, isNamed ? key : '{key}')
    const payload = isNamed && path === this.options.platform.payloadPath
    return { path, payload, depth: place.depth + 1, encodings: place.encodings }
  }

  otherKey(key: string, path: string, taken: Set<string>): string {
    const { key: surrogate, kind } = surrogateKey(key, this.known(), (other) => taken.has(other))
    taken.add(surrogate)
    if (key !== '') this.options.counts.replace(keyPath(path, '{key}'), kind)
    return surrogate
  }

  private number(spelling: string, { path }: Place): string {
    if (isFlag(spelling)) {
      this.options.counts.keep(path, spelling, 'K0.number-0-1')
      return spelling
    }
    const { text, kind } = numberText(spelling, path, this.known())
    this.options.counts.replace(path, kind)
    return text
  }

  text(text: string, place: Place): string {
    const content = place.encodings < maxEncodings ? jsonInText(text, maxEncodings - place.encodings) : undefined
    if (content !== undefined) return this.json(text, place)
    const { path, payload } = place
    if (text !== '' && payload) {
      if (looksLikeCutJson(text)) return this.replaced(path, 'truncated json', cutJson)
      if (formFields(text) !== undefined) return formSurrogate(text, place, this)
    }
    const rule = this.options.platform.vocabulary.keepRule(path, text) ?? (isFlag(text) ? 'K0.number-0-1' : undefined)
    if (rule !== undefined) return this.kept(path, text, rule)
    if (nameFields.has(path)) return this.name(text, path)
    const surrogate = this.plainText(text, place)
    const fitsPayload = !payload || (!looksLikeCutJson(surrogate) && formFields(surrogate) === undefined)
    return fitsPayload ? surrogate : this.words(text)
  }

  private json(text: string, place: Place): string {
    const read = readJson(text, { maxDepth: deepestJson })
    if (!read.ok) return this.replaced(place.path, 'truncated json', text.startsWith('[') ? '[]' : '{}')
    const inner = { ...place, path: `${place.path}(json)`, encodings: place.encodings + 1 }
    return writeJson(this.value(read.value, inner), /": |, "|[0-9\]}"], /.test(text) ? 'spaced' : 'compact')
  }

  private plainText(text: string, place: Place): string {
    const { path } = place
    const form = textFormOf(text, path, this.known())
    if (form.kind === 'text') return this.structuredText(text, place) ?? this.replaced(path, 'text', this.words(text))
    const surrogate = form.surrogate(text, path, this.known())
    const rule = surrogate === text ? shippedRules.get(form.kind) : undefined
    return rule === undefined ? this.replaced(path, form.kind, surrogate) : this.kept(path, text, rule)
  }

  /** Text that holds other text: JSON that was cut, a quoted string, a form. */
  private structuredText(text: string, place: Place): string | undefined {
    if (/^[{[]/.test(text) && looksLikeCutJson(text)) return this.replaced(place.path, 'truncated json', cutJson)
    const quoted = quotedText(text)
    if (quoted !== undefined && place.encodings < maxEncodings) {
      return JSON.stringify(this.text(quoted, { ...place, encodings: place.encodings + 1, payload: false }))
    }
    return formFields(text) === undefined ? undefined : formSurrogate(text, place, this)
  }

  private words(text: string): string {
    return textSurrogate(text, this.known().scope)
  }

  private name(text: string, path: string): string {
    if (this.options.showableNames.has(text)) return this.kept(path, text, 'N.showable-name')
    const form = textFormOf(text, path, this.known())
    if (nameForms.has(form.kind))
      return this.plainText(text, { path, payload: false, depth: 1, encodings: maxEncodings })
    const { scope } = this.known()
    const surrogate = scope.surrogateOf('event name', text, (draw) => `event_name_${fourDigits(draw)}`)
    return this.replaced(path, 'event name', surrogate)
  }

  private kept(path: string, text: string, rule: string): string {
    this.options.counts.keep(path, text, rule)
    return text
  }

  private replaced(path: string, kind: string, surrogate: string): string {
    this.options.counts.replace(path, kind)
    return surrogate
  }

  private known(): Treatment {
    if (this.treatment === undefined) throw new Error('the facts of the event come first')
    return this.treatment
  }
}

/** Forms whose surrogate is made of the vocabulary alone: where it equals the text, the text has stayed. */
const shippedRules = new Map([
  ['user agent', 'K0.user-agent'],
  ['language', 'K0.language'],
  ['path', 'K0.path'],
])

/** A distance whose timestamp shares no token with the raw event but the year. */
function shiftOf(own: Timestamp | undefined, scope: EventScope): number {
  if (own === undefined) return 0
  for (let attempt = 0; ; attempt++) {
    const draw = scope.drawFor('shift', 1, attempt)
    const shift = shiftInMonth(own, draw)
    if (attempt === 8 || !scope.hasRawToken(own.write(own.moment + shift, draw).slice(4))) return shift
  }
}

function quotedText(text: string): string | undefined {
  if (text.length < 2 || !text.startsWith('"') || !text.endsWith('"')) return undefined
  const read = readJson(text)
  return read.ok && read.value.kind === 'string' ? read.value.text : undefined
}
