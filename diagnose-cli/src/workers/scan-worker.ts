/**
 * A thread that scans: the other side of `worker-thread.ts`. What it loads is what starting it costs, so it loads the
 * scan and nothing of the command.
 *
 * @module
 */
import { parentPort } from 'node:worker_threads'
import type { PartialDiagnosis } from '@mooc-panorama/shared/diagnosis/partial.ts'
import { edxScan } from '@mooc-panorama/shared/platforms/edx/edx-scan.ts'
import { makeScanner } from './make-scanner.ts'
import { giveBack } from '../give-back.ts'
import { forEachLine, packedState } from './packed-state.ts'
import { runTask } from './run-task.ts'
import type { FromThread, ScanTask, ToThread } from './scan-task.ts'
import { snapshots } from './snapshots.ts'
import { ThreadScan } from './thread-scan.ts'
import { givenSettings } from './waiting-thread.ts'

const port = parentPort
if (port === null) throw new Error('this module is the start of a worker')

const tell = (message: FromThread): void => port.postMessage(message, lentBy(message))
const { settings, keptBytes } = await givenSettings()
const scan = new ThreadScan({ makeScanner, platform: edxScan, settings })
const blockRead = snapshots(scan, (snapshot) => tell({ kind: 'snapshot', snapshot }))
let merged = (_limits: PartialDiagnosis): void => {}
let isEnough = false

port.on('message', (message: ToThread) => {
  if (message.kind === 'merged') {
    isEnough = message.isEnough
    merged(message.limits)
  } else if (message.kind === 'collect') tell({ kind: 'collected', state: packedState(scan.collect()) })
  else if (message.kind === 'finish')
    tell({ kind: 'collected', state: packedState(scan.finish(), new Set(message.known)) })
  else void run(message.task)
})

async function run(task: ScanTask): Promise<void> {
  const end = await runTask(task, scan, {
    blockRead: async (diskBytes) => {
      blockRead(diskBytes)
      if (scan.weight > keptBytes) await handOver()
    },
    isEnough: () => isEnough,
  })
  tell({ kind: 'ended', end })
}

/** Waits until what was handed over is merged: otherwise a slow merge would let the messages pile up. */
async function handOver(): Promise<void> {
  const isMerged = new Promise<PartialDiagnosis>((resolve) => (merged = resolve))
  const counted = scan.handOver()
  tell({ kind: 'handed-over', state: packedState(counted) })
  forEachLine(counted, giveBack)
  scan.lower(await isMerged)
}

/** What crosses as it is, not as a copy. */
function lentBy(message: FromThread): ArrayBuffer[] {
  return 'state' in message ? [message.state.shapes.lines.buffer] : []
}
