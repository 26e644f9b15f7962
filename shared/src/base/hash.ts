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

/**
 * MurmurHash3's 32-bit mixing, run twice with different keys and constants over the same little-endian 32-bit words; the
 * last word is filled up with zero bytes, and the length is mixed in at the end.
 */
export function rankOf(content: Uint8Array | string, key: HashKey): Rank {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content
  const { length } = bytes
  let a = key.low | 0
  let b = key.high | 0
  for (let at = 0; at < length; at += 4) {
    const word = wordAt(bytes, at)
    a = Math.imul(a ^ Math.imul(word, 0xcc9e2d51), 0x85ebca6b)
    a ^= a >>> 13
    b = Math.imul(b ^ Math.imul(word, 0x1b873593), 0xc2b2ae35)
    b ^= b >>> 15
  }
  a = finish(a ^ length)
  b = finish(b ^ Math.imul(length, 0x9e3779b1))
  return (a >>> 0) * 0x100000 + (b >>> 12)
}

/** The caller asks for a start inside the bytes; the casts in the first branch hold because the word lies inside. */
function wordAt(bytes: Uint8Array, at: number): number {
  if (at + 4 <= bytes.length) {
    return (
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24)
    )
  }
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16)
}

function finish(word: number): number {
  let mixed = word ^ (word >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
