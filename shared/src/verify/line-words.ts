/**
 * The words of raw lines that a surrogate could meet: those with a digit in them, in small letters, without and behind
 * escapes and base64. The lines are read once, whatever they are compared with after that.
 *
 * Nothing is parsed: quotes end a word in every spelling, so a line can be unescaped from quote to quote, and only where it
 * has escapes at all.
 *
 * @module
 */
import { sampleText, type SampleLine } from '../diagnosis/sample-line.ts'
import { longestShort, ShortTokens } from './short-tokens.ts'
import { codedTexts } from './coded-texts.ts'
import { SeenWords } from './seen-words.ts'
import { rawLayers } from './escaped-layers.ts'
import { folded } from './token.ts'
import { eachWord, wordAt, type TellWord } from './word-runs.ts'
import { isTableWord, WordTable } from './word-table.ts'

export class LineWords {
  /** Those that chance may draw. */
  readonly shorts = new ShortTokens()
  private readonly lines: readonly SampleLine[]
  private readonly seen: SeenWords
  /** Words that stand behind escapes or in base64. */
  private readonly hidden = new Set<string>()
  private readonly unescaped = new Set<string>()

  constructor(lines: Iterable<SampleLine>) {
    this.lines = [...lines]
    this.seen = new SeenWords(this.lines.reduce((sum, { length }) => sum + length, 0))
    for (const line of this.lines) {
      const isDoubtful = eachWord(line, this.see)
      for (const plain of codedTexts(line)) this.hide(plain)
      if (isDoubtful) for (const part of escapedParts(sampleText(line))) this.unescape(part)
    }
    for (const word of this.hidden) this.shorts.add(word)
  }

  /** Whether the word is one to ask `met` about: where it stands in a line, it is. */
  mayHave(word: string): boolean {
    return this.hidden.has(word) || this.seen.mayHave(word)
  }

  /** @returns which of these words, all of which a `WordTable` can hold, stand in the lines */
  met(words: readonly string[]): Set<string> {
    const met = new Set(words.filter((word) => this.hidden.has(word)))
    const likely = words.filter((word) => !met.has(word) && this.seen.mayHave(word))
    if (likely.length === 0) return met
    const table = new WordTable(likely)
    for (const line of this.lines) table.look(line, (word) => met.add(word))
    return met
  }

  private readonly see: TellWord = (bytes, from, to, hash) => {
    const isNew = this.seen.add(bytes, from, to, hash)
    if (isNew && to - from <= longestShort) this.shorts.add(wordAt(bytes, from, to))
  }

  private unescape(part: string): void {
    if (this.unescaped.has(part)) return
    if (this.unescaped.size < mostRemembered) this.unescaped.add(part)
    for (const [i, layer] of rawLayers(part).entries()) {
      this.hide(layer)
      if (i > 0) for (const plain of codedTexts(encoder.encode(layer))) this.hide(plain)
    }
  }

  private hide(text: string): void {
    eachWord(encoder.encode(folded(text)), (bytes, from, to) => {
      const word = wordAt(bytes, from, to)
      if (isTableWord(word)) this.hidden.add(word)
    })
  }
}

const encoder = new TextEncoder()
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
