/**
 * The negative check over the sampled lines (privacy rule V2a): nothing of a line that was sampled stands in the bundle,
 * in any spelling, unless the vocabulary has it too.
 *
 * Everything in a bundle that can come from a log at all comes from these lines, from names that a rule shows, and from
 * keys of the vocabulary, so this is checked before a bundle is put in its place.
 *
 * @module
 */
import type { PartialDiagnosis } from '../diagnosis/partial.ts'
import { sampleText, type SampleLine } from '../diagnosis/sample-line.ts'
import type { BundleIndex } from './bundle-index.ts'
import type { BundlePlace } from './bundle-place.ts'
import { digestsOf } from './digests.ts'
import { LineWords } from './line-words.ts'
import { takeRawLine, type RawTaker } from './raw-line.ts'

export interface RawFinding extends BundlePlace {
  /** What was found, folded. As private as the log: it goes into no message unless the user asks. */
  value: string
  how: 'token' | 'whole value' | 'digest'
}

/** Every line that may have become a sample, also those of event types and shapes that are left out. */
export function* sampledLines({ categories }: Pick<PartialDiagnosis, 'categories'>): Generator<SampleLine> {
  for (const { shapes } of categories.values()) {
    for (const { samples } of shapes.values()) yield* samples.things
  }
}

/** The search of many bundles, one after the other, for the lines of one log. The lines are read once. */
export class LineSearch {
  private readonly lines: readonly SampleLine[]
  private readonly words: LineWords

  constructor(lines: Iterable<SampleLine>) {
    this.lines = [...lines]
    this.words = new LineWords(this.lines)
  }

  /** Whether such a word may stand in the lines: what stands in them does. */
  mayHave(word: string): boolean {
    return this.words.mayHave(word)
  }

  /** Tokens of the lines that chance may draw. As private as the log. */
  get shortTokens(): ReadonlySet<string> {
    return this.words.shorts.tokens
  }

  /** @returns each value once, by its first place in the bundle. Linear in the lines. */
  findings(index: BundleIndex): RawFinding[] {
    if (index.isOfSurrogates()) return this.drawn(index)
    return this.spelled(index).filter(({ value, rule }) => !this.isChance(value, rule))
  }

  /** Where everything is explained, only the drawn parts of surrogates can meet the lines. */
  private drawn(index: BundleIndex): RawFinding[] {
    const isSuspect = (value: string, rule: string | undefined): boolean =>
      this.words.mayHave(value) && !this.isChance(value, rule) && !index.isPublic(value)
    const suspects = [...index.tokens].filter(([value, { rule }]) => isSuspect(value, rule))
    const met = this.words.met(suspects.map(([value]) => value))
    return suspects.filter(([value]) => met.has(value)).map(([value, place]) => ({ ...place, value, how: 'token' }))
  }

  private isChance(value: string, rule: string | undefined): boolean {
    return rule !== undefined && this.words.shorts.areEverywhere(value, rule)
  }

  private spelled(index: BundleIndex): RawFinding[] {
    const search = new SpelledSearch(index)
    for (const line of this.lines) search.line(sampleText(line))
    return search.findings()
  }
}

/** Everything of a line in all its spellings, for a bundle in which not everything is explained. */
class SpelledSearch {
  private readonly index: BundleIndex
  private readonly found = new Map<string, RawFinding>()
  private readonly seenDigestible = new Set<string>()
  private readonly taker: RawTaker

  constructor(index: BundleIndex) {
    this.index = index
    const { tokens, wholes, digests } = index
    this.taker = {
      token: (token) => {
        const place = tokens.get(token)
        if (place !== undefined && !index.isPublic(token)) this.find(token, 'token', place)
      },
      whole: (value) => {
        const place = wholes.get(value)
        if (place !== undefined && !index.isPublic(value)) this.find(value, 'whole value', place)
      },
      // Digests cost more than all the rest, and a bundle has hardly ever a text that could be one.
      ...(digests.size > 0 && { digestible: (text) => this.digest(text) }),
    }
  }

  line(text: string): void {
    takeRawLine(text, this.taker)
  }

  findings(): RawFinding[] {
    return [...this.found.values()]
  }

  private digest(text: string): void {
    if (text.length < 4 || this.seenDigestible.has(text)) return
    this.seenDigestible.add(text)
    for (const digest of digestsOf(text)) {
      const place = this.index.digests.get(digest)
      if (place !== undefined) this.find(text, 'digest', place)
    }
  }

  private find(value: string, how: RawFinding['how'], place: BundlePlace): void {
    if (!this.found.has(value)) this.found.set(value, { ...place, value, how })
  }
}
