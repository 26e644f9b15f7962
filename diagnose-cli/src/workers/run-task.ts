/**
 * One task, done in this thread.
 *
 * @module
 */
import { readSync } from 'node:fs'
import { fail, ok } from '@mooc-panorama/shared/base/result.ts'
import { blockBytes } from '../read/byte-source.ts'
import { linesOfRange } from '../read/line-range.ts'
import { readerAhead, readerOf } from '../read/read-at.ts'
import { readBlocks } from '../read/read-blocks.ts'
import { readProblem } from '../read/read-problem.ts'
import { takenRanges, type SharedRanges } from '../read/shared-ranges.ts'
import { blocksOf, BlockWriter } from './block-ring.ts'
import type { ScanTask, StreamTask, TaskEnd } from './scan-task.ts'
import type { ThreadScan } from './thread-scan.ts'

export interface TaskWatch {
  /** Told after every block with the bytes that were read from disk for it; whoever is told may make the task wait. */
  blockRead: (diskBytes: number) => Promise<void>
  /** Whether the task is to leave what is left of its file to other threads. */
  isEnough: () => boolean
  /** Told before another range is taken: the task may wait. */
  nextRange?: (ranges: SharedRanges) => Promise<void>
}

export async function runTask(task: ScanTask | StreamTask, scan: ThreadScan, watch: TaskWatch): Promise<TaskEnd> {
  try {
    if (task.kind === 'ranges') return await scanRanges(task, scan, watch)
    if (task.kind === 'unpack') return await unpackFor(task, watch)
    scan.startAt(task.position)
    const end = await readBlocks(task.name, told(blocksOfTask(task), task, watch), {
      take: (chunk) => scan.push(chunk),
      takeGzip: (isLog) => scan.gzip(isLog),
    })
    scan.endFile()
    return end
  } catch (error) {
    return fail(readProblem(task.name, error))
  }
}

/**
 * What is read at once is still in the cache of the core when it is scanned. Reading ahead costs a wait for the other thread
 * with each block, however early it was read.
 */
const [blockOfRange, blocksAhead] = [256 * 1024, 2 * 2 * 1024 * 1024]

type RangesTask = ScanTask & { kind: 'ranges' }

async function scanRanges(
  { fd, ranges, isReadAhead, position }: RangesTask,
  scan: ThreadScan,
  { blockRead, isEnough, nextRange }: TaskWatch,
): Promise<TaskEnd> {
  const reader = isReadAhead ? readerAhead(fd, scan.block(blocksAhead)) : readerOf(fd, scan.block(blockOfRange))
  let bytes = 0
  for (const range of takenRanges(ranges)) {
    scan.startAt(position + range.from)
    for await (const lines of linesOfRange({ ...range, size: ranges.size }, reader)) {
      bytes += lines.length
      scan.push(lines)
      await blockRead(lines.length)
    }
    scan.endFile()
    if (isEnough()) break
    await nextRange?.(ranges)
  }
  return ok({ isDamaged: false, bytes })
}

async function unpackFor(task: ScanTask & { kind: 'unpack' }, watch: TaskWatch): Promise<TaskEnd> {
  const writer = new BlockWriter(task.ring)
  try {
    return await readBlocks(task.name, told(blocksOfTask(task), task, watch), {
      take: (chunk) => writer.write(chunk),
    })
  } finally {
    writer.end()
  }
}

function blocksOfTask(
  task: Exclude<ScanTask | StreamTask, { kind: 'ranges' }>,
): Iterable<Uint8Array> | AsyncIterable<Uint8Array> {
  if (task.kind === 'stream') return task.blocks
  return task.kind === 'blocks' ? blocksOf(task.ring) : blocksOfFile(task)
}

async function* told(
  blocks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  task: ScanTask | StreamTask,
  { blockRead }: TaskWatch,
): AsyncGenerator<Uint8Array> {
  const isFromDisk = task.kind !== 'blocks' || task.isFromDisk
  for await (const block of blocks) {
    yield block
    await blockRead(isFromDisk ? block.length : 0)
  }
}

/** Stops at the size that the file had when it was opened: a log that is being written has no other end. */
function* blocksOfFile({ fd, size }: { fd: number; size: number }): Generator<Uint8Array> {
  const block = new Uint8Array(blockBytes)
  for (let at = 0; at < size;) {
    const bytesRead = readSync(fd, block, 0, Math.min(blockBytes, size - at), at)
    if (bytesRead === 0) return // the file has become shorter
    yield block.subarray(0, bytesRead)
    at += bytesRead
  }
}
