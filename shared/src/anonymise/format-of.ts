/**
 * The forms of an event's strings, for the field table: what a parser must be ready for at a path.
 *
 * @module
 */
import { readJson, type Json } from '../base/json.ts'
import type { Platform } from '../platforms/platform.ts'
import { ListedKeys } from '../shape/listed-keys.ts'
import { looksLikeCutJson, maxEncodings } from '../shape/payload-text.ts'
import { gatherFacts } from './event-facts.ts'
import { EventTexts } from './event-texts.ts'
import { Place } from './place.ts'
import type { EventFacts } from './text-form.ts'
import { formatOfText } from './text-forms.ts'

/** The form of one string, e.g. `timestamp`, `email`, `usage key`, `json`, `empty`; `text` where it has no other. */
export function formatOf(text: string, path: string, platform: Platform): string {
  const place = Place.root(platform.payloadPath, path)
  return formatWith(text, place, { platform, identities: new Set(), near: undefined, texts: new EventTexts() })
}

/** The forms of all strings of an event, by the paths of its shape. */
export function formatsOf(text: string, platform: Platform): Map<string, Set<string>> {
  const read = readJson(text)
  if (!read.ok) return new Map()
  const facts = gatherFacts(read.value, text, platform)
  return formatsIn(read.value, facts, Place.root(platform.payloadPath), new ListedKeys(platform.vocabulary.isKey))
}

/** The same, of an event of which the facts are known. */
export function formatsIn(event: Json, facts: EventFacts, root: Place, listed: ListedKeys): Map<string, Set<string>> {
  const walk = new FormatWalk(facts, listed)
  walk.value(event, root)
  return walk.formats
}

const deepestPlace = 64

class FormatWalk {
  readonly formats = new Map<string, Set<string>>()
  private readonly facts: EventFacts
  private readonly listed: ListedKeys

  constructor(facts: EventFacts, listed: ListedKeys) {
    this.facts = facts
    this.listed = listed
  }

  value(json: Json, place: Place): void {
    if (json.kind === 'string') this.text(json.text, place)
    else if (place.depth >= deepestPlace) return
    else if (json.kind === 'array') for (const item of json.items) this.value(item, place.item())
    else if (json.kind === 'object') this.entries(json.entries, place)
  }

  private entries(entries: readonly [string, Json][], place: Place): void {
    const isOpen = place.path !== '' && this.listed.areData(entries.map(([key]) => key))
    for (const [key, value] of entries) this.value(value, place.child(key, !isOpen && this.listed.has(key)))
  }

  private text(text: string, place: Place): void {
    const { texts } = this.facts
    const content = texts.json(text, maxEncodings - place.encodings)
    if (content !== undefined) {
      this.add(place.path, 'json')
      if (content.tree !== undefined) this.value(content.tree, place.inJson())
      return
    }
    const fields = place.payload && !looksLikeCutJson(text) ? texts.form(text) : undefined
    this.add(place.path, fields === undefined ? formatWith(text, place, this.facts) : 'form')
    if (fields === undefined) return
    const entries = [...fields].map(([key, value]): [string, Json] => [key, treeOf(value)])
    this.entries(entries, place.inForm())
  }

  private add(path: string, format: string): void {
    const known = this.formats.get(path)
    if (known === undefined) this.formats.set(path, new Set([format]))
    else known.add(format)
  }
}

function treeOf(value: string | readonly string[]): Json {
  if (typeof value === 'string') return { kind: 'string', text: value }
  return { kind: 'array', items: value.map((text): Json => ({ kind: 'string', text })) }
}

function formatWith(text: string, place: Place, facts: EventFacts): string {
  if (text === '') return 'empty'
  if (facts.texts.json(text, maxEncodings) !== undefined) return 'json'
  if (looksLikeCutJson(text)) return 'truncated'
  if (place.ruleFor(text, facts.platform.vocabulary.keepRule) !== undefined) return 'word'
  const format = formatOfText(text, place, facts)
  return format === 'text' && facts.texts.form(text) !== undefined ? 'form' : format
}
