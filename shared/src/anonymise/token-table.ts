/**
 * Which tokens stand in raw events, so that no surrogate equals one (privacy rule S1): those of the event that is being
 * replaced, and those of all events that will be shown. It holds hashes of 64 bits and no text.
 *
 * @module
 */
import { CrowdCounts } from './crowd-counts.ts'
import { percentDecoded } from './raw-tokens.ts'
import { TokenCutter } from './token-cutter.ts'

/** Words of the surrogates' own grammar, which a raw value may have as well. */
const grammarWords: ReadonlySet<string> = new Set([
  'user',
  'example',
  'host',
  'slug',
  'choice',
  'name',
  'token',
  'event',
])

const firstSize = 1 << 12

/** Where the tokens of one event stand. */
export interface OwnTexts {
  /** Whether a token, in lower case, may be among them: it answers faster than they are added. */
  mayHold(token: string): boolean
  tell(add: (text: string) => void): void
}

export class TokenTable {
  private lows = new Int32Array(firstSize)
  private highs = new Int32Array(firstSize)
  /** 0 where a place is free, then whether the token is of all events, of one that was replaced alone, or of no interest. */
  private uses = new Uint8Array(firstSize)
  /** The last event that had the token, as it was being replaced. */
  private events = new Int32Array(firstSize)
  private count = 0
  private event = 0
  /** The event that is being replaced, where its own tokens are not added yet. */
  private own: OwnTexts | undefined
  private readonly ofAll = new CrowdCounts()
  private ofEvent = new CrowdCounts()
  private readonly cutter = new TokenCutter()

  /** Adds the tokens of a text of any event, and of its percent-decoded spelling. */
  add(text: string): void {
    const decoded = percentDecoded(text)
    for (const spelling of decoded === text ? [text] : [text, decoded]) {
      const count = this.cutter.cut(spelling)
      for (let at = 0; at < count; at++) this.addForAll(at)
    }
  }

  /** Adds one token as it is. */
  addToken(token: string): void {
    this.cutter.whole(token)
    this.addForAll(0)
  }

  /**
   * From now on own tokens are those of another event.
   *
   * @param own an event whose tokens are among those of all events: its own ones are added only where one of them may have
   *   been met that is not to be avoided for the sake of all
   */
  startEvent(own?: OwnTexts): void {
    this.event++
    this.ofEvent = new CrowdCounts()
    this.own = own
  }

  /** Adds the tokens of a text of the event that is being replaced, likewise. */
  addOwn(text: string): void {
    const decoded = percentDecoded(text)
    for (const spelling of decoded === text ? [text] : [text, decoded]) {
      const count = this.cutter.cut(spelling)
      for (let at = 0; at < count; at++) this.addToEvent(at)
    }
  }

  /** Whether a token of this text stands in the event that is being replaced. */
  hasOwn(text: string): boolean {
    return this.meets(text, false)
  }

  /** Whether a token of this text stands in that event, or in any other. */
  has(text: string): boolean {
    return this.meets(text, true)
  }

  private meets(text: string, any: boolean): boolean {
    const count = this.cutter.cut(text)
    for (let at = 0; at < count; at++) {
      const place = this.found(at)
      if (place < 0 || this.uses[place] === use.never) continue
      if (any && this.uses[place] === use.all && !this.isCrowded(at, this.ofAll)) return true
      if (this.own !== undefined) {
        if (!this.own.mayHold(this.cutter.token(at))) continue
        this.addOwnTokens(this.own)
        return this.meets(text, any)
      }
      if (this.events[place] === this.event && !this.isCrowded(at, this.ofEvent)) return true
    }
    return false
  }

  private addOwnTokens(own: OwnTexts): void {
    this.own = undefined
    own.tell((text) => this.addOwn(text))
  }

  private addToEvent(at: number): void {
    const place = this.placeOf(at)
    if (this.events[place] === this.event) return
    this.events[place] = this.event
    this.ofEvent.add(this.cutter.token(at))
  }

  private addForAll(at: number): void {
    const place = this.placeOf(at)
    if (this.uses[place] !== use.one) return
    this.uses[place] = use.all
    this.ofAll.add(this.cutter.token(at))
  }

  private isCrowded(at: number, counts: CrowdCounts): boolean {
    return counts.areAnyCrowded && counts.isCrowded(this.cutter.token(at))
  }

  /** @returns -1 where the token was never added */
  private found(at: number): number {
    const place = this.slot(this.cutter.lows[at] ?? 0, this.cutter.highs[at] ?? 0)
    return this.uses[place] === 0 ? -1 : place
  }

  private placeOf(at: number): number {
    const low = this.cutter.lows[at] ?? 0
    const high = this.cutter.highs[at] ?? 0
    const place = this.slot(low, high)
    if (this.uses[place] !== 0) return place
    if (this.count * 2 >= this.lows.length) {
      this.grow()
      return this.placeOf(at)
    }
    this.count++
    this.lows[place] = low
    this.highs[place] = high
    this.uses[place] = grammarWords.has(this.cutter.token(at)) ? use.never : use.one
    return place
  }

  /** Where the hash stands, or where it would. */
  private slot(low: number, high: number): number {
    const { lows, highs, uses } = this
    const mask = lows.length - 1
    let place = (low ^ (low >>> 15) ^ high) & mask
    while (uses[place] !== 0 && (lows[place] !== low || highs[place] !== high)) place = (place + 1) & mask
    return place
  }

  private grow(): void {
    const { lows, highs, uses, events } = this
    const size = lows.length * 2
    this.lows = new Int32Array(size)
    this.highs = new Int32Array(size)
    this.uses = new Uint8Array(size)
    this.events = new Int32Array(size)
    for (let from = 0; from < lows.length; from++) {
      if (uses[from] === 0) continue
      const to = this.slot(lows[from] ?? 0, highs[from] ?? 0)
      this.lows[to] = lows[from] ?? 0
      this.highs[to] = highs[from] ?? 0
      this.uses[to] = uses[from] ?? 0
      this.events[to] = events[from] ?? 0
    }
  }
}

const use = { one: 1, all: 2, never: 3 } as const
