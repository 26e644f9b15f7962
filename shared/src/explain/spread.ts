/**
 * Whether surrogates are spread over the samples as chance spreads them (the entropy of each path). Each sample has a
 * chance of its own, so a long surrogate stands in one sample only, a short one seldom in two, and digits evenly. Values
 * that were copied, or replaced in all samples alike, are not.
 *
 * @module
 */
import { spaceOf } from './surrogate-space.ts'

export type SpreadFinding = 'repeated' | 'uneven'

/** A value of a kind at a path. */
interface Times {
  /** Samples that have it. */
  samples: number
  /** The last of them, by number. */
  last: number
}

/** Values of one kind at one path. */
interface Place {
  path: string
  kind: string
  values: Map<string, Times>
  /** The last sample that has one, by number. */
  last: number
}

/** Where values were seen, and in how many samples each. Linear in the bundle. */
export class Spread {
  private readonly places = new Map<string, Map<string, Place>>()
  private sample = 1

  startSample(): void {
    this.sample++
  }

  /** @returns `repeated` where this very value already stood in another sample, and chance is no reason */
  add(path: string, text: string, rule: string): 'repeated' | undefined {
    const kind = kindOf(text, rule)
    if (kind === undefined) return undefined
    const place = this.placeOf(kind, kind === 'long' ? '' : path)
    // Of small numbers, only the first of each sample counts.
    if (place.last === this.sample && kind.endsWith('digits')) return undefined
    place.last = this.sample
    const times = place.values.get(text)
    if (times === undefined) place.values.set(text, { samples: 1, last: this.sample })
    if (times === undefined || times.last === this.sample) return undefined
    times.samples++
    times.last = this.sample
    return kind === 'long' ? 'repeated' : undefined
  }

  /** What all samples together show. Paths are as in shapes, and so made of the vocabulary. */
  findings(): { path: string; finding: SpreadFinding }[] {
    const places = [...this.places.values()].flatMap((ofKind) => [...ofKind.values()])
    return places.flatMap(({ path, kind, values }) => {
      const times = [...values].map(([text, { samples }]): [string, number] => [text, samples])
      const finding = kind === 'long' ? undefined : findingIn(kind, times)
      return finding === undefined ? [] : [{ path, finding }]
    })
  }

  private placeOf(kind: string, path: string): Place {
    const ofKind = this.places.get(kind) ?? new Map<string, Place>()
    const known = ofKind.get(path)
    if (known !== undefined) return known
    const place = { path, kind, values: new Map<string, Times>(), last: 0 }
    this.places.set(kind, ofKind.set(path, place))
    return place
  }
}

/** 9,000 numbers. */
const bitsOfFourDigits = 13
const ofFourDigits =
  /^(?:user_|user|slug|host|key_|q|Org|Num|Run|Name|choice_|event_name_)[1-9][0-9]{3}(?:@example\.org)?$/

/** Characters. */
const longestOfFourDigits = 20

/** So many that no two samples of any bundle draw the same. */
const bitsOfLong = 64
const kindsOfBits = Array.from({ length: bitsOfLong }, (_, bits) => `bits-${bits}`)
/** Fewer show nothing: every draw meets another. */
const fewestBits = 10

/** @returns `long`, `bits-<bits of the space>`, `1-digits` or `2-digits` */
function kindOf(text: string, rule: string): string | undefined {
  if (!rule.startsWith('surrogate.')) return undefined
  const bits = text.length <= longestOfFourDigits && ofFourDigits.test(text) ? bitsOfFourDigits : spaceOf(text, rule)
  if (bits !== undefined) return bits >= bitsOfLong ? 'long' : bits < fewestBits ? undefined : kindsOfBits[bits]
  if (rule !== 'surrogate.number') return undefined
  if (/^[2-9]$/.test(text)) return '1-digits'
  return /^[1-9][0-9]$/.test(text) ? '2-digits' : undefined
}

function findingIn(kind: string, values: readonly [text: string, times: number][]): SpreadFinding | undefined {
  const bits = /^bits-([0-9]+)/.exec(kind)?.[1]
  if (bits !== undefined) {
    const times = values.map(([, count]) => count)
    return isRepeated(times, 2 ** Number(bits)) ? 'repeated' : undefined
  }
  const cells = kind.startsWith('1') ? '23456789' : '123456789'
  return isUneven(values, cells) ? 'uneven' : undefined
}

/**
 * Far more equal pairs than chance makes of surrogates drawn from so many: once in 10^9 times at most, even where raw events
 * take half of them away.
 */
function isRepeated(times: readonly number[], space: number): boolean {
  const all = times.reduce((sum, n) => sum + n, 0)
  return times.reduce((sum, n) => sum + pairs(n), 0) > 12 + (6 * pairs(all)) / space
}

function pairs(n: number): number {
  return (n * (n - 1)) / 2
}

/** Below, any spread may be chance. */
const fewestValues = 64
/** Chi-squared with 8 degrees of freedom is above it once in 10^15 times. */
const highestChiSquared = 92

/** Pearson's test of the first digits. */
function isUneven(values: readonly [text: string, times: number][], cells: string): boolean {
  const all = values.reduce((sum, [, times]) => sum + times, 0)
  if (all < fewestValues) return false
  const counts = new Map([...cells].map((cell) => [cell, 0]))
  for (const [text, times] of values) counts.set(text.charAt(0), (counts.get(text.charAt(0)) ?? 0) + times)
  const expected = all / cells.length
  const chiSquared = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
  return chiSquared > highestChiSquared
}
