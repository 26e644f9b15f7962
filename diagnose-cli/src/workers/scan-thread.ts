/**
 * Something that scans, one task at a time: a thread of its own, or the main thread.
 *
 * @module
 */
import type { PartialDiagnosis } from '@mooc-panorama/shared/diagnosis/partial.ts'
import type { RememberedShapes } from '@mooc-panorama/shared/scan/scanner.ts'
import type { ProgressSnapshot } from '../run/progress.ts'
import type { ScanTask, StreamTask, TaskEnd, ThreadSettings } from './scan-task.ts'

export interface ScanThread {
  /** Rejects where the thread has died. */
  run(task: ScanTask | StreamTask): Promise<TaskEnd>
  /** Everything that was counted since the last time and was not handed over. Only between two tasks. */
  collect(): Promise<PartialDiagnosis>
  /**
   * The same, where the thread is not asked for anything more.
   *
   * @param known shapes that need not come from it
   */
  finish(known: RememberedShapes): Promise<PartialDiagnosis>
  /** Ends at once, in the middle of a task too; that one's promise then never settles. */
  close(): Promise<void>
}

export interface ThreadOptions {
  /**
   * Gets a part of what was counted while a task runs, because it has become large. The lines of its samples are lent.
   *
   * @returns the limits of the state that it is merged with
   */
  handedOver: (partial: PartialDiagnosis) => PartialDiagnosis
  tell: (snapshot: ProgressSnapshot) => void
  /** Whether the thread is to leave what is left of a plain file to others. A worker hears it where it has handed over. */
  isEnough?: () => boolean
}

export type StartThread = (settings: ThreadSettings, options: ThreadOptions) => ScanThread
