/**
 * Linear memory is handed out once, when the scanner is made, and never given back: an instance is thrown away whole.
 *
 * @module
 */

/** Nothing is at lower addresses, so that 0 is no address of anything. The compiler keeps its own constants there. */
const firstAddress: usize = 4096
const pageBits = 16

/** What every area has behind it: 16-byte loads may read, and never use, what lies beyond the end. Bytes. */
const slack: usize = 64

let top: usize = max(firstAddress, (__heap_base + 15) & ~15)

/** A line of the processor's cache. Bytes. */
const cacheLine: usize = 64

/** The same at a multiple of 64, for entries that are to lie in as few lines of the cache as can be. */
export function reserveLines(bytes: usize): usize {
  return (reserve(bytes + cacheLine) + cacheLine - 1) & ~(cacheLine - 1)
}

/** Zeroed memory at a multiple of 16. To be called while the scanner is made, not while it scans: it may grow the memory. */
export function reserve(bytes: usize): usize {
  const start = top
  top = (top + bytes + slack + 15) & ~15
  const pages = <i32>((top + (1 << pageBits) - 1) >> pageBits)
  if (pages > memory.size()) memory.grow(pages - memory.size())
  return start
}
