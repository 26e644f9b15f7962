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

/**
 * Linear in the lines: the bundle is indexed once, and each token of a line is looked up.
 *
 * @returns each value once, by its first place in the bundle
 */
export function rawFindings(files: BundleFiles, lines: Iterable<string>, platform: Platform): RawFinding[] {
  const search = new RawSearch(new BundleIndex(files, platform))
  for (const line of lines) search.line(line)
  return search.findings()
}

class RawSearch {
  private readonly index: BundleIndex
  private readonly found = new Map<string, RawFinding>()
  private readonly seenDigestible = new Set<string>()
  /** Numbers of 4 and 5 digits in the lines. */
  private readonly shortNumbers = new Set<string>()
  private readonly taker: RawTaker

  constructor(index: BundleIndex) {
    this.index = index
    const { tokens, wholes, digests } = index
    this.taker = {
      token: (token) => {
        if (/^[0-9]{4,5}$/.test(token)) this.shortNumbers.add(token)
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

  /** Where the lines hold most numbers of a length, a drawn number of that length cannot keep clear of them. */
  findings(): RawFinding[] {
    return [...this.found.values()].filter(({ value, rule }) => rule === undefined || !this.isEverywhere(value))
  }

  private isEverywhere(value: string): boolean {
    if (!/^[0-9]{4,5}$/.test(value)) return false
    const same = [...this.shortNumbers].filter(({ length }) => length === value.length).length
    return same > (9 * 10 ** (value.length - 1)) / 2
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
