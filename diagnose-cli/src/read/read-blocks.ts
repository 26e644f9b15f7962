/**
 * The blocks of one input, as chunks of unpacked text.
 *
 * @module
 */
import type { GzipScan } from '@mooc-panorama/shared/scan/gzip-scan.ts'
import type { Problem } from '@mooc-panorama/shared/base/problem.ts'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { ByteSource } from './byte-source.ts'
import { contentKind, headBytes, isBrokenPacked, type ContentKind, type Packing } from './content-kind.ts'
import { packedHint } from './list-inputs.ts'
import { unpackers, type UnpackEnd } from './unpack.ts'

export interface BlocksReading {
  isDamaged: boolean
  /** Unpacked bytes that were given. */
  bytes: number
}

export interface TextTaker {
  /** Gets unpacked bytes; it does not keep the chunk. */
  take: (chunk: Uint8Array) => void
  /** Takes a gzip as it is, where it can be unpacked and scanned in one go; `isLog` is asked about its first bytes. */
  takeGzip?: (isLog: (head: Uint8Array) => boolean) => GzipScan
}

/**
 * @param name as the user knows the input
 * @returns how it ended, or why it is no log that can be read; then nothing was given
 */
export async function readBlocks(
  name: string,
  blocks: AsyncIterable<Uint8Array>,
  taker: TextTaker,
): Promise<Result<BlocksReading>> {
  const source = new ByteSource(blocks)
  try {
    const head = (await source.next()) ?? new Uint8Array()
    if (isBrokenPacked(name, head.subarray(0, headBytes))) return ok({ isDamaged: true, bytes: 0 })
    const kind = contentKind(head.subarray(0, headBytes))
    source.putBack(head)
    if (kind === 'gzip' && taker.takeGzip !== undefined) return await scanGzip(name, source, taker.takeGzip)
    if (isPacking(kind)) return await readPacked(name, kind, source, taker.take)
    return kind === 'text' ? ok(await readText(source, taker.take)) : fail(notALog(name, kind))
  } finally {
    await source.close()
  }
}

export function isPacking(kind: ContentKind): kind is Packing {
  return kind in unpackers
}

/** Why a file of that kind is not read. */
export function notALog(name: string, kind: Exclude<ContentKind, Packing | 'text'>): Problem {
  if (kind === 'packed') return { code: 'input.not-readable', file: name, hint: packedHint }
  if (kind === 'utf-16') return { code: 'input.not-a-log', file: name, hint: 'It is UTF-16; logs are UTF-8.' }
  return { code: 'input.not-a-log', file: name, hint: 'If it is an archive, unpack it first.' }
}

async function readText(source: ByteSource, take: (chunk: Uint8Array) => void): Promise<BlocksReading> {
  let bytes = 0
  for (let block = await source.next(); block !== undefined; block = await source.next()) {
    bytes += block.length
    take(block)
  }
  return { isDamaged: false, bytes }
}

async function scanGzip(
  name: string,
  source: ByteSource,
  takeGzip: NonNullable<TextTaker['takeGzip']>,
): Promise<Result<BlocksReading>> {
  let kind: ContentKind = 'text'
  const scan = takeGzip((head) => (kind = contentKind(head)) === 'text')
  for (let block = await source.next(); block !== undefined; block = await source.next()) {
    scan.push(block)
    if (scan.isDamaged || scan.isRefused) break
  }
  const end = scan.end() // gives what little it has held back, and only then knows of a short file
  if (!scan.isRefused) return ok({ isDamaged: end === 'damaged', bytes: scan.bytes })
  return fail(notALog(name, isNoLog(kind) ? kind : 'binary'))
}

function isNoLog(kind: ContentKind): kind is Exclude<ContentKind, Packing | 'text'> {
  return kind !== 'text' && !isPacking(kind)
}

async function readPacked(
  name: string,
  packing: Packing,
  source: ByteSource,
  take: (chunk: Uint8Array) => void,
): Promise<Result<BlocksReading>> {
  let bytes = 0
  let kind: ContentKind | undefined
  const end = await unpackers[packing](source, (chunk) => {
    if (chunk.length === 0) return
    kind ??= contentKind(chunk.subarray(0, headBytes))
    if (kind !== 'text') return
    bytes += chunk.length
    take(chunk)
  })
  if (end === 'too-large' || end === 'dictionary') return fail(cannotUnpack(name, end))
  if (kind === undefined || kind === 'text') return ok({ isDamaged: end === 'damaged', bytes })
  return fail(notALog(name, isNoLog(kind) ? kind : 'binary'))
}

function cannotUnpack(name: string, end: Exclude<UnpackEnd, 'complete' | 'damaged'>): Problem {
  const hint =
    end === 'dictionary'
      ? 'It was packed with a dictionary. Unpack it with that: zstd -dc -D DICTIONARY FILE | diagnose run -'
      : 'Unpacking it takes more than 128 MiB of memory. Do it outside: zstd -dc --long=31 FILE | diagnose run -'
  return { code: 'file.cannot-unpack', file: name, hint }
}
