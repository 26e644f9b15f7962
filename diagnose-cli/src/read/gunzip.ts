/**
 * gzip, read as far as it can be read.
 *
 * Node's own Gunzip forgets its last output when something is wrong with the file, and takes a whole file for wrong
 * where text follows. Logs are cut by full disks and broken copies, so here the members are walked by hand: all that
 * could be unpacked is given, and whether it was all is said.
 *
 * Source: RFC 1952.
 *
 * @module
 */
import { once } from 'node:events'
import { constants, crc32, createInflateRaw, type InflateRaw } from 'node:zlib'
import type { ByteSource } from './byte-source.ts'

/** `complete` only where every member has its length and checksum, and nothing but zeros follows. */
export type GunzipEnd = 'complete' | 'damaged'

/** @param take gets the unpacked bytes; it does not keep the chunk */
export async function gunzip(source: ByteSource, take: (chunk: Uint8Array) => void): Promise<GunzipEnd> {
  do {
    if (!(await skipHeader(source))) return 'damaged'
    if (!(await unpackMember(source, take))) return 'damaged'
  } while (await anotherMemberFollows(source))
  return (await onlyZerosFollow(source)) ? 'complete' : 'damaged'
}

const flags = { headerChecksum: 2, extra: 4, name: 8, comment: 16 }

async function skipHeader(source: ByteSource): Promise<boolean> {
  const fixed = await source.take(10)
  if (fixed === undefined || fixed[0] !== 0x1f || fixed[1] !== 0x8b || fixed[2] !== 8) return false
  const flag = fixed[3] ?? 0
  if ((flag & flags.extra) !== 0) {
    const length = await source.take(2)
    if (length === undefined) return false
    if ((await source.take((length[0] ?? 0) + 256 * (length[1] ?? 0))) === undefined) return false
  }
  if ((flag & flags.name) !== 0 && !(await skipText(source))) return false
  if ((flag & flags.comment) !== 0 && !(await skipText(source))) return false
  return (flag & flags.headerChecksum) === 0 || (await source.take(2)) !== undefined
}

async function skipText(source: ByteSource): Promise<boolean> {
  for (;;) {
    const block = await source.next()
    if (block === undefined) return false
    const end = block.indexOf(0)
    if (end < 0) continue
    source.putBack(block.subarray(end + 1))
    return true
  }
}

/** @returns whether the member is whole and its checksum and length are right */
async function unpackMember(source: ByteSource, take: (chunk: Uint8Array) => void): Promise<boolean> {
  let checksum = 0
  let length = 0
  // With a sync flush at the end, a member that was cut gives all that can be unpacked of it instead of an error.
  const inflater = createInflateRaw({ finishFlush: constants.Z_SYNC_FLUSH, chunkSize: 64 * 1024 })
  inflater.on('data', (chunk: Uint8Array) => {
    checksum = crc32(chunk, checksum)
    length = (length + chunk.length) % 2 ** 32
    take(chunk)
  })
  if (!(await feed(inflater, source))) return false
  const trailer = await source.take(8)
  if (trailer === undefined) return false
  const words = new DataView(trailer.buffer)
  return words.getUint32(0, true) === checksum && words.getUint32(4, true) === length
}

/** Feeds until the compressed data ends, and puts back what follows. @returns false where they are cut or wrong */
async function feed(inflater: InflateRaw, source: ByteSource): Promise<boolean> {
  const closed = new Promise<void>((resolve) => inflater.once('close', resolve))
  let failed = false
  inflater.once('error', () => (failed = true))
  for (let fed = 0; ;) {
    const block = await source.next()
    if (block === undefined) break
    fed += block.length
    await Promise.race([new Promise((resolve) => inflater.write(block, resolve)), closed])
    if (failed) return false
    const unread = fed - inflater.bytesWritten
    if (unread > 0) {
      // The inflater leaves bytes only where its data have ended.
      source.putBack(block.subarray(block.length - unread))
      if (!inflater.readableEnded) await once(inflater, 'end')
      inflater.destroy()
      return true
    }
  }
  inflater.end()
  await closed
  return false
}

async function anotherMemberFollows(source: ByteSource): Promise<boolean> {
  const block = await source.next()
  if (block === undefined) return false
  source.putBack(block)
  return block[0] === 0x1f
}

/** Tapes and block devices fill up with zeros. */
async function onlyZerosFollow(source: ByteSource): Promise<boolean> {
  for (;;) {
    const block = await source.next()
    if (block === undefined) return true
    if (block.some((byte) => byte !== 0)) return false
  }
}
