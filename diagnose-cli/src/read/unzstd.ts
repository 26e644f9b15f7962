/**
 * zstd, read as far as it can be read.
 *
 * fzstd unpacks; the frames and their blocks are walked here, because a file that ends at the end of a block looks whole
 * to fzstd, and because it neither checks checksums nor bounds its memory.
 *
 * Source: RFC 8878, section 3.1.
 *
 * @module
 */
import { Decompress } from 'fzstd'
import type { ByteSource } from './byte-source.ts'
import type { UnpackEnd } from './unpack.ts'
import { Xxh64 } from './xxh64.ts'
import { readFrameHeader, type FrameHeader } from './zstd-frame-header.ts'

/** What `zstd` unpacks without being told to: 128 MiB. A file that asks for more would not fit into our memory. */
const maxWindowBytes = 2 ** 27

/** @param take gets the unpacked bytes; it does not keep the chunk */
export async function unzstd(source: ByteSource, take: (chunk: Uint8Array) => void): Promise<UnpackEnd> {
  let hasGiven = false
  const takeFirst = (chunk: Uint8Array): void => {
    hasGiven = true
    take(chunk)
  }
  do {
    const end = await unpackFrame(source, takeFirst)
    // What has been given cannot be taken back: behind it, everything that cannot be read is damage.
    if (end !== 'complete') return hasGiven ? 'damaged' : end
  } while (await source.hasMore())
  return 'complete'
}

async function unpackFrame(source: ByteSource, take: (chunk: Uint8Array) => void): Promise<UnpackEnd> {
  const header = await readFrameHeader(source)
  if (header === undefined) return 'damaged'
  if (header.kind === 'skippable') return (await source.skip(header.bytes)) ? 'complete' : 'damaged'
  if (header.needsDictionary) return 'dictionary'
  if (header.windowBytes > maxWindowBytes) return 'too-large'
  return (await unpackBlocks(source, header, take)) ? 'complete' : 'damaged'
}

/** @returns whether all blocks are there and right, and the frame's size and checksum are what it says */
async function unpackBlocks(
  source: ByteSource,
  header: FrameHeader,
  take: (chunk: Uint8Array) => void,
): Promise<boolean> {
  const checksum = new Xxh64()
  let length = 0
  const unpacker = new Decompress((chunk) => {
    length += chunk.length
    if (header.hasChecksum) checksum.push(chunk)
    take(chunk)
  })
  if (!isPushed(unpacker, header.bytes)) return false
  for (let isLast = false; !isLast;) {
    const block = await readBlock(source)
    if (block === undefined || !isPushed(unpacker, block.bytes)) return false
    isLast = block.isLast
  }
  const trailer = await source.take(header.hasChecksum ? 4 : 0)
  if (trailer === undefined || !isPushed(unpacker, trailer) || !isPushed(unpacker, nothing, true)) return false
  if (header.contentBytes !== undefined && header.contentBytes !== length) return false
  return !header.hasChecksum || new DataView(trailer.buffer).getUint32(0, true) === checksum.low32()
}

const nothing = new Uint8Array(0)

/** fzstd throws for data that are wrong, most often a ZstdError, sometimes a TypeError or RangeError of its arrays. */
function isPushed(unpacker: Decompress, bytes: Uint8Array, isFinal = false): boolean {
  try {
    unpacker.push(bytes, isFinal)
    return true
  } catch {
    return false
  }
}

/** Block types of the format: raw, one byte repeated, compressed. The fourth is reserved. */
const [repeated, reserved] = [1, 3]
const maxBlockBytes = 128 * 1024

async function readBlock(source: ByteSource): Promise<{ bytes: Uint8Array; isLast: boolean } | undefined> {
  const head = await source.take(3)
  if (head === undefined) return undefined
  const [low = 0, middle = 0, high = 0] = head
  const size = (low >> 3) + (middle << 5) + (high << 13)
  const type = (low >> 1) & 3
  if (type === reserved || size > maxBlockBytes) return undefined
  const content = await source.take(type === repeated ? 1 : size)
  if (content === undefined) return undefined
  const bytes = new Uint8Array(3 + content.length)
  bytes.set(head)
  bytes.set(content, 3)
  return { bytes, isLast: (low & 1) === 1 }
}
