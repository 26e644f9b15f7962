/**
 * What the payloads of a category look like, whatever stands around them.
 *
 * @module
 */
import type { DiagnosedCategory } from '../diagnosis/diagnosis.ts'
import { byCodeUnit } from '../diagnosis/order.ts'

export interface PayloadProfile {
  /** Each (path, type) pair of the payload, with the events that have it, of a million: whole numbers add up in any order. */
  shares: ReadonlyMap<string, number>
  /** The most frequent payload, as its pairs. */
  usual: string
  /** Number of pairs below the payload itself: what a payload can be recognised by. */
  named: number
}

/** Pairs that are looked at, the most frequent ones: a hostile payload has thousands. */
const mostPairs = 500

export function payloadProfile({ shapes }: DiagnosedCategory, payloadPath: string): PayloadProfile {
  const counts = new Map<string, number>()
  const payloads = new Map<string, number>()
  let events = 0
  for (const { shape, occurrences } of shapes) {
    const pairs = shape.filter((entry) => isOfPayload(entry, payloadPath))
    for (const pair of pairs) add(counts, pair, occurrences)
    add(payloads, pairs.join('\n'), occurrences)
    events += occurrences
  }
  const most = mostFrequent(counts).slice(0, mostPairs)
  return {
    shares: new Map(most.map(([pair, count]) => [pair, Math.round((count / events) * 1e6)])),
    usual: mostFrequent(payloads)[0]?.[0] ?? '',
    named: most.filter(([pair]) => !pair.startsWith(`${payloadPath} `)).length,
  }
}

/** 0 where the payloads have nothing in common, 1 where they are alike: the weighted Jaccard index of their pairs. */
export function payloadLikeness(a: PayloadProfile, b: PayloadProfile): number {
  let common = 0
  let all = 0
  for (const [pair, share] of a.shares) {
    const other = b.shares.get(pair) ?? 0
    common += Math.min(share, other)
    all += Math.max(share, other)
  }
  for (const [pair, share] of b.shares) if (!a.shares.has(pair)) all += share
  return all === 0 ? 0 : roundedShare(common / all)
}

/** To three places. */
export function roundedShare(share: number): number {
  return Math.round(share * 1000) / 1000
}

function isOfPayload(entry: string, payloadPath: string): boolean {
  return entry.startsWith(payloadPath) && /^[ .[({]/.test(entry.slice(payloadPath.length))
}

function mostFrequent(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a, m], [b, n]) => n - m || byCodeUnit(a, b))
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count)
}
