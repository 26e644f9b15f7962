/**
 * One event is one scope: equal raw values get equal surrogates inside it, and unrelated ones in every other event.
 *
 * @module
 */
import { sha256 } from '@noble/hashes/sha2.js'
import type { Draw, SurrogateScope } from './id-form.ts'
import { tokensOf } from './raw-tokens.ts'

/** So often a surrogate is drawn again before an equal one is put up with: one digit has only ten values. */
const mostAttempts = 48
/** So often, as long as it equals a token of another sampled event: a log may hold all numbers of four digits. */
const strictAttempts = 32

/** Words of the surrogates' own grammar, which a raw value may have as well. */
const grammarWords = new Set(['user', 'example', 'host', 'slug', 'choice', 'name', 'token', 'event'])

const encoder = new TextEncoder()

export class EventScope implements SurrogateScope {
  private readonly numbers = new Map<string, Map<string, number>>()
  private readonly surrogates = new Map<string, string>()
  private readonly used = new Set<string>()
  private readonly seed: string
  private readonly ordinal: number
  private readonly rawTokens: ReadonlySet<string>
  private readonly otherTokens: ReadonlySet<string>

  /** @param otherTokens those of the other sampled events */
  constructor(
    seed: string,
    ordinal: number,
    rawTokens: ReadonlySet<string>,
    otherTokens: ReadonlySet<string> = new Set(),
  ) {
    this.seed = seed
    this.ordinal = ordinal
    this.rawTokens = rawTokens
    this.otherTokens = otherTokens
  }

  numberOf(kind: string, raw: string): number {
    let ofKind = this.numbers.get(kind)
    if (ofKind === undefined) this.numbers.set(kind, (ofKind = new Map()))
    let number = ofKind.get(raw)
    if (number === undefined) ofKind.set(raw, (number = ofKind.size + 1))
    return number
  }

  digits(kind: string, number: number, length: number, alphabet: string): string {
    return this.drawFor(kind, number, 0)(length, alphabet)
  }

  surrogateOf(kind: string, raw: string, make: (draw: Draw) => string): string {
    const id = `${kind}\u241f${raw}`
    const known = this.surrogates.get(id)
    if (known !== undefined) return known
    const number = this.numberOf(kind, raw)
    let surrogate = ''
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      surrogate = make(this.drawFor(kind, number, attempt))
      const isFree = !this.used.has(surrogate) && !this.hasRawToken(surrogate)
      if (isFree && (attempt >= strictAttempts || !hasToken(surrogate, this.otherTokens))) break
    }
    this.used.add(surrogate)
    this.surrogates.set(id, surrogate)
    return surrogate
  }

  /** Whether a token of 4 characters or more of this text also stands in the raw event. */
  hasRawToken(text: string): boolean {
    return hasToken(text, this.rawTokens)
  }

  /** A stream of SHA-256 blocks over the names of what is drawn. */
  drawFor(kind: string, number: number, attempt: number): Draw {
    const name = [this.seed, this.ordinal, kind, number, attempt].join('\u241f')
    let block = new Uint8Array()
    let blocks = 0
    let at = 0
    return (length, alphabet) => {
      let text = ''
      while (text.length < length) {
        if (at === block.length) {
          block = sha256(encoder.encode(`${name}\u241f${blocks++}`))
          at = 0
        }
        text += alphabet[(block[at++] ?? 0) % alphabet.length]
      }
      return text
    }
  }
}

function hasToken(text: string, tokens: ReadonlySet<string>): boolean {
  return tokens.size > 0 && tokensOf(text).some((token) => !grammarWords.has(token) && tokens.has(token))
}
