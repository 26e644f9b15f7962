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

/** Texts this long are summed up in stripes before they are mixed. Bytes. */
const stripedBytes = 64
const stripeBytes = 16

/**
 * MurmurHash3's 32-bit mixing, run twice with different keys and constants over the same little-endian 32-bit words; the
 * last word is filled up with zero bytes, and the length is mixed in at the end. The words are those of the text, or, of a
 * long text, of the sums of its stripes.
 *
 * The scanner in WASM has a twin (scan/assembly/rank.ts), which has to give the same bits.
 */
export function rankOf(content: Uint8Array | string, key: HashKey): Rank {
  const text = typeof content === 'string' ? encoder.encode(content) : content
  const bytes = text.length < stripedBytes ? text : stripeSums(text, key)
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
  a = finish(a ^ text.length)
  b = finish(b ^ Math.imul(text.length, 0x9e3779b1))
  return (a >>> 0) * 0x100000 + (b >>> 12)
}

/**
 * The text in stripes of four words, the last of which may take bytes of the one before again. To the words a key is
 * added that is another one for each stripe; the first times the third one and the second times the fourth one are added
 * up, each in 64 bits.
 *
 * @returns the two sums, 16 bytes
 */
function stripeSums(bytes: Uint8Array, { low, high }: HashKey): Uint8Array {
  const keys = [
    finish(low ^ 0x243f6a88),
    finish(high ^ 0x85a308d3),
    finish(low ^ 0x13198a2e),
    finish(high ^ 0x03707344),
  ]
  const sums = new Uint32Array(4)
  const last = bytes.length - stripeBytes
  let [a = 0, b = 0, c = 0, d = 0] = keys
  for (let next = 0; next < last + stripeBytes; next += stripeBytes) {
    const at = Math.min(next, last)
    addProduct(sums, 0, wordAt(bytes, at) + a, wordAt(bytes, at + 8) + c)
    addProduct(sums, 2, wordAt(bytes, at + 4) + b, wordAt(bytes, at + 12) + d)
    a = (a + 0x9e3779b1) | 0
    b = (b + 0x85ebca77) | 0
    c = (c + 0xc2b2ae3d) | 0
    d = (d + 0x27d4eb2f) | 0
    if (at === last) break
  }
  return littleEndian(sums)
}

/** Adds the product of two 32-bit words to a sum of 64 bits. */
function addProduct(sums: Uint32Array, at: number, one: number, other: number): void {
  const left = one >>> 0
  const right = other >>> 0
  const lower = left * (right & 0xffff) // below 2^48, so exact
  const upper = left * (right >>> 16) + Math.floor(lower / 0x10000) // below 2^49
  const low = (upper % 0x10000) * 0x10000 + (lower % 0x10000) + (sums[at] ?? 0)
  sums[at] = low
  sums[at + 1] = (sums[at + 1] ?? 0) + Math.floor(upper / 0x10000) + (low >= 0x100000000 ? 1 : 0)
}

function littleEndian(words: Uint32Array): Uint8Array {
  return Uint8Array.from({ length: words.length * 4 }, (_, i) => (words[i >> 2] ?? 0) >>> ((i & 3) * 8))
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
