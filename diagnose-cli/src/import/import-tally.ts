/**
 * What became of the events of an import. Every event is counted once.
 *
 * @module
 */
import type { ProblemCode } from '@mooc-panorama/shared/base/problem.ts'
import { addCount } from '@mooc-panorama/shared/diagnosis/merge-figures.ts'

export interface ImportTally {
  /** A rule says what they mean, and they are rows. */
  translated: number
  /** No rule is for them: each is one observed event. */
  unknown: number
  /** A rule says that they mean nothing: closed pages, requests of machines. */
  dropped: number
  /** Events of other courses than the one that was asked for. */
  otherCourses: number
  /** They cannot be translated, by the reason. */
  refused: Map<ProblemCode, number>
  /** Counted above as well: their payload could not be read, and was left out. */
  badPayloads: number
}

/** Whether there are events, and not one is of the course that was asked for. */
export function isOfOthersOnly({ translated, unknown, dropped, otherCourses }: ImportTally): boolean {
  return translated + unknown + dropped === 0 && otherCourses > 0
}

export function emptyTally(): ImportTally {
  return { translated: 0, unknown: 0, dropped: 0, otherCourses: 0, refused: new Map(), badPayloads: 0 }
}

/** @param tally is changed: it takes in what became of other events */
export function addTally(tally: ImportTally, more: ImportTally): void {
  tally.translated += more.translated
  tally.unknown += more.unknown
  tally.dropped += more.dropped
  tally.otherCourses += more.otherCourses
  tally.badPayloads += more.badPayloads
  for (const [code, count] of more.refused) addCount(tally.refused, code, count)
}
