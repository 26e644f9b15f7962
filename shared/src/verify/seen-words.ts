/**
 * Which words were met, without keeping them: a word that was met is always known again, one that was not is taken for one
 * once in 10^9 times. So what is known is looked for a second time, exactly.
 *
 * @module
 */
import { hashOfWord } from './word-runs.ts'

/** A thousand slots to eight megabytes of them. */
const [fewestBits, mostBits] = [10, 21]

export class SeenWords {
  /** At the first free place behind the one that a hash names, another hash of the same word; 0 where the place is free. */
  private readonly slots: Int32Array
  /** Beyond, every word may have been met: strange logs cost time and no memory. */
  private readonly mostWords: number
  private count = 0

  /** @param characters of the text that the words are of, where a word takes five */
  constructor(characters: number) {
    const bits = Math.min(mostBits, Math.max(fewestBits, 1 + Math.ceil(Math.log2(characters / 5))))
    this.slots = new Int32Array(1 << bits)
    this.mostWords = 1 << (bits - 1)
  }

  /** @param hash as `hashOfWord` computes it */
  add(word: Uint8Array, from: number, to: number, hash: number): boolean {
    if (this.count >= this.mostWords) return true
    const mark = markOf(word, from, to)
    const at = this.placeOf(hash, mark)
    if (this.slots[at] === mark) return false
    this.slots[at] = mark
    this.count++
    return true
  }

  /** @param word in small letters of ASCII */
  mayHave(word: string): boolean {
    if (this.count >= this.mostWords) return true
    const mark = markOfWord(word)
    return this.slots[this.placeOf(hashOfWord(word), mark)] === mark
  }

  private placeOf(hash: number, mark: number): number {
    const { slots } = this
    let at = spread(hash ^ mark) & (slots.length - 1) // of both, or words of one hash would stand in one long row
    for (;;) {
      const found = slots[at]
      if (found === 0 || found === mark) return at
      at = (at + 1) & (slots.length - 1)
    }
  }
}

/** FNV-1a of the small letters, which are those with the sixth bit; digits have it too. Never 0. */
function markOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = -2_128_831_035
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ ((bytes[at] ?? 0) | 32), 16_777_619)
  return hash === 0 ? 1 : hash
}

/** The same of a word in small letters. */
function markOfWord(word: string): number {
  let hash = -2_128_831_035
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ (word.charCodeAt(at) | 32), 16_777_619)
  return hash === 0 ? 1 : hash
}

/** The last bits of `hashOfWord` follow from the last letters alone. */
function spread(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 8
}
