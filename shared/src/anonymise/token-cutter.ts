/**
 * Cuts texts into tokens: runs of letters and digits, and runs of digits inside them, in lower case. Those of less than
 * four characters say nothing: a surrogate may equal them by chance. `raw-tokens.ts` says the same as a pattern.
 *
 * @module
 */
import { wideTokens } from './raw-tokens.ts'

const shortest = 4
const [lowBasis, highBasis] = [0x811c9dc5 | 0, 0x2545f491]

/** Tells the tokens of the last text by their number, until the next text comes. */
export class TokenCutter {
  /** Hashes of the tokens, in two words each. */
  lows = new Int32Array(256)
  highs = new Int32Array(256)
  private froms = new Int32Array(256)
  private ends = new Int32Array(256)
  private text = ''
  private count = 0

  /** @returns how many tokens the text has; some may come twice */
  cut(text: string): number {
    this.text = text
    this.count = 0
    let [low, high, from] = [lowBasis, highBasis, 0]
    let [digitsLow, digitsHigh, digitsFrom] = [lowBasis, highBasis, 0]
    for (let at = 0; at <= text.length; at++) {
      const code = at < text.length ? text.charCodeAt(at) : 0
      if (code > 127) return this.cutWide(text)
      const mark = marks[code] as number // it has a place for each of these codes
      if (mark >= 48 && mark <= 57) {
        digitsLow = lowOf(digitsLow, mark)
        digitsHigh = highOf(digitsHigh, mark)
      } else {
        if (at - digitsFrom >= shortest && (digitsFrom > from || mark !== 0)) {
          this.put(digitsLow, digitsHigh, digitsFrom, at)
        }
        digitsFrom = at + 1
        digitsLow = lowBasis
        digitsHigh = highBasis
      }
      if (mark !== 0) {
        low = lowOf(low, mark)
        high = highOf(high, mark)
      } else {
        if (at - from >= shortest) this.put(low, high, from, at)
        from = at + 1
        low = lowBasis
        high = highBasis
      }
    }
    return this.count
  }

  /** The whole text is the only token. */
  whole(text: string): void {
    this.text = text
    this.count = 0
    this.putText(0, text.length)
  }

  /** The text of a token. */
  token(at: number): string {
    return this.text.slice(this.froms[at], this.ends[at]).toLowerCase()
  }

  /** Texts with characters outside ASCII, among which only a pattern finds the letters. */
  private cutWide(text: string): number {
    this.count = 0
    for (const { from, end } of wideTokens(text)) this.putText(from, end)
    return this.count
  }

  private putText(from: number, end: number): void {
    const token = this.text.slice(from, end).toLowerCase()
    let [low, high] = [lowBasis, highBasis]
    for (let at = 0; at < token.length; at++) {
      const code = token.charCodeAt(at)
      low = lowOf(low, code)
      high = highOf(high, code)
    }
    this.put(low, high, from, end)
  }

  private put(low: number, high: number, from: number, end: number): void {
    const at = this.count++
    if (at === this.lows.length) this.grow()
    this.lows[at] = low
    this.highs[at] = high
    this.froms[at] = from
    this.ends[at] = end
  }

  private grow(): void {
    this.lows = longer(this.lows)
    this.highs = longer(this.highs)
    this.froms = longer(this.froms)
    this.ends = longer(this.ends)
  }
}

function lowOf(low: number, code: number): number {
  return Math.imul(low ^ code, 0x01000193)
}

function highOf(high: number, code: number): number {
  const mixed = Math.imul(high ^ code, 0x85ebca6b)
  return mixed ^ (mixed >>> 13)
}

function longer(words: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const other = new Int32Array(words.length * 2)
  other.set(words)
  return other
}

/** Of every character of ASCII: the small letter or digit that it is, or 0. */
const marks = Uint8Array.from({ length: 128 }, (_, code) => {
  const mark = String.fromCharCode(code)
  return /[0-9A-Za-z]/.test(mark) ? mark.toLowerCase().charCodeAt(0) : 0
})
