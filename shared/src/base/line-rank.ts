/**
 * The rank of a line among those that could be the sample of a shape.
 *
 * @module
 */
import { rankOf, type HashKey, type Rank } from './hash.ts'

/** Bytes of the line that its excerpt is made of. */
const windowBytes = 16
const windows = 8
const excerptBytes = windows * windowBytes

/** The whole line gives so many of the 52 bits. */
const lowerBits = 2 ** 20

/**
 * The upper 32 bits are those of the rank of an excerpt, the lower 20 those of the rank of the whole line. So a line that
 * is no sample, and most are none, need not be hashed whole.
 *
 * The scanner in WASM has a twin (scan/assembly/rank.ts), which has to give the same bits.
 */
export function rankOfLine(line: Uint8Array, key: HashKey): Rank {
  const whole = rankOf(line, key)
  if (line.length <= excerptBytes) return whole
  const upper = rankOf(excerptOf(line), key)
  return upper - (upper % lowerBits) + (whole % lowerBits)
}

/** Windows at even distances, the first one where the line begins. */
function excerptOf(line: Uint8Array): Uint8Array {
  const excerpt = new Uint8Array(excerptBytes)
  const distance = Math.floor((line.length - windowBytes) / (windows - 1))
  for (let window = 0; window < windows; window++) {
    const start = window * distance
    excerpt.set(line.subarray(start, start + windowBytes), window * windowBytes)
  }
  return excerpt
}
