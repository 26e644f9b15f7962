/**
 * gzip, read as far as it can be read.
 *
 * @module
 */
import { createGunzip } from '@mooc-panorama/shared/scan/gunzip.ts'
import type { GunzipEnd } from '@mooc-panorama/shared/scan/gunzip-walk.ts'
import type { ByteSource } from './byte-source.ts'

/** @param take gets the unpacked bytes, first 4,096 or all; it does not keep the chunk */
export async function gunzip(source: ByteSource, take: (chunk: Uint8Array) => void): Promise<GunzipEnd> {
  const unpacking = createGunzip(take)
  for (let block = await source.next(); block !== undefined; block = await source.next()) {
    unpacking.push(block)
    if (unpacking.isDamaged) break
  }
  return unpacking.end()
}
