/**
 * One event is one scope: equal raw values get equal surrogates inside it, and unrelated ones in every other event.
 *
 * @module
 */
import type { Draw, SurrogateScope } from './id-form.ts'
import type { EventDraws, SurrogateDraws } from './surrogate-draws.ts'
import type { TokenTable } from './token-table.ts'

/** So often a surrogate is drawn again before an equal one is put up with: one digit has only ten values. */
const mostAttempts = 48
/** So often, as long as it equals a token of another sampled event: a log may hold all numbers of four digits. */
const strictAttempts = 32

export class EventScope implements SurrogateScope {
  private readonly numbers = new Map<string, Map<string, number>>()
  private readonly surrogates = new Map<string, Map<string, string>>()
  private readonly used = new Set<string>()
  private readonly draws: EventDraws
  private readonly tokens: TokenTable

  /** @param tokens those of the event are its own ones */
  constructor(draws: SurrogateDraws, ordinal: number, tokens: TokenTable) {
    this.draws = draws.ofEvent(ordinal)
    this.tokens = tokens
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
    let ofKind = this.surrogates.get(kind)
    if (ofKind === undefined) this.surrogates.set(kind, (ofKind = new Map()))
    const known = ofKind.get(raw)
    if (known !== undefined) return known
    const number = ofKind.size + 1 // of its first occurrence
    let surrogate = ''
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      surrogate = make(this.drawFor(kind, number, attempt))
      const isMet = attempt < strictAttempts ? this.tokens.has(surrogate) : this.hasRawToken(surrogate)
      if (!isMet && !this.used.has(surrogate)) break
    }
    this.used.add(surrogate)
    ofKind.set(raw, surrogate)
    return surrogate
  }

  /** Whether a token of 4 characters or more of this text also stands in the raw event. */
  hasRawToken(text: string): boolean {
    return this.tokens.hasOwn(text)
  }

  drawFor(kind: string, number: number, attempt: number): Draw {
    return this.draws.drawFor(kind, number, attempt)
  }
}
