/**
 * The header of a zstd frame.
 *
 * Source: RFC 8878, sections 3.1.1.1 and 3.1.2.
 *
 * @module
 */
import type { ByteSource } from './byte-source.ts'

export interface FrameHeader {
  kind: 'data'
  /** The header itself, with the magic number. */
  bytes: Uint8Array
  /** How far back the data refer: so much must be kept in memory. */
  windowBytes: number
  /** Length of the unpacked frame, where the header tells it. */
  contentBytes: number | undefined
  hasChecksum: boolean
  needsDictionary: boolean
}

/** A frame that holds something else than packed data. */
export interface SkippableFrame {
  kind: 'skippable'
  /** Bytes that follow the header. */
  bytes: number
}

/** @returns `undefined` where the bytes are cut or no header */
export async function readFrameHeader(source: ByteSource): Promise<FrameHeader | SkippableFrame | undefined> {
  const magic = await source.take(4)
  if (magic === undefined) return undefined
  const number = numberOf(magic)
  if (number >= firstSkippable && number <= firstSkippable + 15) {
    const size = await source.take(4)
    return size === undefined ? undefined : { kind: 'skippable', bytes: numberOf(size) }
  }
  return number === dataMagic ? readDataHeader(source, magic) : undefined
}

const dataMagic = 0xfd2fb528
const firstSkippable = 0x184d2a50

async function readDataHeader(source: ByteSource, magic: Uint8Array): Promise<FrameHeader | undefined> {
  const descriptor = await source.take(1)
  if (descriptor === undefined) return undefined
  const flags = descriptor[0] ?? 0
  if ((flags & 8) !== 0) return undefined // reserved
  const isSingleSegment = (flags & 32) !== 0
  const dictionaryBytes = [0, 1, 2, 4][flags & 3] ?? 0
  const sizeBytes = [isSingleSegment ? 1 : 0, 2, 4, 8][flags >> 6] ?? 0
  const windowAt = isSingleSegment ? 0 : 1
  const rest = await source.take(windowAt + dictionaryBytes + sizeBytes)
  if (rest === undefined) return undefined
  const size = numberOf(rest.subarray(windowAt + dictionaryBytes))
  // Two bytes of size count from 256 on: one byte is enough below.
  const contentBytes = sizeBytes === 0 ? undefined : sizeBytes === 2 ? size + 256 : size
  return {
    kind: 'data',
    bytes: Uint8Array.from([...magic, ...descriptor, ...rest]),
    windowBytes: isSingleSegment ? (contentBytes ?? 0) : windowOf(rest[0] ?? 0),
    contentBytes,
    hasChecksum: (flags & 4) !== 0,
    needsDictionary: numberOf(rest.subarray(windowAt, windowAt + dictionaryBytes)) !== 0,
  }
}

function windowOf(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >> 3))
  return base + (base / 8) * (descriptor & 7)
}

function numberOf(littleEndian: Uint8Array): number {
  return littleEndian.reduceRight((number, byte) => number * 256 + byte, 0)
}
