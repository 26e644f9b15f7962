/**
 * JSON text cut into nested parts without losing a character: number spelling, escapes and blanks stay as written.
 *
 * @module
 */
import { readJson } from '@mooc-panorama/shared/base/json.ts'

/** Texts in the order in which they stand; joined they are the JSON text again. */
export type JsonNode =
  | { kind: 'string' | 'number' | 'word'; text: string }
  | { kind: 'object' | 'array'; open: string; members: JsonMember[]; close: string }

export interface JsonMember {
  /** Absent in an array. With quotes. */
  key?: string
  /** `:` and the blanks around it; absent in an array. */
  colon?: string
  value: JsonNode
  /** `,` and the blanks around it; for the last member the blanks before the bracket. */
  after: string
}

export interface JsonText {
  /** Blanks before and after the value. */
  before: string
  node: JsonNode
  after: string
}

/** `undefined` where the text is not JSON or is nested deeper than 64. */
export function jsonTokens(text: string): JsonText | undefined {
  if (!readJson(text).ok) return undefined
  return new Cutter(text).whole()
}

/** Members of all objects and arrays in it. */
export function membersIn(node: JsonNode): number {
  if (!('members' in node)) return 0
  return node.members.reduce((sum, { value }) => sum + 1 + membersIn(value), 0)
}

/** The text of a string token, its escapes read. */
export function stringOf(token: string): string {
  return JSON.parse(token) as string
}

const scalar = /[^\s,\]}]+/y
const blanks = /[ \t\r\n]*/y

/** Walks a text that is known to be JSON. */
class Cutter {
  private position = 0
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  whole(): JsonText {
    const before = this.take(blanks)
    const node = this.value()
    return { before, node, after: this.text.slice(this.position) }
  }

  private value(): JsonNode {
    const first = this.text[this.position]
    if (first === '{') return this.container('object', '}')
    if (first === '[') return this.container('array', ']')
    if (first === '"') return { kind: 'string', text: this.string() }
    const text = this.take(scalar)
    return { kind: /^[tfn]/.test(text) ? 'word' : 'number', text }
  }

  private container(kind: 'object' | 'array', end: string): JsonNode {
    const open = this.text.slice(this.position, ++this.position) + this.take(blanks)
    const members: JsonMember[] = []
    while (this.text[this.position] !== end) members.push(this.member(kind))
    this.position++
    return { kind, open, members, close: end }
  }

  private member(kind: 'object' | 'array'): JsonMember {
    const named = kind === 'object' ? { key: this.string(), colon: this.mark() } : {}
    const value = this.value()
    return { ...named, value, after: this.mark() }
  }

  /** Blanks, a comma or colon where one stands next, blanks. */
  private mark(): string {
    const start = this.position
    this.take(blanks)
    if (',:'.includes(this.text[this.position] ?? '!')) this.position++
    this.take(blanks)
    return this.text.slice(start, this.position)
  }

  private string(): string {
    const start = this.position++
    while (this.text[this.position] !== '"') this.position += this.text[this.position] === '\\' ? 2 : 1
    return this.text.slice(start, ++this.position)
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.position
    const found = pattern.exec(this.text)?.[0] ?? ''
    this.position += found.length
    return found
  }
}
