/**
 * Cuts a plain file into ranges of bytes, of which each thread takes the next one when it is free. While much is left, they
 * are large: beginning one takes a moment. Towards the end they become smaller, so that all threads end together. One thread
 * alone takes the whole file: at the ends of a range, it would wait for what nobody has read ahead.
 *
 * What is taken is noted in memory that all threads see. Nobody hands ranges out, so nobody waits for one.
 *
 * @module
 */

export interface RangeOptions {
  threads: number
  /** Bytes of a range at most. */
  rangeBytes: number
  /** Bytes of files that are read after this one. */
  laterBytes: number
}

export interface SharedRanges extends RangeOptions {
  /** Bytes of the file. */
  size: number
  /** Where the next range begins. */
  next: SharedArrayBuffer
}

/** A smaller range would not take longer than beginning it. */
const smallestBytes = 512 * 1024

/** The first ranges are small: where a log is a flood, threads are to know it soon. */
const firstBytes = 2 * 1024 * 1024

/** Of what is left, a range is this part of each thread's share. */
const partsOfShare = 2

export function sharedRanges(size: number, options: RangeOptions): SharedRanges {
  return { ...options, size, next: new SharedArrayBuffer(BigUint64Array.BYTES_PER_ELEMENT) }
}

/** How many threads find a range in it. */
export function threadsWorth(ranges: SharedRanges): number {
  let from = 0
  let threads = 0
  for (; threads < ranges.threads && from < ranges.size; threads++) from = endOfRange(from, ranges)
  return threads
}

/** How much of the file is taken. */
export function takenBytes({ next }: SharedRanges): number {
  return Number(Atomics.load(new BigUint64Array(next), 0))
}

/** Takes ranges that no other thread has taken, until there is none. */
export function* takenRanges(ranges: SharedRanges): Generator<{ from: number; to: number }> {
  const next = new BigUint64Array(ranges.next)
  for (let from = Atomics.load(next, 0); from < ranges.size; from = Atomics.load(next, 0)) {
    const to = endOfRange(Number(from), ranges)
    if (Atomics.compareExchange(next, 0, from, BigInt(to)) === from) yield { from: Number(from), to }
  }
}

function endOfRange(from: number, { size, threads, rangeBytes, laterBytes }: SharedRanges): number {
  if (threads === 1) return size
  const least = Math.min(smallestBytes, rangeBytes)
  const part = Math.ceil((size - from + laterBytes) / (partsOfShare * threads))
  const most = Math.min(rangeBytes, firstBytes + from / 4)
  return Math.min(size, from + Math.min(Math.floor(most), Math.max(least, part)))
}
