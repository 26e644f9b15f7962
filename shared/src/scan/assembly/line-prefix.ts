/**
 * What a logger has put before the object of a line: `Mar  3 16:19:05 host [tracking] {…}`.
 *
 * @module
 */
import { areSame, BRACE, byteAt, HASH, isPrintable, QUOTE } from './bytes'
import { reserve } from './memory'

const markLimit: u32 = 32
/** The object of a line with a longer prefix is found by the reference. */
const longestPrefix: usize = 512

let mark: usize = 0
let markLength: u32 = 0

/** @returns where the mark of a prefix is to be written, with at most 32 bytes */
export function makePrefixMark(length: u32): usize {
  markLength = min(length, markLimit)
  if (!mark) mark = reserve(markLimit)
  return mark
}

/** Where the object of a line begins that begins with something else; 0 where only the reference can tell. */
export function behindPrefix(start: usize): usize {
  const end = start + longestPrefix
  if (markLength == 0 || byteAt(start) == HASH) return 0
  let at = start
  for (; !areSame(at, mark, markLength); at++) if (at == end || !isPrintable(byteAt(at))) return 0
  for (at += markLength; byteAt(at) != BRACE; at++) if (at == end || !isPrintable(byteAt(at))) return 0
  return byteAt(at + 1) == QUOTE ? at : 0
}
