/**
 * Makes all tables, once.
 *
 * @module
 */
import { makeAnswers } from './answers'
import { makeStringMarks } from './bytes'
import { makeFields } from './captured-fields'
import { makeBeginnings } from './course-address'
import { makeCourseBits } from './course-bits'
import { makeFacts } from './event-facts'
import { makeMonths } from './event-month'
import { makeKeyHints } from './object-keys'
import { makeTree } from './path-tree'
import { keyRanks, leastLineRank, lineRankFrom, rankOf } from './rank'
import { makeSeenKeys } from './seen-keys'
import { makePairTables } from './seen-pairs'
import { makeShapeRecords } from './shape-records'
import { makeScratch } from './string-copy'
import { makeTallies } from './tallies'
import { keyTextHash } from './text-hash'
import { makePairs } from './touched-pairs'

/** Keys every hash by the run's key. */
export function setKeys(low: u32, high: u32): void {
  keyTextHash(low, high)
  keyRanks(low, high)
}

/**
 * @param places of the path tree, a power of two
 * @param answers remembered, names remembered, and pairs of a tally with a month or course: powers of two
 * @returns where the places begin
 */
export function setUp(
  places: u32,
  answers: u32,
  tallies: u32,
  shapes: u32,
  users: u32,
  sampleBytes: u32,
  longestKey: u32,
  rankOfNobody: f64,
): usize {
  makeStringMarks()
  makeScratch()
  makeFields()
  makeSeenKeys()
  makePairs(places)
  makeAnswers(answers)
  makeTallies(tallies, answers, users)
  makePairTables(answers)
  makeShapeRecords(shapes, sampleBytes)
  makeKeyHints(longestKey)
  makeBeginnings()
  makeCourseBits()
  makeFacts(rankOfNobody)
  makeMonths()
  return makeTree(places)
}

/** For the tests that hold the ranks here and there together. */
export function rankOfBytes(start: usize, length: u32): f64 {
  return rankOf(start, length)
}

export function rankOfLine(start: usize, length: u32): f64 {
  return lineRankFrom(leastLineRank(start, length), start, length)
}
