/**
 * What a written partial state says of how it was made, and its limits. Who writes one needs no schema.
 *
 * @module
 */
import type { ScanSettings } from './partial.ts'
import type { RunKey } from './run-key.ts'

export const partialFormat = 4
export const partialWarning = 'private: holds raw log lines; do not share'

export const partialFileLimits = {
  /** Of a record, with its line end. */
  recordBytes: 1024 * 1024,
  /** Of the entries in one record; there are as many records as it takes. */
  entriesInRecord: 500,
  files: 1_000_000,
  categories: 100_000,
  /** Characters of all entries. */
  entryText: 64_000_000,
} as const

/** What a partial state was made with. Two of them merge only where all of it is the same. */
export interface PartialMaking {
  toolVersion: string
  platform: string
  /** Version of the platform's vocabulary. */
  vocabulary: string
  key: RunKey
  /** Without the key of the hashes, which follows from the run's key. */
  settings: Omit<ScanSettings, 'hashKey'>
}

/** One input file. Its name is not told. */
export interface PartialInput {
  /** 32 hexadecimal digits that stand for its place; `undefined` for a pipe. */
  place: string | undefined
  /** On disk; of a pipe, those that came. */
  bytes: number
  isDamaged: boolean
}

/** In the order in which they are written. */
export function settingsWithoutKey({
  samplesPerShape,
  maxSampleBytes,
  maxCandidates,
  maxShapes,
  maxShapeBytes,
  maxCourses,
  minUsers,
}: PartialMaking['settings']): PartialMaking['settings'] {
  return { samplesPerShape, maxSampleBytes, maxCandidates, maxShapes, maxShapeBytes, maxCourses, minUsers }
}
