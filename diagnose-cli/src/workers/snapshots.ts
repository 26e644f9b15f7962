/**
 * What a thread tells of its progress, now and then.
 *
 * @module
 */
import type { ProgressSnapshot } from '../run/progress.ts'
import type { ThreadScan } from './thread-scan.ts'

/** Snapshots come in such distances at least. */
const snapshotMs = 100

/** @returns what is called with the bytes of every block that is read from disk */
export function snapshots(scan: ThreadScan, tell: (snapshot: ProgressSnapshot) => void): (diskBytes: number) => void {
  let bytesRead = 0
  let toldAt = performance.now()
  return (diskBytes) => {
    bytesRead += diskBytes
    if (performance.now() - toldAt < snapshotMs) return
    toldAt = performance.now()
    // Files are counted by who hands out the tasks: a file may be read by several threads.
    tell({ filesDone: 0, bytesRead, ...scan.told() })
  }
}
