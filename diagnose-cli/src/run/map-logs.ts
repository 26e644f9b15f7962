/**
 * From logs to a partial state, for a merge elsewhere.
 *
 * @module
 */
import { ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import type { PartialInput } from '@mooc-panorama/shared/diagnosis/partial-making.ts'
import type { Io } from '../io.ts'
import type { Refusal } from '../refusal.ts'
import { scanLogs, type ScannedLogs, type ScanOptions } from './scan-logs.ts'
import { fileIdentity } from './file-identity.ts'
import { putPartial } from './partial-output.ts'
import { makingOf } from './partial-making.ts'
import { withCheckpoint, type CheckpointOptions } from './with-checkpoint.ts'

export interface MapOptions extends ScanOptions, CheckpointOptions {
  /** File to write; `undefined` for stdout. */
  out: string | undefined
}

export async function mapLogs(options: MapOptions, io: Io): Promise<Result<ScannedLogs, Refusal>> {
  return withCheckpoint(options, io, async (seed, checkpoint) => {
    const scanned = await scanLogs(options, { seed, checkpoint }, io)
    if (!scanned.ok) return scanned
    const { partial, settings, leftOut } = scanned.value
    const inputs = await inputsOf(scanned.value, io)
    const written = await putPartial({ making: makingOf(settings, seed), inputs, leftOut, partial }, options.out, io)
    return written.ok ? ok(scanned.value) : written
  })
}

/** A file that is gone since it was read cannot be met again, so it needs no place. */
async function inputsOf({ read, seed }: ScannedLogs, io: Io): Promise<PartialInput[]> {
  const inputs: PartialInput[] = []
  for (const { file, bytes, isDamaged } of read) {
    const identity = await fileIdentity(file, seed, io.workingFolder)
    inputs.push({ place: identity?.place, bytes: file.bytes ?? bytes, isDamaged })
  }
  return inputs
}
