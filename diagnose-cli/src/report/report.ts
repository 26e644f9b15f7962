/**
 * All that a report may tell of a diagnosis.
 *
 * @module
 */
import type { Diagnosis } from '@mooc-panorama/shared/diagnosis/diagnosis.ts'
import type { Platform } from '@mooc-panorama/shared/platforms/platform.ts'
import type { Snapshot } from '../panorama/snapshot.ts'
import { classificationOf, type Classification } from './classification.ts'
import type { LocalFigures } from './local-figures.ts'

export interface Report {
  classification: Classification
  diagnosis: Diagnosis
  made: HowMade
  /** Where the owner of the log still has them. */
  figures: LocalFigures | undefined
  /** Of the panorama that the snapshot was taken from, without a path; `undefined` where the snapshot names none. */
  panorama: string | undefined
}

/** What the diagnosis was made with. */
export interface HowMade {
  toolVersion: string
  samplesPerShape: number
  minUsers: number
  minCount: number
  /** The user gave the seed: the samples can be made again. */
  seeded: boolean
}

export interface ReportSources {
  made: HowMade
  figures: LocalFigures | undefined
  snapshot: Snapshot
  platform: Platform
}

export function reportOf(diagnosis: Diagnosis, { made, figures, snapshot, platform }: ReportSources): Report {
  const classification = classificationOf(diagnosis, snapshot, platform, figures)
  return { classification, diagnosis, made, figures, panorama: snapshot.address }
}
