/**
 * What the captured fields of an event mean: its tally, month, course, user and network. Common spellings are answered
 * here or from memory, all others by the platform.
 *
 * @module
 */
import {
  answerTo,
  ASK_COURSE,
  ASK_COURSE_IN_PATH,
  ASK_COURSE_OF_MODULE,
  ASK_NETWORK,
  IRREGULAR_ANSWER,
  NO_ANSWER,
} from './answers'
import { byteAt, COLON, isDigit, NOT_ASCII, PERCENT, BLANK } from './bytes'
import {
  ABSENT,
  COURSE,
  ESCAPED_TEXT,
  fieldKind,
  fieldLength,
  fieldStart,
  FIRST_MODULE,
  FIRST_PATH,
  LAST_MODULE,
  LAST_PATH,
  LATER_NETWORK,
  NETWORK,
  NULL_VALUE,
  NUMERIC,
  TEXT,
  TYPE,
  USER,
  USER_ID,
} from './captured-fields'
import { reserve } from './memory'
import { courseBehindBeginning, UNUSUAL } from './course-address'
import { courseLength } from './path-course'
import { isShortBehind, leastRankBehind, rankBehind } from './rank'
import { copyEnd, copyString, scratchTop } from './string-copy'

/** Longer texts are read by the reference. Bytes. */
const maxPathBytes: u32 = 4000
/** As it is written, with its escapes. */
const longestUser: u32 = 1000
const maxExactDigits: u32 = 15

/** What stands before the user's text when it is ranked: two texts of 4 bytes. */
const prefixBytes: u32 = 4
let prefixes: usize = 0
let nobody: f64 = 0

export function makeFacts(rankOfNobody: f64): void {
  nobody = rankOfNobody
  prefixes = reserve(2 * prefixBytes)
}

/** @returns where the prefix of the first or second user field is to be written */
export function userPrefix(which: u32): usize {
  return prefixes + which * prefixBytes
}

/** The rank of the event's user, or `IRREGULAR_ANSWER`. One that is not below the limit need not be exact, only not below. */
export function userRank(limit: f64): f64 {
  if (isFilledText(USER)) return rankOfUser(USER, 0, limit)
  if (isFilledText(USER_ID)) return rankOfUser(USER_ID, 1, limit)
  if (fieldKind(USER_ID) != NUMERIC) return nobody
  return isPlainNumber(fieldStart(USER_ID), fieldLength(USER_ID)) ? rankOfUser(USER_ID, 1, limit) : IRREGULAR_ANSWER
}

// @inline
function isFilledText(field: u32): bool {
  const kind = fieldKind(field)
  return (kind == TEXT && fieldLength(field) > 0) || kind == ESCAPED_TEXT
}

function rankOfUser(field: u32, which: u32, limit: f64): f64 {
  let start = fieldStart(field)
  let length = fieldLength(field)
  if (fieldKind(field) == ESCAPED_TEXT) {
    start = scratchTop
    if (length > longestUser || !copyString(fieldStart(field))) return IRREGULAR_ANSWER
    length = <u32>(copyEnd - start)
  }
  if (!isShortBehind(length) || isEdge(byteAt(start)) || isEdge(byteAt(start + length - 1))) return IRREGULAR_ANSWER
  const prefix = load<u32>(prefixes + which * prefixBytes)
  const least = leastRankBehind(prefix, start, length)
  return least > limit ? least : rankBehind(prefix, start, length)
}

/** What trimming might take away. */
// @inline
function isEdge(byte: u32): bool {
  return byte <= BLANK || byte >= NOT_ASCII
}

/** A number that is written as JavaScript writes it. */
function isPlainNumber(start: usize, length: u32): bool {
  if (length > maxExactDigits) return false
  for (let at = start; at < start + length; at++) if (!isDigit(byteAt(at))) return false
  return true
}

/** The rank of the event's course, `NO_ANSWER` or `IRREGULAR_ANSWER`. */
export function courseRank(): f64 {
  const kind = fieldKind(COURSE)
  if (kind == ESCAPED_TEXT) return IRREGULAR_ANSWER
  if (kind == TEXT) {
    const answer = answerTo(ASK_COURSE, fieldStart(COURSE), fieldLength(COURSE))
    if (answer != NO_ANSWER) return answer
  }
  const inType = courseInPath(TYPE)
  if (inType != NO_ANSWER) return inType
  for (let field = FIRST_PATH; field <= LAST_PATH; field++) {
    const answer = courseInPath(field)
    if (answer != NO_ANSWER) return answer
  }
  for (let field = FIRST_MODULE; field <= LAST_MODULE; field++) {
    const answer = courseOfModule(field)
    if (answer != NO_ANSWER) return answer
  }
  return NO_ANSWER
}

function courseInPath(field: u32): f64 {
  const kind = fieldKind(field)
  if (kind == ESCAPED_TEXT) return IRREGULAR_ANSWER
  if (kind != TEXT) return NO_ANSWER
  const length = fieldLength(field)
  if (length > maxPathBytes) return IRREGULAR_ANSWER
  const start = fieldStart(field)
  const usual = courseBehindBeginning(field, start, length)
  if (usual != UNUSUAL) return usual
  const needed = courseLength(field, start, length)
  return needed == 0 ? NO_ANSWER : answerTo(ASK_COURSE_IN_PATH, start, needed)
}

/** Ids without a colon, also an encoded one, name no course. */
function courseOfModule(field: u32): f64 {
  const kind = fieldKind(field)
  if (kind == ESCAPED_TEXT) return IRREGULAR_ANSWER
  if (kind != TEXT) return NO_ANSWER
  const start = fieldStart(field)
  const length = fieldLength(field)
  if (length > maxPathBytes) return IRREGULAR_ANSWER
  for (let at = start; at < start + length; at++) {
    const byte = byteAt(at)
    if (byte == COLON || byte == PERCENT) return answerTo(ASK_COURSE_OF_MODULE, start, length)
  }
  return NO_ANSWER
}

/** The rank of the event's network, `NO_ANSWER` or `IRREGULAR_ANSWER`. */
export function networkRank(): f64 {
  const kind = fieldKind(NETWORK)
  const field = kind == ABSENT || kind == NULL_VALUE ? LATER_NETWORK : NETWORK
  const sought = fieldKind(field)
  if (sought == ESCAPED_TEXT) return IRREGULAR_ANSWER
  return sought == TEXT ? answerTo(ASK_NETWORK, fieldStart(field), fieldLength(field)) : NO_ANSWER
}
