/**
 * Crosses the values of a line exactly as `JSON.parse` accepts them, and notes those of listed fields in the record.
 *
 * @module
 */
import { BRACE, BRACE_END, BRACKET, byteAt, COLON, COMMA, QUOTE } from './bytes'
import { decimalAt, isDecimal } from './field-decimal'
import { dropEntries, entriesSince, entryCount } from './field-entries'
import { isFormRead } from './field-form'
import {
  behindInner,
  fieldOf,
  findFieldKey,
  firstInner,
  HAS_ENTRIES,
  hasInner,
  IS_MEMBER,
  IS_PAYLOAD,
  IS_TIME,
  limitOf,
  nextKey,
  numberOf,
  takingOf,
} from './field-keys'
import { millisecondsAt, plainInstant } from './field-instant'
import { readKeyed } from './field-keyed'
import {
  decimal,
  isInstant,
  JSON,
  OBJECT,
  placed,
  READ_FORM,
  READ_OBJECT,
  READ_TEXT,
  settled,
  slotBytes,
  slots,
  TEXT,
} from './field-slots'
import { behindBlanks, maxDepth, skipValue } from './json-skip'
import { behindCopy, copyEnd, copyString, scratchTop, setScratchTop } from './string-copy'
import { clearIrregular, hasEscape, setIrregular, stringEnd } from './strings'

/** @param number of the key whose value the object is; @returns behind it, or 0 */
export function readObject(start: usize, number: u32, depth: u32): usize {
  if (depth > maxDepth) return setIrregular()
  let at = behindBlanks(start)
  if (byteAt(at) == BRACE_END) return at + 1
  while (true) {
    if (byteAt(at) != QUOTE) return 0
    const text = at + 1
    const quote = stringEnd(text)
    if (!quote) return 0
    if (hasEscape) return setIrregular()
    at = behindBlanks(quote + 1)
    if (byteAt(at) != COLON) return 0
    at = behindBlanks(at + 1)
    const key = findFieldKey(number, text, <u32>(quote - text))
    at = key ? readValue(at, key, depth) : skipValue(at, depth)
    if (!at) return 0
    at = behindBlanks(at)
    const byte = byteAt(at)
    if (byte == BRACE_END) return at + 1
    if (byte != COMMA) return 0
    at = behindBlanks(at + 1)
  }
}

function readValue(start: usize, key: usize, depth: u32): usize {
  const slot = slots + fieldOf(key) * slotBytes
  // Of two values of one field the last one counts: whoever reads the line knows that.
  if (load<u32>(slot)) return setIrregular()
  const first = byteAt(start)
  if (first == QUOTE) return readString(start, key, slot)
  if (first == BRACE && takingOf(key) & HAS_ENTRIES) return readKeyed(start, key, slot, depth)
  if (first == BRACE && hasInner(key)) {
    store<u32>(slot, OBJECT)
    const end = readObject(start + 1, numberOf(key), depth + 1)
    return end && takingOf(key) & IS_PAYLOAD ? placed(slot, READ_OBJECT, start, end, end) : end
  }
  const end = skipValue(start, depth)
  if (!end) return 0
  if (takingOf(key) & IS_TIME && isInstant(slot, millisecondsAt(start, end))) return end
  if (takingOf(key) & IS_MEMBER && isDecimal(start, end)) return decimal(slot, decimalAt(start, end), end)
  const isPlain = first != BRACE && first != BRACKET
  return isPlain ? settled(slot, start, end, key) : placed(slot, JSON, start, end, end)
}

function readString(start: usize, key: usize, slot: usize): usize {
  const quote = stringEnd(start + 1)
  if (!quote) return 0
  const taking = takingOf(key)
  if (taking & IS_TIME && isInstant(slot, plainInstant(start + 1, quote))) return quote + 1
  if (!(taking & IS_PAYLOAD) || <u32>(quote + 1 - start) <= limitOf(key)) return settled(slot, start, quote + 1, key)
  if (!hasEscape) return textOrForm(slot, start + 1, quote, key, quote + 1)
  const copy = scratchTop
  if (!copyString(start + 1)) return 0
  const end = copyEnd
  setScratchTop(behindCopy(end))
  if (areMembersRead(copy, end, key)) return placed(slot, READ_TEXT, copy, end, quote + 1)
  return textOrForm(slot, copy, end, key, quote + 1)
}

function textOrForm(slot: usize, from: usize, to: usize, key: usize, end: usize): usize {
  const first = entryCount
  if (hasInner(key) && isFormRead(from, to, first)) {
    store<u32>(slot, entriesSince(first), 12)
    return placed(slot, READ_FORM, from, to, end)
  }
  dropEntries(first)
  return placed(slot, TEXT, from, to, end)
}

/** Reads a text as an object. Where that is not surely what JSON.parse does, it is as if there were no members. */
function areMembersRead(start: usize, end: usize, key: usize): bool {
  if (byteAt(start) != BRACE) return false
  const behind = readObject(start + 1, numberOf(key), 1)
  if (behind == end) return true
  clearIrregular()
  const behindLast = behindInner(key)
  for (let inner = firstInner(key); inner < behindLast; inner = nextKey(inner)) {
    store<u32>(slots + fieldOf(inner) * slotBytes, 0)
  }
  return false
}
