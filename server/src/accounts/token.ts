/**
 * API tokens: `moocdb_`, 160 random bits, and a checksum that tells a mistyped token without asking the database.
 *
 * @module
 */
import { createHash, randomBytes } from 'node:crypto'
import { crc32 } from 'node:zlib'
import type { Brand } from '@mooc-panorama/shared/base/brand.ts'

/** What the database keeps of a token. A hash without salt is enough for 160 random bits. */
export type TokenDigest = Brand<string, 'TokenDigest'>

const tokenPattern = /^moocdb_([0-9a-f]{40})([0-9a-f]{8})$/

export function newToken(): string {
  const secret = randomBytes(20).toString('hex')
  return `moocdb_${secret}${checksum(secret)}`
}

/** @returns `undefined` where the text is no token */
export function tokenDigest(token: string): TokenDigest | undefined {
  const [, secret, sum] = tokenPattern.exec(token) ?? []
  if (secret === undefined || sum !== checksum(secret)) return undefined
  return createHash('sha256').update(token).digest('hex') as TokenDigest
}

function checksum(secret: string): string {
  return crc32(secret).toString(16).padStart(8, '0')
}
