/**
 * Event types that seem to go on under another name: one is gone, one appeared, and their payloads are alike. Of a
 * rename that had begun before, one of the two is in both diagnoses, and only its rate changed.
 *
 * The payload is the proof; one without fields proves nothing, so such events are not paired.
 *
 * @module
 */
import { unlisted, type CategoryId } from '../diagnosis/category.ts'
import type { DiagnosedCategory } from '../diagnosis/diagnosis.ts'
import { byCodeUnit, byFrequency } from '../diagnosis/order.ts'
import { payloadLikeness, payloadProfile, type PayloadProfile } from './payload-profile.ts'
import { evidenceOf, scoreOf, type Moved, type RenameEvidence } from './rename-evidence.ts'

export interface LikelyRename {
  from: RenamedCategory
  to: RenamedCategory
  certainty: 'high' | 'medium' | 'low'
  /** 0 to 1; what the certainty comes from, together with `rivals`. */
  score: number
  evidence: RenameEvidence
  /** Other pairs with one of these two that fit about as well. */
  rivals: number
}

export interface RenamedCategory {
  id: CategoryId
  eventType: string
  eventSource: string
  occurrences: number
}

/** Categories of each side that are looked at, the most frequent ones, so that the pairs stay few. */
const mostTried = 300
const leastLikeness = 0.6
const leastScore = 0.65
/** Fields that a payload must have to be recognised. */
const leastFields = 2
/** Pairs whose scores are closer cannot be told apart. */
const rivalry = 0.02

/** Each category is in at most one pair. The surest first. */
export function likelyRenames(fewer: readonly Moved[], more: readonly Moved[], payloadPath: string): LikelyRename[] {
  const pairs = candidates(recognisable(fewer, payloadPath), recognisable(more, payloadPath))
  const taken = new Set<DiagnosedCategory>()
  const renames: LikelyRename[] = []
  for (const pair of pairs) {
    if (taken.has(pair.from) || taken.has(pair.to)) continue
    taken.add(pair.from).add(pair.to)
    const rivals = pairs.filter(
      (other) =>
        other !== pair && (other.from === pair.from || other.to === pair.to) && other.score > pair.score - rivalry,
    ).length
    const { from, to, score, evidence } = pair
    renames.push({ from: named(from), to: named(to), certainty: certaintyOf(score, rivals), score, evidence, rivals })
  }
  return renames
}

interface Candidate {
  from: DiagnosedCategory
  to: DiagnosedCategory
  score: number
  evidence: RenameEvidence
}

/** The best first; of equal ones an order that does not depend on the side. */
function candidates(fewer: ReadonlyMap<Moved, PayloadProfile>, more: ReadonlyMap<Moved, PayloadProfile>): Candidate[] {
  const found: Candidate[] = []
  for (const [from, own] of fewer) {
    for (const [to, other] of more) {
      const likeness = from.isWhole || to.isWhole ? payloadLikeness(own, other) : 0
      if (likeness < leastLikeness) continue
      const evidence = evidenceOf(from, to, { payloadLikeness: likeness, samePayload: own.usual === other.usual })
      const score = scoreOf(evidence)
      if (score >= leastScore) found.push({ from: from.category, to: to.category, score, evidence })
    }
  }
  return found.sort((a, b) => b.score - a.score || byCodeUnit(pairKey(a), pairKey(b)))
}

function recognisable(moved: readonly Moved[], payloadPath: string): Map<Moved, PayloadProfile> {
  const tried = moved
    .filter(({ category }) => category.eventType !== unlisted)
    .sort((a, b) => byFrequency(a.category, b.category))
    .slice(0, mostTried)
  const profiles = tried.map((own) => [own, payloadProfile(own.category, payloadPath)] as const)
  return new Map(profiles.filter(([, { named: fields }]) => fields >= leastFields))
}

function certaintyOf(score: number, rivals: number): LikelyRename['certainty'] {
  if (rivals > 0) return 'low'
  return score >= 0.85 ? 'high' : score >= 0.75 ? 'medium' : 'low'
}

function pairKey({ from, to }: Candidate): string {
  return [from.id, to.id].sort(byCodeUnit).join(' ')
}

function named({ id, eventType, eventSource, occurrences }: DiagnosedCategory): RenamedCategory {
  return { id, eventType, eventSource, occurrences }
}
