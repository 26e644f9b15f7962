/**
 * Cuts the files into tasks: packed files first, the largest first, each whole; then plain files in ranges of bytes, which
 * fill what is left of the time evenly.
 *
 * @module
 */
import type { Io } from '../io.ts'
import type { InputFile } from '../read/list-inputs.ts'
import { stdinName } from '../read/list-inputs.ts'
import { evenBlocks, givenBack } from '../read/byte-source.ts'
import { openLog, type OpenLog } from '../read/open-log.ts'
import { sharedRanges, threadsWorth } from '../read/shared-ranges.ts'
import type { UnpackingProgram } from '../read/bzip2-program.ts'
import { blockRing } from '../workers/block-ring.ts'
import type { ScanTask, StreamTask } from '../workers/scan-task.ts'
import { FileInScan } from './file-in-scan.ts'
import { positionOfFile } from './file-position.ts'
import type { LookedAt } from './look-at-files.ts'

export interface PlannedTask {
  file: FileInScan
  /** `undefined` where nothing is to be done but to end the file. */
  task: ScanTask | StreamTask | undefined
}

export interface PlanOptions {
  io: Io
  threads: number
  rangeBytes: number
  /** Whether files are read in the order in which they are given. */
  isInGivenOrder?: boolean
  /** Unpacks bzip2 in another process; `undefined` where there is no such program. */
  bzip2: UnpackingProgram | undefined
}

interface FileOptions extends PlanOptions {
  isPaired: boolean
  laterBytes: number
  position: number
}

/** Two threads for one packed file cost more to start with than a small file takes. */
const worthTwoThreadsBytes = 4 * 1024 * 1024

/** A task is asked for when a thread is free, so not many files are open at a time. */
export async function* scanPlan(files: readonly LookedAt[], options: PlanOptions): AsyncGenerator<PlannedTask> {
  const order = options.isInGivenOrder === true ? files : inOrder(files)
  // Of several packed files, each thread rather takes one: nobody waits then for another thread to be free.
  const isPaired = files.length === 1 && options.threads > 1
  const places = new Map(files.map((file, place) => [file, place]))
  let laterBytes = sumOfBytes(order)
  for (const looked of order) {
    const { file } = looked
    laterBytes -= file.bytes ?? 0
    const opened = file.name === stdinName ? undefined : await openLog(file, options.io.workingFolder)
    if (opened !== undefined && !opened.ok) {
      const gone = new FileInScan(file, undefined)
      gone.problem = opened.problem
      yield { file: gone, task: undefined }
      continue
    }
    const log = opened?.value
    const position = positionOfFile(places.get(looked) ?? 0, files.length)
    yield* tasksOf(new FileInScan(file, log), log, { ...options, isPaired, laterBytes, position })
  }
}

function* tasksOf(file: FileInScan, log: OpenLog | undefined, options: FileOptions): Generator<PlannedTask> {
  for (const task of tasksOfLog(file.file, log, options)) {
    file.begin()
    yield { file, task }
  }
  yield { file, task: undefined }
}

function* tasksOfLog(
  { name }: InputFile,
  log: OpenLog | undefined,
  { io, bzip2, isPaired, position, ...options }: FileOptions,
): Generator<ScanTask | StreamTask> {
  if (log === undefined) return yield { kind: 'stream', name, blocks: evenBlocks(givenBack(io.stdin)), position }
  const { handle, size, packing, isBroken } = log
  if (size === undefined) {
    const blocks = evenBlocks(givenBack(handle.createReadStream({ autoClose: false })))
    return yield { kind: 'stream', name, blocks, position }
  }
  if (isBroken) return undefined
  const { fd } = handle
  const isReadAhead = options.threads === 1 // else others are at work while one waits for the disk
  if (packing === undefined) {
    const ranges = sharedRanges(size, options)
    for (let threads = threadsWorth(ranges); threads > 0; threads--) {
      yield { kind: 'ranges', name, fd, ranges, isReadAhead, position }
    }
  } else if (packing === 'bzip2' && bzip2 !== undefined)
    yield { kind: 'stream', name: '', position, ...bzip2.unpack(fd) }
  else if (isPaired && size >= worthTwoThreadsBytes) {
    const ring = blockRing()
    yield { kind: 'unpack', name, fd, size, ring }
    yield { kind: 'blocks', name: '', ring, isFromDisk: false, position }
  } else yield { kind: 'file', name, fd, size, position }
  return undefined
}

function inOrder(files: readonly LookedAt[]): LookedAt[] {
  return files.toSorted((a, b) => place(a) - place(b) || (b.file.bytes ?? 0) - (a.file.bytes ?? 0))
}

function sumOfBytes(files: readonly LookedAt[]): number {
  return files.reduce((sum, { file }) => sum + (file.bytes ?? 0), 0)
}

/** Pipes first, since somebody waits at their other end. */
function place({ file, packing }: LookedAt): number {
  if (file.bytes === undefined) return 0
  return packing === undefined ? 2 : 1
}
