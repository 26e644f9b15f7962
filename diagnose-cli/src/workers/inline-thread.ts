/**
 * Scans in the main thread: for small input, where starting a thread costs more than it brings, and for `--workers 1`.
 *
 * @module
 */
import { setImmediate } from 'node:timers/promises'
import { edxScan } from '@mooc-panorama/shared/platforms/edx/edx-scan.ts'
import type { MakeScanner } from '@mooc-panorama/shared/scan/scanner.ts'
import { makeScanner as usualScanner } from './make-scanner.ts'
import { runTask } from './run-task.ts'
import type { ThreadSettings } from './scan-task.ts'
import type { ScanThread, ThreadOptions } from './scan-thread.ts'
import { snapshots } from './snapshots.ts'
import { ThreadScan } from './thread-scan.ts'

/** Signals are heard once in so many bytes. */
const pauseBytes = 4 * 1024 * 1024

export function inlineThread(
  { settings, keptBytes }: ThreadSettings,
  { handedOver, tell }: ThreadOptions,
  makeScanner: MakeScanner = usualScanner,
): ScanThread {
  const scan = new ThreadScan({ makeScanner, platform: edxScan, settings })
  const blockRead = snapshots(scan, tell)
  let isClosed = false
  let sincePause = 0

  const pause = async (diskBytes: number): Promise<void> => {
    blockRead(diskBytes)
    if (scan.weight > keptBytes) handedOver(scan.collect())
    sincePause += diskBytes
    if (sincePause < pauseBytes) return
    sincePause = 0
    await setImmediate()
    if (isClosed) await new Promise(() => {}) // nobody waits for the task any more
  }

  return {
    run: (task) => runTask(task, scan, pause),
    collect: async () => scan.collect(),
    close: async () => {
      isClosed = true
    },
  }
}
