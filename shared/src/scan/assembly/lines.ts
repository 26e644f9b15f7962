/**
 * Cuts a region of memory into lines and counts each: a regular one here, any other in TypeScript, by the reference.
 *
 * @module
 */
import { IRREGULAR_ANSWER, NO_ANSWER } from './answers'
import { BRACE, byteAt, isPadding, LINE_FEED, lineFeedFrom } from './bytes'
import { clearFields } from './captured-fields'
import { courseRank, networkRank, userRank } from './event-facts'
import { IRREGULAR_MONTH, monthOfEvent, NO_MONTH } from './event-month'
import { flush, irregularLine } from './host'
import { object } from './json-object'
import { setEncodings } from './json-value'
import { behindPrefix } from './line-prefix'
import { clearGuesses } from './object-keys'
import { clearTree, treeHasRoom } from './path-tree'
import { clearSeenKeys, startSeenKeys } from './seen-keys'
import { addCourse, clearPairTables, monthCounterOf, pairTablesHaveRoom } from './seen-pairs'
import { samplesHaveRoom } from './samples'
import { clearShapeRecords, countShape, firstSlot, shapeRecordsHaveRoom } from './shape-records'
import { startScratch } from './string-copy'
import { clearIrregular, irregular } from './strings'
import {
  addEvent,
  addNetwork,
  addUser,
  clearTallies,
  IRREGULAR_TALLY,
  hadCourse,
  isCandidate,
  monthCounter,
  setMonthCounter,
  talliesHaveRoom,
  tallyAt,
  tallyOfEvent,
  userLimit,
} from './tallies'
import { areTooManyPairs, startPairs } from './touched-pairs'

/** Longer lines are read by the reference, which bounds what is in them. */
const maxRegularBytes: u32 = 1 << 20

/** So many lines are counted at most before the figures are taken over: no 32-bit counter overflows. */
const maxLinesOfFlush: u32 = 1 << 30

let root: usize = 0
let lines: u32 = 0
let blank: u32 = 0

/** To be called once all tables are made. */
export function startScan(): void {
  startTree()
  clearSeenKeys()
  clearCounters()
}

function startTree(): void {
  root = clearTree()
  clearGuesses()
}

/** Lines that were counted here, blank ones among them. */
export function countedLines(): u32 {
  return lines
}

export function countedBlank(): u32 {
  return blank
}

/** To be called when the figures are taken over. */
export function clearCounters(): void {
  lines = blank = 0
  clearTallies()
  clearPairTables()
  clearShapeRecords()
}

/**
 * Scans the complete lines of a region. What the 64 bytes behind it hold does not matter, but they must be there.
 *
 * @returns where the first line begins that has no line feed
 */
export function scanLines(start: usize, end: usize): usize {
  let last = end
  while (last > start && byteAt(last - 1) != LINE_FEED) last--
  let at = start
  while (at < last) at = line(at)
  return last
}

/** @returns where the next line begins */
function line(start: usize): usize {
  let at = start
  while (isPadding(byteAt(at))) at++
  if (byteAt(at) == LINE_FEED) {
    lines++
    blank++
    return at + 1
  }
  const text = byteAt(at) == BRACE ? at : behindPrefix(at)
  if (text) {
    makeRoom()
    const textEnd = object(text + 1, root, 1)
    let end = textEnd
    if (end) {
      while (isPadding(byteAt(end))) end++
      if (byteAt(end) == LINE_FEED && !irregular && event(start, end, text, textEnd)) return end + 1
    }
  }
  const lineFeed = lineFeedFrom(start)
  irregularLine(start, lineFeed)
  return lineFeed + 1
}

/** Makes sure that one more event finds room in every table. */
function makeRoom(): void {
  if (
    lines >= maxLinesOfFlush ||
    !talliesHaveRoom() ||
    !pairTablesHaveRoom() ||
    !shapeRecordsHaveRoom() ||
    !samplesHaveRoom()
  ) {
    flush()
  }
  const isNumbered = startSeenKeys()
  if (!isNumbered) clearSeenKeys()
  if (!startPairs() || !isNumbered || !treeHasRoom()) {
    startTree()
    startPairs()
  }
  startScratch()
  clearIrregular()
  setEncodings(0)
  clearFields()
}

/** @returns false where only the reference can count the event; then nothing was counted */
function event(start: usize, end: usize, textStart: usize, textEnd: usize): bool {
  const length = <u32>(end - start)
  if (length > maxRegularBytes || areTooManyPairs()) return false
  const slot = firstSlot()
  const number = tallyOfEvent()
  if (number == IRREGULAR_TALLY) return false
  const month = monthOfEvent()
  const course = courseRank()
  const tally = tallyAt(number)
  const user = userRank(userLimit(tally))
  const network = isCandidate(tally) ? networkRank() : NO_ANSWER
  if (month == IRREGULAR_MONTH || course == IRREGULAR_ANSWER) return false
  if (user == IRREGULAR_ANSWER || network == IRREGULAR_ANSWER) return false
  lines++
  addEvent(tally, length)
  if (month != NO_MONTH) countMonth(number, tally, month)
  if (course >= 0 && !hadCourse(tally, course)) addCourse(number, course)
  addUser(tally, user)
  if (network >= 0) addNetwork(tally, network)
  countShape(slot, number, month, start, length, textStart, textEnd)
  return true
}

// @inline
function countMonth(number: u32, tally: usize, month: u32): void {
  let counter = monthCounter(tally, month)
  if (!counter) {
    counter = monthCounterOf(number, month)
    setMonthCounter(tally, month, counter)
  }
  store<u32>(counter, load<u32>(counter) + 1)
}
