/**
 * The words of raw lines that a surrogate could meet: those with a digit in them, in small letters, without and behind
 * escapes and base64. The lines are read once, whatever they are compared with after that.
 *
 * Nothing is parsed: quotes end a word in every spelling, so a line can be unescaped from quote to quote, and only where it
 * has escapes at all.
 *
 * @module
 */
import { longestShort, ShortTokens } from './short-tokens.ts'
import { codedTexts } from './coded-texts.ts'
import { rawLayers } from './spellings.ts'
import { folded } from './token.ts'
import { eachWord, hashOfWord, wordAt, type TellWord } from './word-runs.ts'

export class LineWords {
  /** Those that chance may draw. */
  readonly shorts = new ShortTokens()
  private readonly lines: readonly string[]
  /** Words that stand behind escapes or in base64. */
  private readonly hidden = new Set<string>()
  private readonly unescaped = new Set<string>()

  constructor(lines: Iterable<string>) {
    this.lines = [...lines]
    const short: TellWord = (text, from, to) => {
      if (to - from <= longestShort) this.shorts.add(wordAt(text, from, to))
    }
    for (const line of this.lines) {
      eachWord(line, short)
      for (const plain of codedTexts(line)) this.hide(plain)
      for (const part of escapedParts(line)) this.unescape(part)
    }
    for (const word of this.hidden) this.shorts.add(word)
  }

  /** @returns which of these words stand in the lines. A word has a digit, 4 to 64 characters, and none but `0-9a-z`. */
  met(words: ReadonlySet<string>): Set<string> {
    const met = new Set([...words].filter((word) => this.hidden.has(word)))
    const hashes = new Uint8Array(1 << hashBits)
    for (const word of words) hashes[hashOfWord(word) & hashMask] = 1
    const look: TellWord = (text, from, to, hash) => {
      if (hashes[hash & hashMask] === 0 || to - from > longestWord) return
      const word = wordAt(text, from, to)
      if (words.has(word)) met.add(word)
    }
    for (const line of this.lines) eachWord(line, look)
    return met
  }

  private unescape(part: string): void {
    if (this.unescaped.has(part)) return
    if (this.unescaped.size < mostRemembered) this.unescaped.add(part)
    for (const [i, layer] of rawLayers(part).entries()) {
      this.hide(layer)
      if (i > 0) for (const plain of codedTexts(layer)) this.hide(plain)
    }
  }

  private hide(text: string): void {
    eachWord(folded(text), (plain, from, to) => {
      if (to - from <= longestWord) this.hidden.add(plain.slice(from, to))
    })
  }
}

/** Whether `LineWords` can know the word. */
export function isLineWord(word: string): boolean {
  return word.length <= longestWord && /^[0-9a-z]{4,}$/.test(word) && /[0-9]/.test(word)
}

const longestWord = 64
const hashBits = 20
const hashMask = (1 << hashBits) - 1
const mostRemembered = 50_000

/** Backslashes before other marks, and before `n` and its like, are seen to where words are told. */
const escapes = /%[0-9A-Fa-f]{2}|&(?:#|[a-z]{2,6};)|\\[ux]|[^\0-\x7f]/

/** What stands between two quotes and has an escape that can be part of a word. */
function escapedParts(line: string): string[] {
  const parts: string[] = []
  const escape = new RegExp(escapes, 'g')
  while (escape.test(line)) {
    const from = line.lastIndexOf('"', escape.lastIndex - 1) + 1
    const end = line.indexOf('"', escape.lastIndex)
    const to = end < 0 ? line.length : end
    parts.push(line.slice(from, to))
    escape.lastIndex = to
  }
  return parts
}
