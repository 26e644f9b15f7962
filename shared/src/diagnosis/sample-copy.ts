/**
 * A copy of a sample that shows less: without some of its fields, or with nothing but its structure. The walk has the same
 * paths as the event's shape.
 *
 * @module
 */
import { readJson, writeJson, type Json } from '../base/json.ts'
import type { Platform } from '../platforms/platform.ts'
import { ListedKeys } from '../shape/listed-keys.ts'
import { keyPath, mayStandInPath } from '../shape/path.ts'
import { formFields, jsonInText, looksLikeCutJson, maxEncodings } from '../shape/payload-text.ts'
import { isBelow } from './withheld.ts'

export interface CopyOptions {
  platform: Pick<Platform, 'payloadPath' | 'vocabulary'>
  /** Left out, with what lies below. */
  excludedFields: readonly string[]
  /** Whether values become one of their type. */
  onlyStructure: boolean
  /** Told of every value that becomes another one. */
  onLeaf: (leaf: Leaf) => void
}

export interface Leaf {
  path: string
  kind: 'text' | 'number' | 'word'
  /** What stands in its place. */
  copy: string
}

/** @param event JSON on one line, as the diagnosis has it */
export function sampleCopy(event: string, options: CopyOptions): string {
  const read = readJson(event)
  if (!read.ok) throw new Error('a sample must be readable JSON')
  return writeJson(new SampleCopy(options).value(read.value, '', options.platform.payloadPath === '', 0))
}

/** Stands for every text. It is of the closed word list, so that everybody sees that it stands for one. */
const anyText = 'lorem'
const deepest = 1_000

class SampleCopy {
  private readonly options: CopyOptions
  private readonly listed: ListedKeys

  constructor(options: CopyOptions) {
    this.options = options
    this.listed = new ListedKeys(options.platform.vocabulary.isKey)
  }

  value(json: Json, path: string, payload: boolean, encodings: number): Json {
    switch (json.kind) {
      case 'object':
        return this.object(json.entries, path, encodings)
      case 'array':
        return { kind: 'array', items: json.items.map((item) => this.value(item, `${path}[]`, payload, encodings)) }
      case 'string':
        return { kind: 'string', text: this.text(json.text, path, payload, encodings) }
      case 'number':
        return { kind: 'number', spelling: this.leaf(path, 'number', json.spelling, '0') }
      case 'null':
        return json
      default:
        return { kind: this.leaf(path, 'word', json.kind, 'false') }
    }
  }

  private object(entries: readonly [string, Json][], path: string, encodings: number): Json {
    const isMap = path !== '' && this.listed.areData(entries.map(([key]) => key))
    const copies: [string, Json][] = []
    for (const [key, json] of entries) {
      const child = this.child(path, key, isMap)
      if (this.isExcluded(child)) continue
      copies.push([key, this.value(json, child, child === this.options.platform.payloadPath, encodings)])
    }
    return { kind: 'object', entries: copies }
  }

  private text(text: string, path: string, payload: boolean, encodings: number): string {
    const content = encodings < maxEncodings ? jsonInText(text, maxEncodings - encodings) : undefined
    const read = content === undefined ? undefined : readJson(text, { maxDepth: deepest })
    if (read?.ok) {
      const copy = this.value(read.value, `${path}(json)`, payload, encodings + 1)
      return writeJson(copy, writeJson(read.value, 'spaced') === text ? 'spaced' : 'compact')
    }
    if (text === '' || (payload && looksLikeCutJson(text))) return text
    const fields = payload ? formFields(text) : undefined
    return fields === undefined ? this.leaf(path, 'text', text, anyText) : this.form(text, fields, path, encodings)
  }

  private form(text: string, fields: ReadonlyMap<string, unknown>, path: string, encodings: number): string {
    const isMap = this.listed.areData([...fields.keys()])
    const parts = text.split('&').flatMap((part) => {
      const equals = part.indexOf('=')
      const written = equals < 0 ? part : part.slice(0, equals)
      const decoded = decodedPart(written)
      const key = decoded.endsWith('[]') ? decoded.slice(0, -2) : decoded
      const child = this.child(`${path}(form)`, key, isMap)
      if (this.isExcluded(child)) return []
      if (equals < 0) return [part]
      const place = Array.isArray(fields.get(key)) ? `${child}[]` : child
      const value = decodedPart(part.slice(equals + 1))
      const copy = this.text(value, place, false, encodings + 1)
      return [copy === value ? part : `${written}=${encodeURIComponent(copy)}`]
    })
    return parts.join('&')
  }

  private leaf<Copy extends string>(path: string, kind: 'text' | 'number' | 'word', own: string, copy: Copy): Copy {
    if (!this.options.onlyStructure) return own as Copy // the same kind of JSON as its copy would be
    this.options.onLeaf({ path, kind, copy })
    return copy
  }

  private child(path: string, key: string, isMap: boolean): string {
    const isNamed = !isMap && this.listed.has(key) && mayStandInPath(key, path)
    return keyPath(path, isNamed ? key : '{key}')
  }

  private isExcluded(path: string): boolean {
    return isBelow(path, this.options.excludedFields)
  }
}

function decodedPart(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text // a `%` that encodes nothing
  }
}
