/**
 * Scans in the main thread, which begins while others still start: alone where the input is small or one worker is asked for.
 *
 * @module
 */
import { setImmediate } from 'node:timers/promises'
import type { PartialDiagnosis } from '@mooc-panorama/shared/diagnosis/partial.ts'
import type { TakeLine } from '@mooc-panorama/shared/diagnosis/sample-line.ts'
import { edxScan } from '@mooc-panorama/shared/platforms/edx/edx-scan.ts'
import type { MakeScanner, RememberedShapes } from '@mooc-panorama/shared/scan/scanner.ts'
import { makeScanner as usualScanner } from './make-scanner.ts'
import { runTask } from './run-task.ts'
import type { ThreadSettings } from './scan-task.ts'
import type { ScanThread, ThreadOptions } from './scan-thread.ts'
import { snapshots } from './snapshots.ts'
import { ThreadScan } from './thread-scan.ts'

/** Signals, and threads that wait for a task or have handed something over, are heard so often. */
const pauseMs = 2

export interface InlineThread extends ScanThread {
  rememberedShapes(): RememberedShapes
  /**
   * Adds what another thread has counted, and tells: it will be in the state that this one gives.
   *
   * @param take gets the lines that stay @returns the limits of all
   */
  takeIn(partial: PartialDiagnosis, take: TakeLine): PartialDiagnosis
}

export function inlineThread(
  { settings, keptBytes }: ThreadSettings,
  { handedOver, tell, isEnough = () => false }: ThreadOptions,
  makeScanner: MakeScanner = usualScanner,
): InlineThread {
  const scan = new ThreadScan({ makeScanner, platform: edxScan, settings })
  const blockRead = snapshots(scan, tell)
  let isClosed = false
  let pausedAt = performance.now()

  const pause = async (diskBytes: number): Promise<void> => {
    blockRead(diskBytes)
    if (scan.weight > keptBytes) scan.lower(handedOver(scan.handOver()))
    if (performance.now() - pausedAt < pauseMs) return
    await setImmediate()
    pausedAt = performance.now()
    if (isClosed) await new Promise(() => {}) // nobody waits for the task any more
  }

  return {
    run: (task) => runTask(task, scan, { blockRead: pause, isEnough }),
    collect: async () => scan.collect(),
    takeIn: (partial, take) => scan.takeIn(partial, take),
    rememberedShapes: () => new Map(scan.rememberedShapes),
    finish: async () => scan.finish(),
    close: async () => {
      isClosed = true
    },
  }
}
