/**
 * Cuts a plain file into ranges of bytes. While much is left, they are as large as they may be: handing one out takes a
 * moment. Towards the end they become smaller, so that all threads end together. One thread alone takes the whole file: at
 * the ends of a range, it would wait for what nobody has read ahead.
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

/** A smaller range would not take longer than handing it out. */
const smallestBytes = 2 * 1024 * 1024

/** Of what is left, a range is this part of each thread's share. */
const partsOfShare = 2

export function* fileRanges(size: number, options: RangeOptions): Generator<{ from: number; to: number }> {
  const { threads, rangeBytes, laterBytes } = options
  if (threads === 1) {
    if (size > 0) yield { from: 0, to: size }
    return
  }
  const least = Math.min(smallestBytes, rangeBytes)
  for (let from = 0; from < size;) {
    const part = Math.ceil((size - from + laterBytes) / (partsOfShare * threads))
    const to = Math.min(size, from + Math.min(rangeBytes, Math.max(least, part)))
    yield { from, to }
    from = to
  }
}
