/**
 * Replaces the texts of one event. The same strings are opened as JSON and as forms as in the event's shape.
 *
 * @module
 */
import { readJson, writeJson, type Json } from '../base/json.ts'
import { formFields, looksLikeCutJson, maxEncodings } from '../shape/payload-text.ts'
import { fourDigits } from './address-forms.ts'
import { formSurrogate } from './form-text.ts'
import { textSurrogate } from './lexicon.ts'
import { isShipped, nameFields } from './kept-rule.ts'
import { isFlag } from './number-form.ts'
import { longestValue } from './opaque-forms.ts'
import type { RuleCounts } from './rule-counts.ts'
import type { Treatment } from './text-form.ts'
import { textFormOf } from './text-forms.ts'

/** Where in the event a value stands. */
export interface Place {
  path: string
  payload: boolean
  depth: number
  encodings: number
}

/** JSON that was cut becomes this: it begins like JSON and is none. */
export const cutJson = '{"lorem": "ips'

/** Forms that say what an event name is better than a made-up name would. */
const nameForms = new Set(['path', 'url', 'usage key'])

export abstract class TextTreatment {
  protected readonly known: Treatment
  protected readonly counts: RuleCounts
  private readonly showableNames: ReadonlyMap<string, string>

  constructor(known: Treatment, counts: RuleCounts, showableNames: ReadonlyMap<string, string>) {
    this.known = known
    this.counts = counts
    this.showableNames = showableNames
  }

  /** The copy of a value at its place; JSON in a string is treated like JSON around it. */
  protected abstract value(json: Json, place: Place): Json
  abstract listedAmong(keys: readonly string[], path: string): (key: string) => boolean
  abstract child(place: Place, key: string, isListed: boolean): Place
  abstract otherKey(key: string, path: string, taken: Set<string>): string

  leftOut(path: string, times: number): void {
    this.counts.leaveOut(path, times)
  }

  text(text: string, place: Place): string {
    const { texts } = this.known
    const content = texts.json(text, maxEncodings - place.encodings)
    if (content !== undefined) return this.json(text, content.tree, place)
    const { path, payload } = place
    if (text !== '' && payload) {
      if (looksLikeCutJson(text)) return this.replaced(path, 'truncated json', cutJson)
      if (texts.form(text) !== undefined) return formSurrogate(text, place, this)
    }
    const rule = this.known.platform.vocabulary.keepRule(path, text) ?? (isFlag(text) ? 'K0.number-0-1' : undefined)
    if (rule !== undefined) return this.kept(path, text, rule)
    if (nameFields.has(path)) return this.name(text, path)
    const surrogate = this.plainText(text, place)
    const fitsPayload = !payload || (!looksLikeCutJson(surrogate) && formFields(surrogate) === undefined)
    return fitsPayload ? surrogate : this.words(text)
  }

  private json(text: string, tree: Json | undefined, place: Place): string {
    if (tree === undefined) return this.replaced(place.path, 'truncated json', text.startsWith('[') ? '[]' : '{}')
    const inner = { ...place, path: `${place.path}(json)`, encodings: place.encodings + 1 }
    return writeJson(this.value(tree, inner), isSpaced(text) ? 'spaced' : 'compact')
  }

  private plainText(text: string, place: Place): string {
    const { path } = place
    const form = textFormOf(text, path, this.known)
    if (form.kind === 'text') return this.structuredText(text, place) ?? this.replaced(path, 'text', this.words(text))
    const surrogate = shortened(form.surrogate(text, path, this.known), form.kind)
    const rule = surrogate === text ? shippedRules.get(form.kind) : undefined
    // A short surrogate may equal its text by chance; no rule has let that stay.
    const isKept = rule !== undefined && isShipped(text, rule, this.known.platform)
    if (!isKept) return this.replaced(path, form.kind, surrogate)
    return this.kept(path, text, rule)
  }

  /** Text that holds other text: JSON that was cut, a quoted string, a form. */
  private structuredText(text: string, place: Place): string | undefined {
    if (/^[{[]/.test(text) && looksLikeCutJson(text)) return this.replaced(place.path, 'truncated json', cutJson)
    if (place.encodings >= maxEncodings) return undefined
    const quoted = quotedText(text)
    if (quoted !== undefined) {
      return JSON.stringify(this.text(quoted, { ...place, encodings: place.encodings + 1, payload: false }))
    }
    return this.known.texts.form(text) === undefined ? undefined : formSurrogate(text, place, this)
  }

  private words(text: string): string {
    return textSurrogate(text, this.known.scope)
  }

  private name(text: string, path: string): string {
    const rule = this.showableNames.get(text)
    if (rule !== undefined) return this.kept(path, text, rule)
    const form = textFormOf(text, path, this.known)
    if (nameForms.has(form.kind))
      return this.plainText(text, { path, payload: false, depth: 1, encodings: maxEncodings })
    const { scope } = this.known
    const surrogate = scope.surrogateOf('event name', text, (draw) => `event_name_${fourDigits(draw)}`)
    return this.replaced(path, 'event name', surrogate)
  }

  protected kept(path: string, text: string, rule: string): string {
    this.counts.keep(path, text, rule)
    return text
  }

  protected replaced(path: string, kind: string, surrogate: string): string {
    this.counts.replace(path, kind)
    return surrogate
  }
}

/** Forms whose surrogate is made of the vocabulary alone: where it equals the text, the text has stayed. */
const shippedRules = new Map([
  ['user agent', 'K0.user-agent'],
  ['language', 'K0.language'],
  ['path', 'K0.path'],
])

/** Up to where an address of a list ends. The other forms are short by themselves. */
function shortened(surrogate: string, kind: string): string {
  if (surrogate.length <= longestValue || kind !== 'ip') return surrogate
  return surrogate.slice(0, longestValue).replace(/,[^,]*$/, '')
}

/** Whether blanks stand between the parts of a JSON text, and not only in its strings. */
function isSpaced(text: string): boolean {
  const end = Math.min(text.length - 1, 20_000)
  let isInside = false
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) isInside = !isInside
    else if (isInside && code === backslash) at++
    else if (!isInside && (code === comma || code === colon) && text.charCodeAt(at + 1) === blank) return true
  }
  return false
}

const quote = 34
const backslash = 92
const comma = 44
const colon = 58
const blank = 32

function quotedText(text: string): string | undefined {
  if (text.length < 2 || !text.startsWith('"') || !text.endsWith('"')) return undefined
  const read = readJson(text)
  return read.ok && read.value.kind === 'string' ? read.value.text : undefined
}
