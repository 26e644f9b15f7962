/**
 * A fast keyed hash, for sampling and for counting what is distinct. It is no protection of what it hashes: its values
 * stay in memory and in partial states, and never enter a bundle.
 *
 * @module
 */

/** 52 bits as an exact number. The same key and bytes give the same value on every machine. */
export type Rank = number

/** Two 32-bit words that make one run's hashes differ from another's. */
export interface HashKey {
  low: number
  high: number
}

const encoder = new TextEncoder()

/** The words are MurmurHash3's 32-bit mixing, run twice with different keys and constants over the same bytes. */
export function rankOf(content: Uint8Array | string, key: HashKey): Rank {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content
  let a = key.low | 0
  let b = key.high | 0
  for (const byte of bytes) {
    a = Math.imul(a ^ byte, 0x85ebca6b)
    a ^= a >>> 13
    b = Math.imul(b ^ byte, 0xc2b2ae35)
    b ^= b >>> 15
  }
  a = finish(a ^ bytes.length)
  b = finish(b ^ Math.imul(bytes.length, 0x9e3779b1))
  return (a >>> 0) * 0x100000 + (b >>> 12)
}

function finish(word: number): number {
  let mixed = word ^ (word >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
