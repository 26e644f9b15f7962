/**
 * Words that are looked for in bytes: those that `eachWord` tells. Nothing is decoded where no run has the hash of a word.
 *
 * @module
 */
import { eachWord, hashOfWord, wordAt, type TellWord } from './word-runs.ts'

const bits = 20
const mask = (1 << bits) - 1
const shortest = 4
const longest = 64

/** Whether a table can hold the word: it has a digit, 4 to 64 characters, and none but `0-9a-z`. */
export function isTableWord(word: string): boolean {
  return word.length >= shortest && word.length <= longest && /^[0-9a-z]+$/.test(word) && /[0-9]/.test(word)
}

export class WordTable {
  /** How many words have a hash; at most 255 are told apart. */
  private readonly counts = new Uint8Array(1 << bits)
  private readonly words = new Set<string>()

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (!isTableWord(word) || this.words.has(word)) continue
      this.words.add(word)
      const at = hashOfWord(word) & mask
      this.counts[at] = Math.min(255, (this.counts[at] ?? 0) + 1)
    }
  }

  /** The word is looked for no longer. */
  drop(word: string): void {
    if (!this.words.delete(word)) return
    const at = hashOfWord(word) & mask
    const count = this.counts[at] ?? 0
    if (count < 255) this.counts[at] = count - 1
  }

  /** Tells each of the words that stands in the line, in small letters. */
  look(line: Uint8Array, tell: (word: string) => void): void {
    if (this.words.size === 0) return
    const told: TellWord = (bytes, from, to, hash) => {
      if (this.counts[hash & mask] === 0 || to - from > longest) return
      const word = wordAt(bytes, from, to)
      if (this.words.has(word)) tell(word)
    }
    eachWord(line, told)
  }
}
