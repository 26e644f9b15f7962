/**
 * The forms of an event's strings, for the field table: what a parser must be ready for at a path.
 *
 * @module
 */
import type { Json } from '../base/json.ts'
import type { Platform } from '../platforms/platform.ts'
import type { ListedKeys } from '../shape/listed-keys.ts'
import { looksLikeCutJson, maxEncodings } from '../shape/payload-text.ts'
import { EventTexts } from './event-texts.ts'
import { Place } from './place.ts'
import type { EventFacts } from './text-form.ts'
import { formatOfText } from './text-forms.ts'

/** The form of one string, e.g. `timestamp`, `email`, `usage key`, `json`, `empty`; `text` where it has no other. */
export function formatOf(text: string, path: string, platform: Platform): string {
  const place = Place.root(platform.payloadPath, path)
  return formatWith(text, place, { platform, identities: new Set(), near: undefined, texts: new EventTexts() })
}

/** The forms of strings that were found in one event, or in several ones. */
export class FoundFormats {
  readonly byPath = new Map<string, Set<string>>()

  add(place: Place, format: string): void {
    let { found } = place
    if (found?.by !== this) place.found = found = { by: this, formats: this.of(place.path) }
    found.formats.add(format)
  }

  private of(path: string): Set<string> {
    let formats = this.byPath.get(path)
    if (formats === undefined) this.byPath.set(path, (formats = new Set()))
    return formats
  }
}

/** Adds the forms of all strings of an event. */
export function addFormats(
  formats: FoundFormats,
  event: Json,
  { facts, root, listed }: { facts: EventFacts; root: Place; listed: ListedKeys },
): void {
  new FormatWalk(formats, facts, listed).value(event, root)
}

const deepestPlace = 64

class FormatWalk {
  private readonly formats: FoundFormats
  private readonly facts: EventFacts
  private readonly listed: ListedKeys

  constructor(formats: FoundFormats, facts: EventFacts, listed: ListedKeys) {
    this.formats = formats
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
    const isOpen = place.path !== '' && this.listed.areDataOf(entries)
    for (const entry of entries) {
      this.value(entry[1], isOpen ? place.anyKey() : place.childOf(entry[0], this.listed))
    }
  }

  private text(text: string, place: Place): void {
    const { texts } = this.facts
    const content = texts.json(text, maxEncodings - place.encodings)
    if (content !== undefined) {
      this.formats.add(place, 'json')
      if (content.tree !== undefined) this.value(content.tree, place.inJson())
      return
    }
    const fields = place.payload && !looksLikeCutJson(text) ? texts.form(text) : undefined
    this.formats.add(place, fields === undefined ? formatWith(text, place, this.facts) : 'form')
    if (fields === undefined) return
    const entries = [...fields].map(([key, value]): [string, Json] => [key, treeOf(value)])
    this.entries(entries, place.inForm())
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
