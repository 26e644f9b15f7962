/**
 * Digests of values: MD5, SHA-1 and SHA-256, in hexadecimal digits or base64. A bundle without marks on them would hide a
 * value in plain sight.
 *
 * @module
 */
import { md5, sha1 } from '@noble/hashes/legacy.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { bytesOfBase64 } from './base64-text.ts'

const encoder = new TextEncoder()

/** What in a text may be a digest, as lower-case hexadecimal digits; also inside a longer run of the same letters. */
export function* digestsIn(text: string): Generator<string> {
  for (const digits of windows(text, /[0-9A-Fa-f]{32,200}/g, [32, 40, 64])) yield digits.toLowerCase()
  for (const code of windows(text, /[A-Za-z0-9+/_-]{22,200}/g, [22, 27, 43])) yield bytesToHex(bytesOfBase64(code))
}

function* windows(text: string, runs: RegExp, lengths: readonly number[]): Generator<string> {
  for (const [run] of text.matchAll(runs)) {
    for (const length of lengths) {
      for (let from = 0; from + length <= run.length; from++) yield run.slice(from, from + length)
    }
  }
}

export function digestsOf(value: string): string[] {
  const bytes = encoder.encode(value)
  return [md5(bytes), sha1(bytes), sha256(bytes)].map((digest) => bytesToHex(digest))
}
