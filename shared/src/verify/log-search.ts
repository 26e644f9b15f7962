/**
 * The negative check over whole logs (privacy rules V2 and V3): every line is read once, and its tokens are looked up among
 * those of the bundle. Memory follows the bundle, not the logs.
 *
 * Where everything in the bundle is explained, only the drawn parts of surrogates are looked for, in the bytes as they
 * are: they can meet a log by chance alone, and how many did is a figure. Where something is not explained, every line is
 * read in all its spellings, which takes longer.
 *
 * @module
 */
import type { Platform } from '../platforms/platform.ts'
import { LineCutter, type LineTaker } from '../scan/line-cutter.ts'
import type { BundleIndex } from './bundle-index.ts'
import type { BundlePlace } from './bundle-place.ts'
import { digestsOf } from './digests.ts'
import { identitiesIn } from './identities.ts'
import { takeRawLine, type RawTaker } from './raw-line.ts'
import type { RawFinding } from './sampled-lines.ts'
import { folded } from './token.ts'
import { WordTable } from './word-table.ts'

export interface LogFinding extends RawFinding {
  /** V3 where the value names a person at a place that is known to, V2 elsewhere. */
  check: 'V2' | 'V3'
  /** Users in whose events it stands, counted up to k; events without a user are one. */
  users: number
}

export interface LogSearchResult {
  findings: LogFinding[]
  /** Tokens of surrogates that stand in the logs as well, by chance: short numbers. */
  chanceTokens: number
  /** Tokens that were looked for. */
  tokens: number
}

/** A chance token that one user has in every event would be looked at for ever. */
const mostChanceHits = 100

export class LogSearch {
  private readonly index: BundleIndex
  private readonly platform: Platform
  private readonly mostUsers: number
  private readonly cutter: LineCutter
  private readonly found = new Map<string, LogFinding & { by: Set<string> }>()
  /** How often a surrogate's token was met. */
  private readonly met = new Map<string, number>()
  private readonly words: WordTable
  private readonly decoder = new TextDecoder('utf-8')

  /** @param mostUsers the k of the privacy rules */
  constructor(index: BundleIndex, platform: Platform, mostUsers: number) {
    this.index = index
    this.platform = platform
    this.mostUsers = mostUsers
    this.words = new WordTable(
      [...this.index.tokens].filter(([, { rule }]) => rule !== undefined).map(([token]) => token),
    )
    const isFast = this.index.isOfSurrogates()
    const taker: LineTaker = {
      line: (line) => (isFast ? this.words.look(line, (word) => this.word(word, line)) : this.whole(line)),
      tooLong: () => {},
    }
    this.cutter = new LineCutter(taker)
  }

  /** Chunks may end anywhere. */
  push(chunk: Uint8Array): void {
    this.cutter.push(chunk)
  }

  endFile(): void {
    this.cutter.endFile()
  }

  result(): LogSearchResult {
    const findings = [...this.found.values()].map(({ by, ...finding }) => ({ ...finding, users: by.size }))
    return { findings, chanceTokens: this.met.size, tokens: this.index.tokens.size }
  }

  private word(word: string, line: Uint8Array): void {
    const place = this.index.tokens.get(word)
    if (place !== undefined) this.hit(word, 'token', place, line)
  }

  /** A line in all its spellings. */
  private whole(line: Uint8Array): void {
    const { tokens, wholes, digests } = this.index
    const look = (index: ReadonlyMap<string, BundlePlace>, how: RawFinding['how']) => (text: string) => {
      const place = index.get(text)
      if (place !== undefined && !this.index.isPublic(text)) this.hit(text, how, place, line)
    }
    const digest = (text: string): void => {
      if (text.length < 4) return
      const place = digestsOf(text)
        .map((each) => digests.get(each))
        .find((each) => each !== undefined)
      if (place !== undefined) this.hit(folded(text), 'digest', place, line)
    }
    const taker: RawTaker = { token: look(tokens, 'token'), whole: look(wholes, 'whole value') }
    takeRawLine(this.eventIn(line), digests.size === 0 ? taker : { ...taker, digestible: digest })
  }

  private hit(value: string, how: RawFinding['how'], place: BundlePlace, line: Uint8Array): void {
    if (place.rule !== undefined && isChance(value)) {
      const times = (this.met.get(value) ?? 0) + 1
      this.met.set(value, times)
      if (times === mostChanceHits) this.words.drop(value)
      return
    }
    const finding = this.found.get(value)
    if (finding !== undefined && finding.by.size >= this.mostUsers) return
    const reading = this.platform.readLine(this.decoder.decode(line), false)
    const record = reading.kind === 'event' ? reading.record : undefined
    const known = finding ?? { ...place, value, how, check: 'V2', users: 0, by: new Set<string>() }
    if (record !== undefined && identitiesIn(record.value).has(value)) known.check = 'V3'
    known.by.add(record?.user ?? '')
    this.found.set(value, known)
    if (known.by.size >= this.mostUsers) this.words.drop(value)
  }

  /** Without what stands before the JSON; the line itself where it is no event. */
  private eventIn(line: Uint8Array): string {
    const text = this.decoder.decode(line)
    const reading = this.platform.readLine(text, false)
    return reading.kind === 'event' ? reading.record.text : text
  }
}

/** Numbers that chance draws: a log of millions of events has most of them. */
function isChance(token: string): boolean {
  return token.length < 9 || (/^[0-9]+$/.test(token) && token.length < 12)
}
