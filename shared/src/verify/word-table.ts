/**
 * Words that are looked for in bytes: runs of ASCII letters and digits, and runs of digits inside them, as `tokensIn` gives
 * them. Nothing is decoded where no run has the hash of a word.
 *
 * @module
 */

const bits = 20
const mask = (1 << bits) - 1
const shortest = 4
const longest = 64

export class WordTable {
  /** How many words have a hash; at most 255 are told apart. */
  private readonly counts = new Uint8Array(1 << bits)
  private readonly words = new Set<string>()

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (!/^[0-9a-z]{4,64}$/.test(word) || this.words.has(word)) continue
      this.words.add(word)
      const at = hashOf(word) & mask
      this.counts[at] = Math.min(255, (this.counts[at] ?? 0) + 1)
    }
  }

  /** The word is looked for no longer. */
  drop(word: string): void {
    if (!this.words.delete(word)) return
    const at = hashOf(word) & mask
    const count = this.counts[at] ?? 0
    if (count < 255) this.counts[at] = count - 1
  }

  /** Tells each of the words that stands in the line, in small letters. */
  look(line: Uint8Array, tell: (word: string) => void): void {
    if (this.words.size === 0) return
    let [start, hash, digitsStart, digitsHash] = [0, 0, 0, 0]
    for (let at = 0; at <= line.length; at++) {
      const mark = at < line.length ? (classes[line[at] ?? 0] ?? 0) : 0
      if (mark >= 48 && mark <= 57) digitsHash = (Math.imul(digitsHash, 31) + mark) | 0
      else {
        const isInside = digitsStart > start || mark !== 0
        if (at - digitsStart >= shortest && isInside) this.check(line, digitsStart, at, digitsHash, tell)
        digitsStart = at + 1
        digitsHash = 0
      }
      if (mark !== 0) hash = (Math.imul(hash, 31) + mark) | 0
      else {
        if (at - start >= shortest) this.check(line, start, at, hash, tell)
        start = at + 1
        hash = 0
      }
    }
  }

  private check(line: Uint8Array, from: number, to: number, hash: number, tell: (word: string) => void): void {
    if (this.counts[hash & mask] === 0 || to - from > longest) return
    let word = ''
    for (let at = from; at < to; at++) word += String.fromCharCode(classes[line[at] ?? 0] ?? 0)
    if (this.words.has(word)) tell(word)
  }
}

/** Of every byte: the small letter or digit that it is, or 0. */
const classes = Uint8Array.from({ length: 256 }, (_, byte) => {
  const mark = String.fromCharCode(byte)
  return /[0-9A-Za-z]/.test(mark) ? mark.toLowerCase().charCodeAt(0) : 0
})

function hashOf(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0
  return hash
}
