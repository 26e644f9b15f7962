/**
 * What the texts of one event hold. Its steps open the same texts: each is opened once.
 *
 * @module
 */
import { readJson, type Json } from '../base/json.ts'
import { formFields, jsonInText, maxEncodings } from '../shape/payload-text.ts'
import { mayBeTimestamp, readTimestamp, type Timestamp } from './timestamp-spelling.ts'

/** JSON inside a text. */
export interface Content {
  /** `undefined` where it is too deep for a tree. */
  tree: Json | undefined
  /** How many encodings must be taken off until an object or a list comes. */
  encodings: number
}

const deepestJson = 1_000

export class EventTexts {
  private readonly contents = new Map<string, Content | undefined>()
  private readonly forms = new Map<string, ReturnType<typeof formFields>>()
  private readonly times = new Map<string, Timestamp | undefined>()

  /** @returns `undefined` where it holds no object or list in so many encodings */
  json(text: string, encodings: number): Content | undefined {
    if (!mayBeJson(text)) return undefined
    let content = this.contents.get(text)
    if (content === undefined && !this.contents.has(text)) this.contents.set(text, (content = contentOf(text)))
    return content !== undefined && content.encodings <= encodings ? content : undefined
  }

  form(text: string): ReturnType<typeof formFields> {
    if (!text.includes('=')) return undefined
    let fields = this.forms.get(text)
    if (fields === undefined && !this.forms.has(text)) this.forms.set(text, (fields = formFields(text)))
    return fields
  }

  /** As `readTimestamp` says. */
  time(text: string): Timestamp | undefined {
    if (!mayBeTimestamp(text)) return undefined
    let time = this.times.get(text)
    if (time === undefined && !this.times.has(text)) this.times.set(text, (time = readTimestamp(text)))
    return time
  }
}

function mayBeJson(text: string): boolean {
  const first = text.charCodeAt(0)
  return first === brace || first === bracket || first === quote
}

/** Takes the same texts as `jsonInText`, which makes no tree. */
function contentOf(text: string, encodings = 1): Content | undefined {
  if (encodings > maxEncodings || !mayBeJson(text) || !endsLikeJson(text)) return undefined
  const read = readJson(text, { maxDepth: deepestJson })
  if (!read.ok) {
    const isDeep = read.problem.code === 'json.too-deep' && jsonInText(text) !== undefined
    return isDeep ? { tree: undefined, encodings } : undefined
  }
  if (read.value.kind !== 'string') return { tree: read.value, encodings }
  const inner = contentOf(read.value.text, encodings + 1)
  return inner === undefined ? undefined : { tree: read.value, encodings: inner.encodings }
}

function endsLikeJson(text: string): boolean {
  if (text.charCodeAt(0) === quote) return text.length >= 4 && text.endsWith('"')
  const end = text.trimEnd().at(-1)
  return end === '}' || end === ']'
}

const brace = 123
const bracket = 91
const quote = 34
