/**
 * The system's SHA-256, which takes a fifth of the time that one in JavaScript takes.
 *
 * @module
 */
import { createHash } from 'node:crypto'
import type { Sha256, sha256Sum } from '@mooc-panorama/shared/base/digest.ts'

export function systemDigest(bytes: Uint8Array): Sha256 {
  return createHash('sha256').update(bytes).digest('hex') as Sha256 // 64 digits
}

export const systemSum: typeof sha256Sum = () => {
  const hash = createHash('sha256')
  return {
    add: (bytes) => void hash.update(bytes),
    hex: () => hash.digest('hex') as Sha256, // 64 digits
  }
}
