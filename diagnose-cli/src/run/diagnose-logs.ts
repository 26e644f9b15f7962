/**
 * From logs to a diagnosis folder: what `scan-logs.ts` and what `write-diagnosis.ts` does.
 *
 * @module
 */
import { ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { CourseFilter } from '@mooc-panorama/shared/diagnosis/course-filter.ts'
import type { Io } from '../io.ts'
import type { Refusal } from '../refusal.ts'
import type { Checkpoint } from './checkpoint.ts'
import type { RunSeed } from './run-seed.ts'
import { scanLogs, type ScanOptions } from './scan-logs.ts'
import { withCheckpoint, type CheckpointOptions } from './with-checkpoint.ts'
import type { Gathered } from './fill-draft.ts'
import { writeDiagnosis, type Diagnosed, type DiagnosisPlan } from './write-diagnosis.ts'

export interface DiagnoseOptions extends ScanOptions, DiagnosisPlan, CheckpointOptions {}

export async function diagnoseLogs(options: DiagnoseOptions, io: Io): Promise<Result<Diagnosed, Refusal>> {
  return withCheckpoint(options, io, (seed, checkpoint) =>
    writeDiagnosis(options, () => gathered(options, { seed, checkpoint }, io), io),
  )
}

async function gathered(
  options: DiagnoseOptions,
  way: { seed: RunSeed; checkpoint: Checkpoint | undefined },
  io: Io,
): Promise<Result<Gathered, Refusal>> {
  const courses = options.keepBack?.courses ?? []
  if (courses.length === 0) return scanLogs(options, way, io)
  const filter = new CourseFilter(courses)
  const scanned = await scanLogs({ ...options, makeScanner: filter.makeScanner }, way, io)
  return scanned.ok ? ok({ ...scanned.value, leftOutCourses: filter.leftOut() }) : scanned
}
