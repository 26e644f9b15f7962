/**
 * What of a bundle could come from a log: the index in which the tokens of raw lines are looked up.
 *
 * Words of the vocabulary, names of event types that a rule shows, figures and the format's own words are left out: they
 * may stand in a log as well. Of what `explain` takes for a surrogate, the parts that chance has drawn are kept by token;
 * those under a mark that chance meets in one of 65,536 or fewer are left to the mark, and so are times. What nothing
 * explains is kept in every way: by token, by piece of a token, as a whole, behind every spelling, and as a digest.
 *
 * @module
 */
import type { BundleToken } from '../bundle/bundle-token.ts'
import { explainBundle } from '../bundle/explain-bundle.ts'
import type { Platform } from '../platforms/platform.ts'
import { placeOf, type BundleFiles, type BundlePlace } from './bundle-place.ts'
import { digestsIn } from './digests.ts'
import { isGrammarWord, partsOf } from './drawn-parts.ts'
import { otherTexts } from './other-texts.ts'
import { spellingsOf } from './spellings.ts'
import { folded, saysNothing, shortestToken, tokensIn } from './token.ts'
import { isTableWord } from './word-table.ts'

/** Whether a word, one that a `WordTable` can hold, may stand in the lines that the index is for. */
export type MayStand = (word: string) => boolean

/** The index of a bundle that nobody has checked yet. */
export function indexOf(files: BundleFiles, platform: Platform): BundleIndex {
  const index = new BundleIndex(platform)
  const unread = explainBundle(files, platform, (token) => index.take(token))
  index.takeOthers(files, { isUnread: unread.length > 0, isChecked: false })
  return index
}

export class BundleIndex {
  /** By token. */
  readonly tokens = new Map<string, BundlePlace>()
  /** Whole values and words with marks in them, such as addresses; only of what nothing explains. */
  readonly wholes = new Map<string, BundlePlace>()
  /** Digests that may be of a raw value, as hexadecimal digits. */
  readonly digests = new Map<string, BundlePlace>()
  private readonly platform: Platform
  private readonly mayStand: MayStand
  private readonly explained = new Set<string>()
  private readonly surrogates = new Set<string>()
  private pieces = 0

  /** @param mayStand words of surrogates of which it says no are left out */
  constructor(platform: Platform, mayStand: MayStand = () => true) {
    this.platform = platform
    this.mayStand = mayStand
  }

  take(token: BundleToken): void {
    const { what, text, rule, isMarked } = token
    if (rule === undefined) return this.unexplained(text, placeOf(token))
    if (!rule.startsWith('surrogate.')) {
      if (ofTables.has(what)) this.explained.add(text)
      return
    }
    const left = leftToTheirMark.get(rule)
    if (left !== undefined && (isMarked || left === 'a closed list')) return
    if (this.surrogates.has(text)) return // an event names its course again and again
    this.surrogates.add(text)
    const only = oneDrawn.exec(text)?.[1]
    if (only !== undefined) return this.surrogate(only, token)
    for (const part of partsOf(text, this.platform)) this.surrogate(part, token)
  }

  /** What `explain` does not speak of; after all tokens. */
  takeOthers(files: BundleFiles, { isUnread, isChecked }: { isUnread: boolean; isChecked: boolean }): void {
    const known = { platform: this.platform, explained: this.explained, isChecked }
    for (const { pointer, ...text } of otherTexts(files, known, isUnread)) {
      this.unexplained(text.text, placeOf({ ...text, pointer: () => pointer }))
    }
  }

  /** Whether nothing is in it but what chance has drawn for surrogates, in words that a `WordTable` can hold. */
  isOfSurrogates(): boolean {
    if (this.wholes.size + this.digests.size > 0) return false
    return [...this.tokens].every(([token, { rule }]) => rule !== undefined && isTableWord(token))
  }

  /** Whether a token is a word that may stand in any bundle. */
  isPublic(token: string): boolean {
    const { vocabulary } = this.platform
    return (
      isGrammarWord(token) ||
      vocabulary.isKey(token) ||
      vocabulary.isCodeWords(token) ||
      (vocabulary.isPathWord?.(token, '') ?? false)
    )
  }

  private surrogate(text: string, from: BundleToken): void {
    const plain = folded(text)
    if (this.tokens.has(plain)) return // one word, as most are, which says nothing new
    const digits = wordAndDigits.exec(plain)?.[1]
    for (const token of digits === undefined ? tokensIn(plain) : digits === plain ? [plain] : [plain, digits]) {
      if (this.tokens.has(token) || (isTableWord(token) && !this.mayStand(token))) continue
      this.add(this.tokens, token, placeOf(from))
    }
  }

  private unexplained(text: string, place: BundlePlace): void {
    for (const spelling of spellingsOf(text)) {
      for (const digest of digestsIn(spelling)) this.add(this.digests, digest, place)
      const plain = folded(spelling)
      this.add(this.wholes, plain.trim(), place)
      for (const [word] of plain.matchAll(/[\p{L}\p{N}][\p{L}\p{N}._:@+'/-]{2,120}[\p{L}\p{N}]/gu)) {
        this.add(this.wholes, word, place)
      }
      for (const token of tokensIn(plain)) if (!this.isPublic(token)) this.withPieces(token, place)
    }
  }

  /** A raw token may stand inside a longer one. */
  private withPieces(token: string, place: BundlePlace): void {
    this.add(this.tokens, token, place)
    if (token.length > longestPieced) return
    for (let from = 0; from <= token.length - shortestToken; from++) {
      for (let to = from + shortestToken; to <= token.length; to++) {
        if (this.pieces++ > mostPieces) return
        this.add(this.tokens, token.slice(from, to), place)
      }
    }
  }

  private add(to: Map<string, BundlePlace>, text: string, place: BundlePlace): void {
    if (text.length < shortestToken || saysNothing(text)) return
    const known = to.get(text)
    // What nothing explains is the graver finding.
    if (known === undefined || (known.rule !== undefined && place.rule === undefined)) to.set(text, place)
  }
}

/** As `tokensIn` cuts it: most drawn parts are such a word. */
const wordAndDigits = /^[a-z]*([0-9]{4,})$/

const ofTables: ReadonlySet<string> = new Set(['category name', 'path', 'kind', 'value'])

/** Bounds for a bundle of which nothing is explained. */
const longestPieced = 64
const mostPieces = 2_000_000

/**
 * A raw value has these marks once in 65,536 or less; a time has its mark in whole seconds, and more times in a log are alike.
 * Of closed lists no part is drawn: they are words that everybody can read.
 */
const leftToTheirMark = new Map<string, 'a mark' | 'a closed list'>([
  ['surrogate.hex', 'a mark'],
  ['surrogate.token', 'a mark'],
  ['surrogate.timestamp', 'a mark'],
  ['surrogate.empty', 'a closed list'],
  ['surrogate.text', 'a closed list'],
  ['surrogate.ip', 'a closed list'],
  ['surrogate.user agent', 'a closed list'],
  ['surrogate.language', 'a closed list'],
  ['surrogate.truncated json', 'a closed list'],
])

/** Most surrogates have one part that is drawn, and `partsOf` would say no more. */
const oneDrawn = /^(?:(?:user|choice|key)_)?([A-Za-z]{0,6}[1-9][0-9]{3,5})(?:\.example)?$/
