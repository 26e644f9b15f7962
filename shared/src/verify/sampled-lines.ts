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
import type { Platform } from '../platforms/platform.ts'
import { BundleIndex, type BundleFiles, type BundlePlace } from './bundle-index.ts'
import { digestsOf } from './digests.ts'
import { takeRawLine, type RawTaker } from './raw-line.ts'
import { ShortTokens } from './short-tokens.ts'

export interface RawFinding extends BundlePlace {
  /** What was found, folded. As private as the log: it goes into no message unless the user asks. */
  value: string
  how: 'token' | 'whole value' | 'digest'
}

/** Every line that may have become a sample, also those of event types and shapes that are left out. */
export function* sampledLines({ categories }: Pick<PartialDiagnosis, 'categories'>): Generator<string> {
  for (const { shapes } of categories.values()) {
    for (const { samples } of shapes.values()) yield* samples.things
  }
}

export interface RawSearchResult {
  /** Each value once, by its first place in the bundle. */
  findings: RawFinding[]
  /** Tokens of the lines that chance may draw. As private as the log. */
  shortTokens: ReadonlySet<string>
}

/** Linear in the lines: the bundle is indexed once, and each token of a line is looked up. */
export function searchLines(files: BundleFiles, lines: Iterable<string>, platform: Platform): RawSearchResult {
  const search = new RawSearch(new BundleIndex(files, platform))
  for (const line of lines) search.line(line)
  return search.result()
}

export function rawFindings(files: BundleFiles, lines: Iterable<string>, platform: Platform): RawFinding[] {
  return searchLines(files, lines, platform).findings
}

class RawSearch {
  private readonly index: BundleIndex
  private readonly found = new Map<string, RawFinding>()
  private readonly seenDigestible = new Set<string>()
  private readonly shorts = new ShortTokens()
  private readonly taker: RawTaker

  constructor(index: BundleIndex) {
    this.index = index
    const { tokens, wholes, digests } = index
    this.taker = {
      token: (token) => {
        this.shorts.add(token)
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

  result(): RawSearchResult {
    const { tokens } = this.shorts
    const isChance = ({ value, rule }: RawFinding): boolean =>
      rule !== undefined && this.shorts.areEverywhere(value, rule)
    return { findings: [...this.found.values()].filter((finding) => !isChance(finding)), shortTokens: tokens }
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
