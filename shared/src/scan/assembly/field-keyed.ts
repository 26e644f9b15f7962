/**
 * Objects whose keys are their own, such as the questions of a problem: they become entries.
 *
 * @module
 */
import { BRACE, BRACE_END, byteAt, COLON, COMMA, isDigit, QUOTE } from './bytes'
import { addEntry, dropEntries, entriesSince, entryCount, longestKey } from './field-entries'
import { fieldOf, hasInner, numberOf } from './field-keys'
import { ENTRIES, hasRoom, JSON, placed, setSlots, settled, slotBytes, slots } from './field-slots'
import { readObject } from './field-values'
import { behindBlanks, maxDepth, skipValue } from './json-skip'
import { keep } from './kept-values'
import { clearIrregular, hasEscape, stringEnd } from './strings'

/** Where an object does not surely become the same as with JSON.parse, only its place is noted. @returns behind it, or 0 */
export function readKeyed(start: usize, key: usize, slot: usize, depth: u32): usize {
  const before = slots
  const first = entryCount
  let end = entriesEnd(start + 1, key, first, depth + 1)
  setSlots(before)
  if (end) {
    store<u32>(slot, entriesSince(first), 12)
    return placed(slot, ENTRIES, start, end, end)
  }
  clearIrregular()
  dropEntries(first)
  end = skipValue(start, depth)
  return end ? placed(slot, JSON, start, end, end) : 0
}

/** @returns behind the object; 0 where it is given as it is: numbers among keys would change their order */
function entriesEnd(start: usize, key: usize, first: u32, depth: u32): usize {
  if (depth > maxDepth) return 0
  let at = behindBlanks(start)
  if (byteAt(at) == BRACE_END) return at + 1
  while (true) {
    if (byteAt(at) != QUOTE || isDigit(byteAt(at + 1))) return 0
    const quote = stringEnd(at + 1)
    const length = <u32>(quote + 1 - at)
    if (!quote || hasEscape || length > longestKey || !hasRoom()) return 0
    const entry = addEntry(first, keep(at, length))
    if (!entry) return 0
    at = behindBlanks(quote + 1)
    if (byteAt(at) != COLON) return 0
    at = entryValueEnd(behindBlanks(at + 1), entry, key, depth)
    if (!at) return 0
    at = behindBlanks(at)
    const byte = byteAt(at)
    if (byte == BRACE_END) return at + 1
    if (byte != COMMA) return 0
    at = behindBlanks(at + 1)
  }
}

/** Of the values in an entry, listed fields have the places behind the key, in their order; else there is one value. */
function entryValueEnd(start: usize, entry: usize, key: usize, depth: u32): usize {
  if (hasInner(key) && byteAt(start) == BRACE) {
    setSlots(entry - fieldOf(key) * slotBytes)
    return readObject(start + 1, numberOf(key), depth + 1)
  }
  const end = skipValue(start, depth)
  if (!end || hasInner(key)) return end
  return settled(entry + slotBytes, start, end, key)
}
