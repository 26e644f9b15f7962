/**
 * The secret of a run: which lines become samples and which surrogates they get follow from it, and nothing of it is
 * ever written.
 *
 * @module
 */
import { sha256Hex } from '@mooc-panorama/shared/base/digest.ts'
import type { HashKey } from '@mooc-panorama/shared/base/hash.ts'

export interface RunSeed {
  text: string
  hashKey: HashKey
  /** Whether the user gave it. Then whoever knows it can make the surrogates again. */
  isGiven: boolean
}

/** @param randomBytes asked only where no seed is given */
export function runSeed(given: number | undefined, randomBytes: (count: number) => Uint8Array): RunSeed {
  const text = given === undefined ? Buffer.from(randomBytes(32)).toString('hex') : String(given)
  // Of a digest, so that the hashes of lines and the surrogates tell nothing of each other.
  const digest = sha256Hex(`hash key ${text}`)
  const hashKey = { low: Number.parseInt(digest.slice(0, 8), 16), high: Number.parseInt(digest.slice(8, 16), 16) }
  return { text, hashKey, isGiven: given !== undefined }
}
