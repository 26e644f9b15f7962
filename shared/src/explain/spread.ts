/**
 * Whether surrogates are spread over the samples as chance spreads them (the entropy of each path). Each sample has a
 * chance of its own, so a long surrogate stands in one sample only, a short one seldom in two, and digits evenly. Values
 * that were copied, or replaced in all samples alike, are not.
 *
 * @module
 */
import { spaceOf } from './surrogate-space.ts'

export type SpreadFinding = 'repeated' | 'uneven'

/** Where values were seen, and in how many samples each. Linear in the bundle. */
export class Spread {
  private readonly seen = new Map<string, Map<string, number>>()
  private readonly inSample = new Set<string>()
  private sampleKinds = new Set<string>()

  startSample(): void {
    this.inSample.clear()
    this.sampleKinds = new Set()
  }

  /** @returns `repeated` where this very value already stood in another sample, and chance is no reason */
  add(path: string, text: string, rule: string): 'repeated' | undefined {
    const kind = kindOf(text, rule)
    if (kind === undefined) return undefined
    const place = kind === 'long' ? kind : `${kind} ${path}`
    if (kind.endsWith('digits') && this.sampleKinds.has(place)) return undefined
    const id = `${place}\u241f${text}`
    if (this.inSample.has(id)) return undefined
    this.inSample.add(id)
    this.sampleKinds.add(place)
    const values = this.seen.get(place) ?? new Map<string, number>()
    this.seen.set(place, values)
    values.set(text, (values.get(text) ?? 0) + 1)
    return kind === 'long' && (values.get(text) ?? 0) > 1 ? 'repeated' : undefined
  }

  /** What all samples together show. Paths are as in shapes, and so made of the vocabulary. */
  findings(): { path: string; finding: SpreadFinding }[] {
    return [...this.seen].flatMap(([place, values]) => {
      const finding = place === 'long' ? undefined : findingIn(place, [...values])
      return finding === undefined ? [] : [{ path: place.slice(place.indexOf(' ') + 1), finding }]
    })
  }
}

/** 9,000 numbers. */
const bitsOfFourDigits = 13
const ofFourDigits =
  /^(?:user_|user|slug|host|key_|q|Org|Num|Run|Name|choice_|event_name_)[1-9][0-9]{3}(?:@example\.org)?$/

/** So many that no two samples of any bundle draw the same. */
const bitsOfLong = 64
/** Fewer show nothing: every draw meets another. */
const fewestBits = 10

/** @returns `long`, `bits-<bits of the space>`, `1-digits` or `2-digits` */
function kindOf(text: string, rule: string): string | undefined {
  if (!rule.startsWith('surrogate.')) return undefined
  const bits = ofFourDigits.test(text) ? bitsOfFourDigits : spaceOf(text, rule)
  if (bits !== undefined) return bits >= bitsOfLong ? 'long' : bits < fewestBits ? undefined : `bits-${bits}`
  if (rule !== 'surrogate.number') return undefined
  if (/^[2-9]$/.test(text)) return '1-digits'
  return /^[1-9][0-9]$/.test(text) ? '2-digits' : undefined
}

function findingIn(place: string, values: readonly [text: string, times: number][]): SpreadFinding | undefined {
  const bits = /^bits-([0-9]+)/.exec(place)?.[1]
  if (bits !== undefined) {
    const times = values.map(([, count]) => count)
    return isRepeated(times, 2 ** Number(bits)) ? 'repeated' : undefined
  }
  const cells = place.startsWith('1') ? '23456789' : '123456789'
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
