/**
 * One entry of a checkpoint: the partial state of one file, in the form that `diagnose map` writes.
 *
 * @module
 */
import { createReadStream } from 'node:fs'
import type { PartialDiagnosis, ScanSettings } from '@mooc-panorama/shared/diagnosis/partial.ts'
import { settingsWithoutKey } from '@mooc-panorama/shared/diagnosis/partial-making.ts'
import { PartialReader } from '@mooc-panorama/shared/diagnosis/partial-file-reader.ts'
import { partialBytes } from '@mooc-panorama/shared/diagnosis/partial-file-writer.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { systemSum } from '../system-sum.ts'
import { writePrivateFile } from '../write/private-file.ts'
import { entryPlace, type Checkpoint } from './checkpoint.ts'
import type { FileIdentity } from './file-identity.ts'
import { makingOf, partialMerge } from './partial-making.ts'

export interface CheckpointEntry {
  partial: PartialDiagnosis
  isDamaged: boolean
}

/** On disk when it returns. */
export async function storeEntry(
  checkpoint: Checkpoint,
  settings: ScanSettings,
  { identity, entry }: { identity: FileIdentity; entry: CheckpointEntry },
): Promise<void> {
  const { place, bytes } = identity
  const inputs = [{ place, bytes, isDamaged: entry.isDamaged }]
  const making = makingOf(settings, checkpoint.seed)
  const blocks = partialBytes({ making, inputs, leftOut: 0, partial: entry.partial }, systemSum)
  await writePrivateFile(placeOf(checkpoint, settings, identity), blocks)
}

/** @returns `missing` where the file was not done, `damaged` where its entry cannot be trusted */
export async function loadEntry(
  checkpoint: Checkpoint,
  settings: ScanSettings,
  identity: FileIdentity,
): Promise<CheckpointEntry | 'missing' | 'damaged'> {
  const merge = partialMerge({ allowRepeats: false })
  const reader = new PartialReader(edx, merge, systemSum)
  try {
    for await (const chunk of createReadStream(placeOf(checkpoint, settings, identity))) {
      if (reader.push(chunk as Uint8Array) !== undefined) return 'damaged' // without an encoding it is bytes
    }
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'missing' : 'damaged'
  }
  const merged = reader.end() === undefined ? merge.merged() : undefined
  const [input, ...more] = merged?.inputs ?? []
  const isOfThisFile = input?.place === identity.place && input.bytes === identity.bytes && more.length === 0
  const isOfThisRun = merged?.making.key.text === checkpoint.seed.text
  if (merged === undefined || input === undefined || !isOfThisFile || !isOfThisRun) return 'damaged'
  return { partial: merged.partial, isDamaged: input.isDamaged }
}

function placeOf(checkpoint: Checkpoint, settings: ScanSettings, { place, version }: FileIdentity): string {
  return entryPlace(checkpoint, [place, version, JSON.stringify(settingsWithoutKey(settings))])
}
