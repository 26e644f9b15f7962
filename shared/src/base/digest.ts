/**
 * SHA-256 and the short ids made from it.
 *
 * @module
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Brand } from './brand.ts'

/** 64 lower-case hexadecimal digits. */
export type Sha256 = Brand<string, 'Sha256'>

/** The first 10 characters of the lower-case base32 (RFC 4648) of a SHA-256: 50 bits. */
export type ShortId = Brand<string, 'ShortId'>

export const shortIdPattern = /^[a-z2-7]{10}$/

const encoder = new TextEncoder()

export function sha256Hex(bytes: Uint8Array | string): Sha256 {
  return hexOf(sha256Bytes(bytes))
}

/** 32 bytes. A text is taken in UTF-8. */
export function sha256Bytes(bytes: Uint8Array | string): Uint8Array {
  return sha256(typeof bytes === 'string' ? bytesOf(bytes) : bytes)
}

/** A SHA-256 of bytes that come in pieces. Nothing can be added once it was asked for. */
export function sha256Sum(): { add(bytes: Uint8Array): void; hex(): Sha256 } {
  const sum = sha256.create()
  return { add: (bytes) => void sum.update(bytes), hex: () => hexOf(sum.digest()) }
}

export function shortId(text: string): ShortId {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'
  const digest = sha256Bytes(text)
  let bits = 0n
  for (let i = 0; i < 7; i++) bits = (bits << 8n) | BigInt(digest[i] ?? 0)
  let id = ''
  for (let i = 0; i < 10; i++) id += alphabet[Number((bits >> BigInt(51 - 5 * i)) & 31n)]
  return id as ShortId
}

/** In UTF-8. Of a short text of ASCII they stand in one place until the next one comes. */
function bytesOf(text: string): Uint8Array {
  const { length } = text
  if (length > shortBytes.length) return encoder.encode(text)
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at)
    if (code > 127) return encoder.encode(text)
    shortBytes[at] = code
  }
  return shortBytes.subarray(0, length)
}

const shortBytes = new Uint8Array(256)

function hexOf(digest: Uint8Array): Sha256 {
  return bytesToHex(digest) as Sha256 // 32 bytes
}
