/**
 * The lines that begin in a range of a file. Of ranges side by side, each line of the file is in exactly one.
 *
 * @module
 */
import type { BlockReader } from './read-at.ts'

export interface LineRange {
  from: number
  /** Behind the last byte of the range; more than `from`. */
  to: number
  /** Bytes of the file that are read at most, by all ranges. */
  size: number
}

const lineEnd = 10

/** Beyond its end, a range looks for the end of its last line in small steps: most lines are short. */
const beyondBytes = 64 * 1024

/**
 * A range begins behind the first line end at or behind the byte before it, and ends with the first line end at or behind
 * its last byte. A range without such a beginning holds no line. What is no longer there is not given: all ranges of a
 * file together give fewer bytes than it had.
 */
export async function* linesOfRange({ from, to, size }: LineRange, reader: BlockReader): AsyncGenerator<Uint8Array> {
  let hasBegun = from === 0
  for (let at = hasBegun ? 0 : from - 1; at < (hasBegun ? size : to - 1);) {
    const read = await reader.read(at, Math.min(reader.blockBytes, hasBegun ? bytesToRead(at, to, size) : to - 1 - at))
    if (read.length === 0) return
    let start = 0
    if (!hasBegun) {
      start = read.indexOf(lineEnd) + 1
      hasBegun = start > 0
    }
    const end = hasBegun ? lastLineEnd(read, Math.max(start, to - 1 - at)) : undefined
    at += read.length
    if (at < to && end === undefined) reader.expect(at, Math.min(reader.blockBytes, to - at))
    if (hasBegun && (end ?? read.length) > start) yield read.subarray(start, end)
    if (end !== undefined) return
  }
}

function bytesToRead(at: number, to: number, size: number): number {
  return at < to ? to - at : Math.min(size - at, beyondBytes)
}

/** @returns the place behind the first line end from there on */
function lastLineEnd(read: Uint8Array, from: number): number | undefined {
  const end = from < read.length ? read.indexOf(lineEnd, from) : -1
  return end < 0 ? undefined : end + 1
}
