/**
 * What a thread is asked to do, and what it answers. Both cross from thread to thread as copies.
 *
 * @module
 */
import type { Result } from '@mooc-panorama/shared/base/result.ts'
import type { PartialDiagnosis, ScanSettings } from '@mooc-panorama/shared/diagnosis/partial.ts'
import type { BlocksReading } from '../read/read-blocks.ts'
import type { SharedRanges } from '../read/shared-ranges.ts'
import type { ProgressSnapshot } from '../run/progress.ts'
import type { PackedState } from './packed-state.ts'

/** Descriptors are those of the process: the thread that has opened a file closes it. A position is that of a file's start. */
export type ScanTask =
  /** As many ranges of a plain file as other threads leave to this one. */
  | { kind: 'ranges'; name: string; fd: number; ranges: SharedRanges; isReadAhead: boolean; position: number }
  /** A whole file; it is unpacked where it is scanned. */
  | { kind: 'file'; name: string; fd: number; size: number; position: number }
  /** Blocks that another thread reads or unpacks. */
  | { kind: 'blocks'; name: string; ring: SharedArrayBuffer; isFromDisk: boolean; position: number }
  /** A whole file, unpacked for the thread that scans the blocks. */
  | { kind: 'unpack'; name: string; fd: number; size: number; ring: SharedArrayBuffer }

/** Blocks that the main thread reads: of stdin, a pipe, or a program that unpacks. They are no copies. */
export interface StreamTask {
  kind: 'stream'
  name: string
  blocks: AsyncIterable<Uint8Array>
  position: number
  /** Whether who unpacks the blocks has found damage; asked at their end. */
  isDamaged?: () => boolean
}

/** How a task ended, or why the file is no log that can be read; then nothing of it was counted. */
export type TaskEnd = Result<BlocksReading>

/** What a thread must know to start. */
export interface ThreadSettings {
  settings: ScanSettings
  /** A state that takes more memory is handed over before the task ends. Bytes. */
  keptBytes: number
}

export type ToThread =
  | { kind: 'task'; task: ScanTask }
  /** Asks for everything that was counted since the last time. */
  | { kind: 'collect' }
  /** The same, and nothing more will be asked. Shapes with these sums are known to who asks. */
  | { kind: 'finish'; known: BigUint64Array }
  /** The partial state that was handed over has been merged into one with these limits: the next one may come. */
  | { kind: 'merged'; limits: PartialDiagnosis; isEnough: boolean }

export type FromThread =
  | { kind: 'ended'; end: TaskEnd }
  | { kind: 'collected'; state: PackedState }
  /** A part of what was counted, because it has become large. */
  | { kind: 'handed-over'; state: PackedState }
  | { kind: 'snapshot'; snapshot: ProgressSnapshot }
