/**
 * The key of a run: which lines become samples and which surrogates they get follow from it.
 *
 * Parts of one run must have the same key, so a partial state holds it. No bundle does.
 *
 * @module
 */
import { sha256Hex } from '../base/digest.ts'
import type { HashKey } from '../base/hash.ts'

export interface RunKey {
  /** 256 random bits as hexadecimal digits, or the number that the user gave as a seed. */
  text: string
  /** Whether the user gave it as a seed. Then whoever guesses it can make the surrogates again. */
  isGiven: boolean
}

const randomKeyPattern = /^[0-9a-f]{64}$/
const seedPattern = /^(0|[1-9][0-9]{0,15})$/

/** A seed is never as long as a random key, so the text alone says which of them it is. */
export function runKeyOf(text: string): RunKey | undefined {
  if (randomKeyPattern.test(text)) return { text, isGiven: false }
  return seedPattern.test(text) && Number.isSafeInteger(Number(text)) ? { text, isGiven: true } : undefined
}

/** Of a digest, so that the hashes of lines and the surrogates tell nothing of each other. */
export function hashKeyOf(text: string): HashKey {
  const digest = sha256Hex(`hash key ${text}`)
  return { low: Number.parseInt(digest.slice(0, 8), 16), high: Number.parseInt(digest.slice(8, 16), 16) }
}
