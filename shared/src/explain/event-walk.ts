/**
 * Walks samples and explains each of their keys, texts and numbers, also those inside JSON in strings and in forms.
 *
 * @module
 */
import type { Json } from '../base/json.ts'
import { spellings } from './addresses.ts'
import { kept, type Explanation, type Grounds } from './explanation.ts'
import { holdsContainer, jsonIn } from './json-in-text.ts'
import type { ShownNames } from './kept-rows.ts'
import { KnownPlace } from './known-place.ts'
import { momentsOf, type Moments } from './moments.ts'
import { explainNumber, explainSurrogateKey, explainText } from './surrogate-text.ts'

/** One of a sample. Live: what it says holds while it is told. */
export interface Token {
  what: 'key' | 'text' | 'number' | 'word'
  /** As in a shape. */
  path: string
  /** Keys and positions from the event on, down to the string that holds it. */
  at: readonly (string | number)[]
  /** Raw text of the bundle. It goes into no message. */
  text: string
  /** `undefined` where nothing explains it. */
  explanation: Explanation | undefined
}

export type OnToken = (token: Token) => void

export interface WalkGrounds extends Omit<Grounds, 'moments'> {
  /** The event types that the bundle shows, which may stand where an event's name stands. */
  names: ShownNames
}

/** For the samples of one bundle, one after the other. */
export class EventWalk {
  private readonly grounds: WalkGrounds & { moments: Moments }
  private readonly root: KnownPlace
  private readonly at: (string | number)[] = ['event']
  private readonly token: Token = { what: 'key', path: '', at: this.at, text: '', explanation: undefined }
  /** Of the event in hand: its times decide on some of them. */
  private readonly surrogates = new Map<string, Explanation>()
  private readonly surrogateKeys = new Map<string, Explanation>()
  private onToken: OnToken = () => {}

  constructor({ vocabulary, surrogates, names }: WalkGrounds) {
    this.grounds = { vocabulary, surrogates, names, moments: { first: Infinity, last: -Infinity } }
    this.root = new KnownPlace({
      isKey: (key) => vocabulary.isKey(key),
      keptAt: (path, text) => vocabulary.keepRule(path, text) ?? flagRule(text) ?? nameRule(path, text, names),
    })
  }

  walk(event: Json, onToken: OnToken): void {
    this.grounds.moments = momentsOf(event)
    this.surrogates.clear()
    this.surrogateKeys.clear()
    this.onToken = onToken
    this.value(event, this.root, 0)
  }

  private value(json: Json, place: KnownPlace, encodings: number): void {
    switch (json.kind) {
      case 'object':
        return this.entries(json.entries, place, encodings)
      case 'array':
        return this.items(json.items, place.behind('[]'), encodings)
      case 'string':
        return this.text(json.text, place, encodings)
      case 'number':
        return this.found('number', json.spelling, place, this.number(json.spelling, place))
      case 'null':
        return
      default:
        this.found('word', json.kind, place, place.explainedBy('K0.boolean', json.kind))
    }
  }

  private entries(entries: readonly [string, Json][], place: KnownPlace, encodings: number): void {
    for (const entry of entries) {
      this.at.push(entry[0])
      this.value(entry[1], this.key(entry[0], place), encodings)
      this.at.pop()
    }
  }

  private items(items: readonly Json[], place: KnownPlace, encodings: number): void {
    for (const [i, item] of items.entries()) {
      this.at.push(i)
      this.value(item, place, encodings)
      this.at.pop()
    }
  }

  /** @returns the place of what the key holds */
  private key(key: string, place: KnownPlace): KnownPlace {
    const listed = place.ofListed(key)
    this.found('key', key, place, listed === undefined ? this.surrogateKey(key) : listedKey)
    return listed ?? place.ofAnyKey()
  }

  private text(text: string, place: KnownPlace, encodings: number): void {
    const content = encodings < mostEncodings ? jsonIn(text) : undefined
    if (content !== undefined) {
      const inner = content.kind === 'string' && !holdsContainer(content) ? place : place.behind('(json)')
      return this.value(content, inner, encodings + 1)
    }
    const explanation = this.explained(text, place)
    if (explanation === undefined && encodings < mostEncodings && formShape.test(text)) {
      return this.form(text, place.behind('(form)'), encodings + 1)
    }
    this.found('text', text, place, explanation)
  }

  private form(text: string, place: KnownPlace, encodings: number): void {
    for (const part of text.split('&')) {
      const equals = part.indexOf('=')
      const names = spellings(equals < 0 ? part : part.slice(0, equals))
      const written = names.find((each) => this.isKey(each.replace(/\[\]$/, ''), place)) ?? names.at(-1) ?? ''
      const isList = written.endsWith('[]')
      const key = isList && !this.isKey(written, place) ? written.slice(0, -2) : written
      const inner = this.key(key, place)
      if (equals < 0 || equals === part.length - 1) continue // no value
      const child = isList ? inner.behind('[]') : inner
      const values = spellings(part.slice(equals + 1))
      const isOf = (each: string): boolean => this.explained(each, child) !== undefined
      const value = values.find(isOf) ?? values.find((each) => formShape.test(each)) ?? values.at(-1) ?? ''
      this.text(value, child, encodings)
    }
  }

  private isKey(key: string, place: KnownPlace): boolean {
    return (place.ofListed(key) ?? this.surrogateKey(key)) !== undefined
  }

  private surrogateKey(key: string): Explanation | undefined {
    const known = this.surrogateKeys.get(key)
    if (known !== undefined) return known
    const explanation = explainSurrogateKey(key, this.grounds)
    if (explanation !== undefined) this.surrogateKeys.set(key, explanation)
    return explanation
  }

  private explained(text: string, place: KnownPlace): Explanation | undefined {
    const known = place.explained(text) ?? this.surrogates.get(text)
    if (known !== undefined) return known
    const explanation = explainText(text, this.grounds)
    if (explanation !== undefined) this.surrogates.set(text, explanation)
    return explanation
  }

  private number(spelling: string, place: KnownPlace): Explanation | undefined {
    return isFlag(spelling) ? place.explainedBy(zeroOrOne, spelling) : explainNumber(spelling, this.grounds)
  }

  private found(what: Token['what'], text: string, { path }: KnownPlace, explanation: Explanation | undefined): void {
    const { token } = this
    token.what = what
    token.path = path
    token.text = text
    token.explanation = explanation
    this.onToken(token)
  }
}

const mostEncodings = 6
/** At least one `key=value`, and nothing that a form escapes. */
const formShape = /^[^\s=&<>{}"/?#]+=[^\s<>{}"]*$/

const listedKey = kept('T0.key')
const zeroOrOne = 'K0.number-0-1'

function flagRule(text: string): string | undefined {
  return isFlag(text) ? zeroOrOne : undefined
}

function isFlag(text: string): boolean {
  if (text.length === 1) return text === '0' || text === '1'
  return text.length <= 24 && /^(?:-?0|1)(?:\.0{1,20})?$/.test(text)
}

function nameRule(path: string, text: string, names: ShownNames): string | undefined {
  const [rule] = path === 'event_type' || path === 'name' ? (names.get(text) ?? []) : []
  return rule
}
