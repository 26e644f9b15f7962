/**
 * One input file, as chunks of unpacked bytes.
 *
 * @module
 */
import { open, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import type { Problem } from '@mooc-panorama/shared/base/problem.ts'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { blockBytes, ByteSource, evenBlocks } from './byte-source.ts'
import { contentKind } from './content-kind.ts'
import { gunzip } from './gunzip.ts'
import { packedHint, stdinName, type InputFile } from './list-inputs.ts'

export interface ReadOptions {
  workingFolder: string
  stdin: AsyncIterable<Uint8Array>
  interrupted: AbortSignal
  /** Gets the unpacked bytes; it does not keep the chunk. */
  take: (chunk: Uint8Array) => void
  /** Told how many bytes have been read from disk. */
  read?: (bytes: number) => void
}

/** What is to be told about a file that could be read. */
export interface FileReading {
  /** Whether the compressed data are cut or wrong somewhere. */
  isDamaged: boolean
  /** Unpacked bytes that were given. */
  bytes: number
  /** Bytes by which the file grew while it was read. They were not read. */
  grewBy: number
}

/** @returns how it ended, or `input.not-found`, `input.not-readable`, `input.not-a-log`; then nothing was given */
export async function readLog(file: InputFile, options: ReadOptions): Promise<Result<FileReading>> {
  if (file.name === stdinName) return readBlocks(file, evenBlocks(options.stdin), options)
  let handle: FileHandle
  try {
    handle = await open(path.resolve(options.workingFolder, file.name), 'r')
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT' // every error of node:fs has a code
    return fail({ code: isMissing ? 'input.not-found' : 'input.not-readable', file: file.name })
  }
  try {
    const { size } = await handle.stat()
    const isPipe = file.bytes === undefined
    const blocks = isPipe ? evenBlocks(handle.createReadStream({ autoClose: false })) : blocksUpTo(handle, size)
    const reading = await readBlocks(file, blocks, options)
    if (!reading.ok || isPipe) return reading
    return ok({ ...reading.value, grewBy: Math.max(0, (await handle.stat()).size - size) })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error
    return fail({ code: 'input.not-readable', file: file.name, hint: `The system says ${code}.` })
  } finally {
    await handle.close()
  }
}

/** Stops at the size that the file had when it was opened: a log that is being written has no other end. */
async function* blocksUpTo(handle: FileHandle, size: number): AsyncGenerator<Uint8Array> {
  const block = new Uint8Array(blockBytes)
  for (let at = 0; at < size;) {
    const { bytesRead } = await handle.read(block, 0, Math.min(blockBytes, size - at), at)
    if (bytesRead === 0) return // the file has become shorter
    yield block.subarray(0, bytesRead)
    at += bytesRead
  }
}

async function readBlocks(
  file: InputFile,
  blocks: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): Promise<Result<FileReading>> {
  const source = new ByteSource(untilInterrupted(blocks, options))
  try {
    const head = (await source.next()) ?? new Uint8Array()
    const kind = contentKind(head.subarray(0, 4096))
    // What is named .gz and is neither text nor gzip is a gzip whose very start is damaged or missing.
    const isBrokenGzip = /\.gz$/i.test(file.name) && (head.length === 0 || kind === 'binary')
    if (isBrokenGzip) return ok({ isDamaged: true, bytes: 0, grewBy: 0 })
    source.putBack(head)
    if (kind === 'gzip') return await readGzip(file, source, options)
    if (kind !== 'text') return fail(notALog(file, kind))
    let bytes = 0
    for (let block = await source.next(); block !== undefined; block = await source.next()) {
      bytes += block.length
      options.take(block)
    }
    return ok({ isDamaged: false, bytes, grewBy: 0 })
  } finally {
    await source.close()
  }
}

async function readGzip(file: InputFile, source: ByteSource, options: ReadOptions): Promise<Result<FileReading>> {
  let bytes = 0
  let kind: ReturnType<typeof contentKind> | undefined
  const end = await gunzip(source, (chunk) => {
    kind ??= contentKind(chunk.subarray(0, 4096))
    if (kind !== 'text') return
    bytes += chunk.length
    options.take(chunk)
  })
  if (kind !== undefined && kind !== 'text') return fail(notALog(file, kind))
  return ok({ isDamaged: end === 'damaged', bytes, grewBy: 0 })
}

async function* untilInterrupted(
  blocks: AsyncIterable<Uint8Array>,
  { interrupted, read }: ReadOptions,
): AsyncGenerator<Uint8Array> {
  let bytes = 0
  for await (const block of blocks) {
    if (interrupted.aborted) return
    bytes += block.length
    yield block
    read?.(bytes)
  }
}

function notALog(file: InputFile, kind: ReturnType<typeof contentKind>): Problem {
  if (kind === 'packed') return { code: 'input.not-readable', file: file.name, hint: packedHint }
  if (kind === 'utf-16') return { code: 'input.not-a-log', file: file.name, hint: 'It is UTF-16; logs are UTF-8.' }
  return { code: 'input.not-a-log', file: file.name, hint: 'If it is an archive, unpack it first.' }
}
