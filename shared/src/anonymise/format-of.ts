/**
 * The forms of an event's strings, for the field table: what a parser must be ready for at a path.
 *
 * @module
 */
import { readJson } from '../base/json.ts'
import type { Platform } from '../platforms/platform.ts'
import { keyPath, mayStandInPath } from '../shape/path.ts'
import { formFields, jsonInText, looksLikeCutJson, maxEncodings } from '../shape/payload-text.ts'
import { gatherFacts } from './event-facts.ts'
import { isOpenObject } from './open-object.ts'
import type { EventFacts } from './text-form.ts'
import { formatOfText } from './text-forms.ts'

/** The form of one string, e.g. `timestamp`, `email`, `usage key`, `json`, `empty`; `text` where it has no other. */
export function formatOf(text: string, path: string, platform: Platform): string {
  return formatWith(text, path, { platform, identities: new Set(), near: undefined })
}

/** The forms of all strings of an event that JSON.parse made, by the paths of its shape. */
export function formatsOf(value: unknown, platform: Platform): Map<string, Set<string>> {
  const text = JSON.stringify(value) ?? 'null'
  const read = readJson(text)
  const facts = read.ok
    ? gatherFacts(read.value, text, platform)
    : { platform, identities: new Set<string>(), near: undefined }
  const formats = new Map<string, Set<string>>()
  new FormatWalk(facts, formats).walk(value, '', platform.payloadPath === '', 0, 0)
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

  walk(value: unknown, path: string, payload: boolean, depth: number, encodings: number): void {
    if (typeof value === 'string') this.walkText(value, path, payload, depth, encodings)
    else if (typeof value !== 'object' || value === null || depth >= deepestPlace) return
    else if (Array.isArray(value)) {
      for (const item of value) this.walk(item, `${path}[]`, payload, depth + 1, encodings)
    } else this.walkEntries(Object.entries(value), path, depth, encodings)
  }

  private walkEntries(entries: readonly [string, unknown][], path: string, depth: number, encodings: number): void {
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
    const content = encodings < maxEncodings ? jsonInText(text, maxEncodings - encodings) : undefined
    if (content !== undefined) {
      this.add(path, 'json')
      return this.walk(content, `${path}(json)`, payload, depth, encodings + 1)
    }
    const fields = payload && !looksLikeCutJson(text) ? formFields(text) : undefined
    this.add(path, fields === undefined ? formatWith(text, path, this.facts) : 'form')
    if (fields !== undefined) this.walkEntries([...fields], `${path}(form)`, depth, encodings + 1)
  }

  private add(path: string, format: string): void {
    const known = this.formats.get(path)
    if (known === undefined) this.formats.set(path, new Set([format]))
    else known.add(format)
  }
}

function formatWith(text: string, path: string, facts: EventFacts): string {
  if (text === '') return 'empty'
  if (jsonInText(text) !== undefined) return 'json'
  if (looksLikeCutJson(text)) return 'truncated'
  if (facts.platform.vocabulary.keepRule(path, text) !== undefined) return 'word'
  const format = formatOfText(text, path, facts)
  return format === 'text' && formFields(text) !== undefined ? 'form' : format
}
