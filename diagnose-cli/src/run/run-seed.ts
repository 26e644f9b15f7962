/**
 * The secret of a run: which lines become samples and which surrogates they get follow from it, and nothing of it is
 * ever written into a bundle.
 *
 * @module
 */
import type { HashKey } from '@mooc-panorama/shared/base/hash.ts'
import { hashKeyOf, type RunKey } from '@mooc-panorama/shared/diagnosis/run-key.ts'

export interface RunSeed extends RunKey {
  hashKey: HashKey
}

/** @param randomBytes asked only where no seed is given */
export function runSeed(given: number | undefined, randomBytes: (count: number) => Uint8Array): RunSeed {
  const text = given === undefined ? Buffer.from(randomBytes(32)).toString('hex') : String(given)
  return seedOfKey({ text, isGiven: given !== undefined })
}

export function seedOfKey(key: RunKey): RunSeed {
  return { ...key, hashKey: hashKeyOf(key.text) }
}
