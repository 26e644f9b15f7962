/**
 * Replaces the texts of one event. The same strings are opened as JSON and as forms as in the event's shape.
 *
 * @module
 */
import { readJson, type Json, type Spacing } from '../base/json.ts'
import { formFields, looksLikeCutJson, maxEncodings } from '../shape/payload-text.ts'
import { fourDigits } from './address-forms.ts'
import { formSurrogate } from './form-text.ts'
import { textSurrogate } from './lexicon.ts'
import { isShipped, nameFields } from './kept-rule.ts'
import { isFlag } from './number-form.ts'
import { longestValue } from './opaque-forms.ts'
import type { Place } from './place.ts'
import type { RuleCounts } from './rule-counts.ts'
import type { Treatment } from './text-form.ts'
import { textFormOf } from './text-forms.ts'

/** JSON that was cut becomes this: it begins like JSON and is none. */
const cutJson = '{"lorem": "ips'

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

  /** The copy of a value at its place, as JSON; JSON in a string is treated like JSON around it. */
  protected abstract value(json: Json, place: Place, spacing: Spacing): string
  abstract listedAmong(keys: readonly string[], place: Place): (key: string) => boolean
  abstract otherKey(key: string, place: Place, taken: Set<string>): string

  leftOut(place: Place, times: number): void {
    this.counts.leaveOut(place, times)
  }

  text(text: string, place: Place): string {
    const { texts } = this.known
    const content = texts.json(text, maxEncodings - place.encodings)
    if (content !== undefined) return this.json(text, content.tree, place)
    const { path, payload } = place
    if (text !== '' && payload) {
      if (looksLikeCutJson(text)) return this.replaced(place, 'truncated json', cutJson)
      if (texts.form(text) !== undefined) return formSurrogate(text, place, this)
    }
    const { keepRule } = this.known.platform.vocabulary
    const rule = place.ruleFor(text, keepRule) ?? (isFlag(text) ? 'K0.number-0-1' : undefined)
    if (rule !== undefined) return this.kept(place, text, rule)
    if (nameFields.has(path)) return this.name(text, place)
    const surrogate = this.plainText(text, place)
    const fitsPayload = !payload || (!looksLikeCutJson(surrogate) && formFields(surrogate) === undefined)
    return fitsPayload ? surrogate : this.words(text)
  }

  private json(text: string, tree: Json | undefined, place: Place): string {
    if (tree === undefined) return this.replaced(place, 'truncated json', text.startsWith('[') ? '[]' : '{}')
    return this.value(tree, place.inJson(), isSpaced(text) ? 'spaced' : 'compact')
  }

  private plainText(text: string, place: Place): string {
    const form = textFormOf(text, place, this.known)
    if (form.kind === 'text') return this.structuredText(text, place) ?? this.replaced(place, 'text', this.words(text))
    const surrogate = shortened(form.surrogate(text, place, this.known), form.kind)
    const rule = this.ruleOfSurrogate(surrogate, form.kind, text, place)
    return rule === undefined ? this.replaced(place, form.kind, surrogate) : this.kept(place, surrogate, rule)
  }

  /** A surrogate that a rule lets stand counts by that rule, since nobody can see that it is one. */
  private ruleOfSurrogate(surrogate: string, kind: string, text: string, place: Place): string | undefined {
    const { platform } = this.known
    // A drawn number may stand on the closed list of its field.
    if (kind === 'number') return place.ruleFor(surrogate, platform.vocabulary.keepRule)
    const rule = surrogate === text ? shippedRules.get(kind) : undefined
    // A short surrogate may equal its text by chance; no rule has let that stay.
    return rule !== undefined && isShipped(text, rule, platform) ? rule : undefined
  }

  /** Text that holds other text: JSON that was cut, a quoted string, a form. */
  private structuredText(text: string, place: Place): string | undefined {
    if (/^[{[]/.test(text) && looksLikeCutJson(text)) return this.replaced(place, 'truncated json', cutJson)
    if (place.encodings >= maxEncodings) return undefined
    const quoted = quotedText(text)
    if (quoted !== undefined) {
      return JSON.stringify(this.text(quoted, place.unquoted()))
    }
    return this.known.texts.form(text) === undefined ? undefined : formSurrogate(text, place, this)
  }

  private words(text: string): string {
    return textSurrogate(text, this.known.scope)
  }

  private name(text: string, place: Place): string {
    const rule = this.showableNames.get(text)
    if (rule !== undefined) return this.kept(place, text, rule)
    if (nameForms.has(textFormOf(text, place, this.known).kind)) return this.plainText(text, place)
    const { scope } = this.known
    const surrogate = scope.surrogateOf('event name', text, (draw) => `event_name_${fourDigits(draw)}`)
    return this.replaced(place, 'event name', surrogate)
  }

  protected kept(place: Place, text: string, rule: string): string {
    this.counts.keep(place, text, rule)
    return text
  }

  protected replaced(place: Place, kind: string, surrogate: string): string {
    this.counts.replace(place, kind)
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
