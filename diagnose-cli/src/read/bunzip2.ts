/**
 * bzip2 in plain JavaScript, read as far as it can be read. It is slow, 14 MB/s: where the program `bzip2` is there, it
 * is asked instead (`bzip2-program.ts`).
 *
 * @module
 */
import unbzip2 from 'unbzip2-stream'
import type { ByteSource } from './byte-source.ts'
import type { UnpackEnd } from './unpack.ts'

/** @param take gets the unpacked bytes; it does not keep the chunk */
export async function bunzip2(source: ByteSource, take: (chunk: Uint8Array) => void): Promise<UnpackEnd> {
  if (!(await source.hasMore())) return 'damaged'
  const unpacker = unbzip2()
  const found = { damage: false }
  unpacker.on('data', take)
  unpacker.on('error', () => (found.damage = true))
  for (let block = await source.next(); block !== undefined && !found.damage; block = await source.next()) {
    unpacker.write(Buffer.from(block)) // it keeps the block, which is only lent to us
  }
  if (!found.damage) unpacker.end()
  return found.damage ? 'damaged' : 'complete'
}
