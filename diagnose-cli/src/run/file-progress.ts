/**
 * Progress of one reader that takes the files one after the other.
 *
 * @module
 */
import type { PartialDiagnosis } from '@mooc-panorama/shared/diagnosis/partial.ts'
import { metIn, type Progress, type ProgressSnapshot } from './progress.ts'

export interface FileProgress {
  /** Bytes of the present file that have been read from disk. */
  fileRead(bytes: number): void
  fileEnded(): void
  counted(soFar: PartialDiagnosis): void
  end(): void
}

export function fileProgress(shown: Progress): FileProgress {
  const tell = shown.reader()
  let bytesBefore = 0
  let bytesHere = 0
  let snapshot: ProgressSnapshot = {
    filesDone: 0,
    bytesRead: 0,
    events: 0,
    malformed: 0,
    categories: [],
    unnamed: 0,
  }
  return {
    fileRead(bytes) {
      bytesHere = bytes
      tell((snapshot = { ...snapshot, bytesRead: bytesBefore + bytesHere }))
    },
    fileEnded() {
      bytesBefore += bytesHere
      bytesHere = 0
      snapshot = { ...snapshot, filesDone: snapshot.filesDone + 1 }
    },
    counted(soFar) {
      const malformed = [...soFar.malformed.values()].reduce((sum, count) => sum + count, 0)
      tell((snapshot = { ...snapshot, events: soFar.events, malformed, ...metIn(soFar) }))
      snapshot = { ...snapshot, categories: [] }
    },
    end: () => shown.end(),
  }
}
