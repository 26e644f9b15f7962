/**
 * What a thread that scans does with what it is told: the other side of `worker-thread.ts`.
 *
 * @module
 */
import { parentPort } from 'node:worker_threads'
import type { PartialDiagnosis } from '@mooc-panorama/shared/diagnosis/partial.ts'
import { edxScan } from '@mooc-panorama/shared/platforms/edx/edx-scan.ts'
import type { MakeScanner } from '@mooc-panorama/shared/scan/scanner.ts'
import { giveBack } from '../give-back.ts'
import { forEachLine, packedState } from './packed-state.ts'
import { runTask } from './run-task.ts'
import type { FromThread, ScanTask, ThreadSettings, ToThread } from './scan-task.ts'
import { snapshots } from './snapshots.ts'
import { ThreadRest } from './thread-rest.ts'
import { ThreadScan } from './thread-scan.ts'

export interface Serving {
  makeScanner: MakeScanner
  /** Called when nothing will be scanned any more, before the state is told. */
  finished?: () => void
}

/** To be called once, in a worker. */
export function serveTasks({ settings, keptBytes }: ThreadSettings, { makeScanner, finished }: Serving): void {
  const port = parentPort
  if (port === null) throw new Error('tasks are served in a worker')
  const tell = (message: FromThread): void => port.postMessage(message, lentBy(message))
  const scan = new ThreadScan({ makeScanner, platform: edxScan, settings })
  const blockRead = snapshots(scan, (snapshot) => tell({ kind: 'snapshot', snapshot }))
  let merged: ((limits: PartialDiagnosis) => void) | undefined
  const rest = new ThreadRest()
  let isEnough = false

  /** Waits until what was handed over is merged: otherwise a slow merge would let the messages pile up. */
  const handOver = async (): Promise<void> => {
    const isMerged = new Promise<PartialDiagnosis>((resolve) => (merged = resolve))
    const counted = scan.handOver()
    tell({ kind: 'handed-over', state: packedState(counted) })
    forEachLine(counted, giveBack)
    scan.lower(await isMerged)
    rest.handedOver()
  }

  const run = async (task: ScanTask): Promise<void> => {
    const end = await runTask(task, scan, {
      blockRead: async (diskBytes) => {
        blockRead(diskBytes)
        rest.blockRead(diskBytes)
        if (scan.weight > keptBytes) await handOver()
      },
      isEnough: () => isEnough,
      nextRange: (ranges) => rest.untilWorth(ranges),
    })
    tell({ kind: 'ended', end })
  }

  const finish = (known: ReadonlySet<bigint>): void => {
    const partial = scan.finish()
    finished?.()
    tell({ kind: 'collected', state: packedState(partial, known) })
  }

  port.on('message', (message: ToThread) => {
    if (message.kind === 'merged') {
      isEnough = message.isEnough
      merged?.(message.limits)
    } else if (message.kind === 'collect') tell({ kind: 'collected', state: packedState(scan.collect()) })
    else if (message.kind === 'finish') finish(new Set(message.known))
    else void run(message.task)
  })
}

/** What crosses as it is, not as a copy. */
function lentBy(message: FromThread): ArrayBuffer[] {
  return 'state' in message ? [message.state.shapes.lines.buffer] : []
}
