/**
 * Walks a sample and explains each of its keys, texts and numbers, also those inside JSON in strings and in forms.
 *
 * @module
 */
import { readJson, type Json } from '../base/json.ts'
import { decoded, spellings } from './addresses.ts'
import type { Explanation, Grounds } from './explanation.ts'
import type { ShownNames } from './kept-rows.ts'
import { explainKey, explainNumber, explainText } from './surrogate-text.ts'

export interface Token {
  what: 'key' | 'text' | 'number' | 'word'
  /** As in a shape. */
  path: string
  /** Keys and positions from the event on, down to the string that holds it. Live: copy it to keep it. */
  at: readonly (string | number)[]
  /** Raw text of the bundle. It goes into no message. */
  text: string
  /** `undefined` where nothing explains it. */
  explanation: Explanation | undefined
}

export interface EventGrounds extends Grounds {
  /** The event types that the bundle shows, which may stand where an event's name stands. */
  names: ShownNames
}

export function walkEvent(event: Json, grounds: EventGrounds, onToken: (token: Token) => void): void {
  new Walk(grounds, onToken).value(event, '', 0)
}

const mostEncodings = 6
const deepest = 64
const flag = /^(?:-?0|1)(?:\.0{1,20})?$/
const inPath = /^[A-Za-z0-9_$@:*+-]{1,64}$/
const namedPathLength = 400

class Walk {
  private readonly grounds: EventGrounds
  private readonly onToken: (token: Token) => void
  private readonly at: (string | number)[] = ['event']

  constructor(grounds: EventGrounds, onToken: (token: Token) => void) {
    this.grounds = grounds
    this.onToken = onToken
  }

  value(json: Json, path: string, encodings: number): void {
    switch (json.kind) {
      case 'object':
        for (const [key, part] of json.entries) {
          this.inside(key, () => {
            this.key(key, path)
            this.value(part, this.child(path, key), encodings)
          })
        }
        return
      case 'array':
        for (const [i, item] of json.items.entries()) this.inside(i, () => this.value(item, `${path}[]`, encodings))
        return
      case 'string':
        return this.text(json.text, path, encodings)
      case 'number':
        return this.found('number', json.spelling, path, this.number(json.spelling))
      case 'null':
        return
      default:
        this.found('word', json.kind, path, kept('K0.boolean'))
    }
  }

  private inside(step: string | number, walk: () => void): void {
    this.at.push(step)
    walk()
    this.at.pop()
  }

  private key(key: string, path: string): void {
    this.found('key', key, path, explainKey(key, this.grounds))
  }

  private text(text: string, path: string, encodings: number): void {
    const content = encodings < mostEncodings && /^["[{]/.test(text) ? parsed(text) : undefined
    if (content !== undefined) {
      const inner = content.kind === 'string' && !holdsContainer(content) ? path : `${path}(json)`
      return this.value(content, inner, encodings + 1)
    }
    const explanation = this.explained(text, path)
    if (explanation === undefined && encodings < mostEncodings && formShape.test(text)) {
      return this.form(text, `${path}(form)`, encodings + 1)
    }
    this.found('text', text, path, explanation)
  }

  private form(text: string, path: string, encodings: number): void {
    for (const part of text.split('&')) {
      const equals = part.indexOf('=')
      const written = decoded((equals < 0 ? part : part.slice(0, equals)).replaceAll('+', ' '))
      const key =
        written.endsWith('[]') && explainKey(written, this.grounds) === undefined ? written.slice(0, -2) : written
      this.key(key, path)
      if (equals < 0 || equals === part.length - 1) continue // no value
      const child = `${this.child(path, key)}${written.endsWith('[]') ? '[]' : ''}`
      const values = spellings(part.slice(equals + 1))
      const isOf = (each: string): boolean => this.explained(each, child) !== undefined
      const value = values.find(isOf) ?? values.find((each) => formShape.test(each)) ?? values.at(-1) ?? ''
      this.text(value, child, encodings)
    }
  }

  private explained(text: string, path: string): Explanation | undefined {
    const rule = this.grounds.vocabulary.keepRule(path, text) ?? (flag.test(text) ? 'K0.number-0-1' : undefined)
    if (rule !== undefined) return kept(rule)
    const [name] = path === 'event_type' || path === 'name' ? (this.grounds.names.get(text) ?? []) : []
    if (name !== undefined) return kept(name)
    return explainText(text, this.grounds)
  }

  private number(spelling: string): Explanation | undefined {
    return flag.test(spelling) ? kept('K0.number-0-1') : explainNumber(spelling, this.grounds)
  }

  private child(path: string, key: string): string {
    const isNamed = path.length <= namedPathLength && inPath.test(key) && this.grounds.vocabulary.isKey(key)
    const step = isNamed ? key : '{key}'
    return path === '' ? step : `${path}.${step}`
  }

  private found(what: Token['what'], text: string, path: string, explanation: Explanation | undefined): void {
    this.onToken({ what, text, path, explanation, at: this.at })
  }
}

/** At least one `key=value`, and nothing that a form escapes. */
const formShape = /^[^\s=&<>{}"/?#]+=[^\s<>{}"]*$/

function kept(rule: string): Explanation {
  return { rule, isMarked: false }
}

function parsed(text: string): Json | undefined {
  const read = readJson(text, { maxDepth: deepest })
  return read.ok ? read.value : undefined
}

/** Whether a string in a string ends in an object or an array. */
function holdsContainer(json: Json): boolean {
  if (json.kind !== 'string') return json.kind === 'object' || json.kind === 'array'
  const inner = /^["[{]/.test(json.text) ? parsed(json.text) : undefined
  return inner !== undefined && holdsContainer(inner)
}
