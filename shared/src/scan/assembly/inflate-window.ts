/**
 * The unpacked bytes: the last 32 KiB that matches may refer to (RFC 1951, 2), and what has not been handed over yet.
 *
 * @module
 */
import { reserve } from './memory'

/** How far back a match may begin. */
const HISTORY_BYTES: u32 = 32 * 1024

/** Large enough that moving the history costs little, small enough that a scan finds the bytes in the cache. Bytes. */
const WINDOW_BYTES: u32 = 256 * 1024

/** One turn of the fast loop goes at most so far beyond the limit; a scan loads 64 bytes at once. */
const SLACK_BYTES: u32 = 1024

const area: usize = reserve(HISTORY_BYTES + WINDOW_BYTES + SLACK_BYTES)

/** Here the window is full. */
export const outLimit: usize = area + HISTORY_BYTES + WINDOW_BYTES

let out: usize = area
let history: usize = area
let handedTo: usize = area

export function outPlace(): usize {
  return out
}

/** The first byte that a match may refer to. */
export function historyStart(): usize {
  return history
}

/** The first byte that has not been handed over. */
export function unpackedStart(): usize {
  return handedTo
}

export function setOutPlace(place: usize): void {
  out = place
}

export function windowIsFull(): bool {
  return out >= outLimit
}

export function resetWindow(): void {
  out = area
  history = area
  handedTo = area
}

/** A member of a gzip file does not refer to the one before (RFC 1952, 2.2). */
export function forgetHistory(): void {
  history = out
}

/** All unpacked bytes have been taken. Makes room for more where there is none. */
export function handOver(): void {
  if (windowIsFull()) {
    const moved = out - HISTORY_BYTES - area
    memory.copy(area, area + moved, HISTORY_BYTES)
    out -= moved
    history = history > area + moved ? history - moved : area
  }
  handedTo = out
}
