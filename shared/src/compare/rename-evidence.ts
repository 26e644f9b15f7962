/**
 * What speaks for a rename: above all the payload, since a rename seldom changes it; a little the source, the months, the
 * rate and the words of the name.
 *
 * @module
 */
import type { DiagnosedCategory } from '../diagnosis/diagnosis.ts'
import type { Month } from '../diagnosis/partial.ts'
import { roundedShare } from './payload-profile.ts'

export interface RenameEvidence {
  /** Of the fields of the payloads, weighted by how many events have them; 0 to 1. */
  payloadLikeness: number
  /** Whether the usual payload of the one is the usual payload of the other, field by field. */
  samePayload: boolean
  sameSource: boolean
  /** Whether the one ends about when the other begins. */
  monthsMeet: boolean
  /** The smaller rate divided by the larger; 0 to 1. */
  rateLikeness: number
  /** Words that both names have, of all their words; 0 to 1. */
  nameLikeness: number
}

/** A category whose events became fewer, or more. */
export interface Moved {
  category: DiagnosedCategory
  /** By how much, of 1,000 events. */
  rate: number
  /** False where it is in both diagnoses. */
  isWhole: boolean
}

export function evidenceOf(
  { category: from, ...left }: Moved,
  { category: to, ...right }: Moved,
  payload: Pick<RenameEvidence, 'payloadLikeness' | 'samePayload'>,
): RenameEvidence {
  return {
    ...payload,
    sameSource: from.eventSource === to.eventSource,
    monthsMeet: monthsMeet(from.months, to.months),
    rateLikeness: roundedShare(Math.min(left.rate, right.rate) / Math.max(left.rate, right.rate)),
    nameLikeness: nameLikeness(from.eventType, to.eventType),
  }
}

/** 0 to 1. */
export function scoreOf(evidence: RenameEvidence): number {
  const { sameSource, monthsMeet: doMeet, rateLikeness, nameLikeness: words } = evidence
  const others = 0.15 * Number(sameSource) + 0.05 * Number(doMeet) + 0.1 * rateLikeness + 0.1 * words
  return roundedShare(0.6 * evidence.payloadLikeness + others)
}

/** Whether the one that ends first ends in about the month in which the one that begins last begins. */
function monthsMeet(a: readonly Month[], b: readonly Month[]): boolean {
  const starts = [a[0], b[0]].filter((month) => month !== undefined).map(monthNumber)
  const ends = [a.at(-1), b.at(-1)].filter((month) => month !== undefined).map(monthNumber)
  return starts.length === 2 && Math.abs(Math.max(...starts) - Math.min(...ends)) <= 1
}

function monthNumber(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))
}

function nameLikeness(a: string, b: string): number {
  const [words, others] = [wordsOf(a), wordsOf(b)]
  const all = words.union(others).size
  return all === 0 ? 0 : roundedShare(words.intersection(others).size / all)
}

function wordsOf(name: string): Set<string> {
  return new Set(
    name
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== ''),
  )
}
