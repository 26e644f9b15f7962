/**
 * Reads JSON into a tree; `json.ts` says which texts it takes.
 *
 * @module
 */
import type { Json } from './json.ts'
import { KeyPlaces } from './key-places.ts'
import type { ProblemCode } from './problem.ts'

/** Thrown inside a reader, and caught by who has made it. */
export class Unreadable extends Error {
  readonly code: ProblemCode
  constructor(code: ProblemCode) {
    super(code)
    this.code = code
  }
}

const quote = 34
const backslash = 92
// oxlint-disable-next-line no-control-regex
const controls = /[\0-\x1f]/
const numberPattern = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y
const escapePattern = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

/** Reads one text, once. */
export class JsonReader {
  private position = 0
  private readonly text: string
  private readonly maxDepth: number
  private readonly refuseDuplicates: boolean
  private readonly hasControls: boolean
  /** Where the next backslash is, from the last place on that was looked at. */
  private nextEscape = -1

  constructor(text: string, maxDepth: number, refuseDuplicates: boolean) {
    this.text = text
    this.hasControls = controls.test(text)
    this.maxDepth = maxDepth
    this.refuseDuplicates = refuseDuplicates
  }

  document(): Json {
    const value = this.value(0)
    this.skipSpace()
    if (this.position < this.text.length) throw new Unreadable('json.not-json')
    return value
  }

  private value(depth: number): Json {
    this.skipSpace()
    switch (this.text[this.position]) {
      case '{':
        return this.object(depth + 1)
      case '[':
        return this.array(depth + 1)
      case '"':
        return { kind: 'string', text: this.string() }
      case 't':
        return this.word('true')
      case 'f':
        return this.word('false')
      case 'n':
        return this.word('null')
      default:
        return { kind: 'number', spelling: this.number() }
    }
  }

  private object(depth: number): Json {
    if (depth > this.maxDepth) throw new Unreadable('json.too-deep')
    const entries: [string, Json][] = []
    const places = new KeyPlaces(entries)
    let again = 0
    this.position++
    if (!this.skipTo('}')) {
      do {
        this.skipSpace()
        const key = this.string()
        const place = places.of(key)
        if (this.refuseDuplicates && place >= 0) throw new Unreadable('json.duplicate-key')
        this.expect(':')
        const value = this.value(depth)
        const former = entries[place]
        if (former === undefined) entries.push([key, value])
        else {
          former[1] = value
          again++
        }
      } while (this.skipTo(','))
      this.expect('}')
    }
    return again === 0 ? { kind: 'object', entries } : { kind: 'object', entries, again }
  }

  private array(depth: number): Json {
    if (depth > this.maxDepth) throw new Unreadable('json.too-deep')
    const items: Json[] = []
    this.position++
    if (!this.skipTo(']')) {
      do items.push(this.value(depth))
      while (this.skipTo(','))
      this.expect(']')
    }
    return { kind: 'array', items }
  }

  /** Looks for the next quote: most strings have no escape before it, and no text that is one line has control characters. */
  private string(): string {
    const start = this.position
    if (this.text.charCodeAt(start) !== quote) throw new Unreadable('json.not-json')
    const end = this.text.indexOf('"', start + 1)
    if (this.nextEscape < start) this.nextEscape = placeOf(this.text.indexOf('\\', start))
    if (end < 0 || this.nextEscape < end || this.hasControls) return this.escapedString(start)
    this.position = end + 1
    return this.text.slice(start + 1, end)
  }

  /** Walks by hand: one pattern for a whole string overflows the stack of the pattern matcher on long ones. */
  private escapedString(start: number): string {
    this.position = start + 1
    let escaped = false
    for (;;) {
      const code = this.text.charCodeAt(this.position)
      if (code === quote) break
      if (code === backslash) {
        escaped = true
        this.skip(escapePattern)
      } else if (code >= 32) this.position++
      else throw new Unreadable('json.not-json') // a control character, or NaN at the end of the text
    }
    const quotedText = this.text.slice(start, ++this.position)
    return escaped ? (JSON.parse(quotedText) as string) : quotedText.slice(1, -1)
  }

  private word(kind: 'true' | 'false' | 'null'): Json {
    if (!this.text.startsWith(kind, this.position)) throw new Unreadable('json.not-json')
    this.position += kind.length
    return { kind }
  }

  private number(): string {
    const start = this.position
    this.skip(numberPattern)
    return this.text.slice(start, this.position)
  }

  private skip(pattern: RegExp): void {
    pattern.lastIndex = this.position
    if (!pattern.test(this.text)) throw new Unreadable('json.not-json')
    this.position = pattern.lastIndex
  }

  /** Skips blanks and, where it stands next, `mark`. */
  private skipTo(mark: string): boolean {
    this.skipSpace()
    if (this.text[this.position] !== mark) return false
    this.position++
    return true
  }

  private expect(mark: string): void {
    if (!this.skipTo(mark)) throw new Unreadable('json.not-json')
  }

  private skipSpace(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.position)
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return
      this.position++
    }
  }
}

function placeOf(found: number): number {
  return found < 0 ? Infinity : found
}
