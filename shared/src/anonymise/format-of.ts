/**
 * The forms of an event's strings, for the field table: what a parser must be ready for at a path.
 *
 * @module
 */
import { readJson, type Json } from '../base/json.ts'
import type { Platform } from '../platforms/platform.ts'
import { keyPath, mayStandInPath } from '../shape/path.ts'
import { looksLikeCutJson, maxEncodings } from '../shape/payload-text.ts'
import { gatherFacts } from './event-facts.ts'
import { EventTexts } from './event-texts.ts'
import { isOpenObject } from './open-object.ts'
import type { EventFacts } from './text-form.ts'
import { formatOfText } from './text-forms.ts'

/** The form of one string, e.g. `timestamp`, `email`, `usage key`, `json`, `empty`; `text` where it has no other. */
export function formatOf(text: string, path: string, platform: Platform): string {
  return formatWith(text, path, { platform, identities: new Set(), near: undefined, texts: new EventTexts() })
}

/** The forms of all strings of an event, by the paths of its shape. */
export function formatsOf(text: string, platform: Platform): Map<string, Set<string>> {
  const read = readJson(text)
  return read.ok ? formatsIn(read.value, gatherFacts(read.value, text, platform)) : new Map()
}

/** The same, of an event of which the facts are known. */
export function formatsIn(event: Json, facts: EventFacts): Map<string, Set<string>> {
  const formats = new Map<string, Set<string>>()
  new FormatWalk(facts, formats).walk(event, '', facts.platform.payloadPath === '', 0, 0)
  return formats
}

const deepestPlace = 64

class FormatWalk {
  private readonly facts: EventFacts
  private readonly formats: Map<string, Set<string>>

  constructor(facts: EventFacts, formats: Map<string, Set<string>>) {
    this.facts = facts
    this.formats = formats
  }

  walk(json: Json, path: string, payload: boolean, depth: number, encodings: number): void {
    if (json.kind === 'string') this.walkText(json.text, path, payload, depth, encodings)
    else if (depth >= deepestPlace) return
    else if (json.kind === 'array') {
      for (const item of json.items) this.walk(item, `${path}[]`, payload, depth + 1, encodings)
    } else if (json.kind === 'object') this.walkEntries(json.entries, path, depth, encodings)
  }

  private walkEntries(entries: readonly [string, Json][], path: string, depth: number, encodings: number): void {
    const { vocabulary, payloadPath } = this.facts.platform
    const keys = entries.map(([key]) => key)
    const listed = new Set(keys.filter((key) => vocabulary.isKey(key)))
    const isOpen = isOpenObject(path, keys, vocabulary)
    for (const [key, value] of entries) {
      const isNamed = !isOpen && listed.has(key) && mayStandInPath(key, path)
      const child = keyPath(path, isNamed ? key : '{key}')
      this.walk(value, child, isNamed && child === payloadPath, depth + 1, encodings)
    }
  }

  private walkText(text: string, path: string, payload: boolean, depth: number, encodings: number): void {
    const { texts } = this.facts
    const content = texts.json(text, maxEncodings - encodings)
    if (content !== undefined) {
      this.add(path, 'json')
      if (content.tree !== undefined) this.walk(content.tree, `${path}(json)`, payload, depth, encodings + 1)
      return
    }
    const fields = payload && !looksLikeCutJson(text) ? texts.form(text) : undefined
    this.add(path, fields === undefined ? formatWith(text, path, this.facts) : 'form')
    if (fields === undefined) return
    const entries = [...fields].map(([key, value]): [string, Json] => [key, treeOf(value)])
    this.walkEntries(entries, `${path}(form)`, depth, encodings + 1)
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

function formatWith(text: string, path: string, facts: EventFacts): string {
  if (text === '') return 'empty'
  if (facts.texts.json(text, maxEncodings) !== undefined) return 'json'
  if (looksLikeCutJson(text)) return 'truncated'
  if (facts.platform.vocabulary.keepRule(path, text) !== undefined) return 'word'
  const format = formatOfText(text, path, facts)
  return format === 'text' && facts.texts.form(text) !== undefined ? 'form' : format
}
