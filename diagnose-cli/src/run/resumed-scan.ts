/**
 * A scan that goes on where an earlier one was stopped: files with an entry in the checkpoint are not read again.
 *
 * @module
 */
import { emptyPartial } from '@mooc-panorama/shared/diagnosis/merge.ts'
import { Accumulator } from '@mooc-panorama/shared/diagnosis/merge-bounds.ts'
import type { PartialDiagnosis, ScanSettings } from '@mooc-panorama/shared/diagnosis/partial.ts'
import { ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import type { Io } from '../io.ts'
import type { InputFile } from '../read/list-inputs.ts'
import { counted } from '../report/plain-text.ts'
import type { Checkpoint } from './checkpoint.ts'
import { fileIdentity, type FileIdentity } from './file-identity.ts'
import type { FileScan, ScannedFiles } from './scan-files.ts'

/** Scans files; `fileDone` gets the state of each as soon as it is read whole. */
export type ScanThese = (
  files: readonly InputFile[],
  fileDone: ((scan: FileScan) => Promise<void>) | undefined,
) => Promise<Result<ScannedFiles>>

/** A file that was read, now or by an earlier run. */
export interface ReadFile {
  file: InputFile
  /** Unpacked. */
  bytes: number
  isDamaged: boolean
}

export interface ScannedInputs extends Pick<ScannedFiles, 'partial' | 'leftOut'> {
  read: ReadFile[]
}

export async function resumedScan(
  files: readonly InputFile[],
  { checkpoint, settings, scan }: { checkpoint: Checkpoint | undefined; settings: ScanSettings; scan: ScanThese },
  io: Io,
): Promise<Result<ScannedInputs>> {
  if (checkpoint === undefined) {
    const scanned = await scan(files, undefined)
    return scanned.ok ? ok({ ...scanned.value, read: scanned.value.readings.map(readFile) }) : scanned
  }
  const done = await doneBefore(files, { checkpoint, settings }, io)
  const entries = entriesOf({ checkpoint, settings, identities: done.identities }, io)
  const scanned = await scan(done.open, entries.store)
  await entries.written()
  if (!scanned.ok && scanned.problem.code === 'input.no-logs' && done.read.length > 0) {
    done.accumulator.settle()
    return ok({ partial: done.partial, leftOut: done.open.length, read: done.read }) // the others are no logs
  }
  if (!scanned.ok) return scanned
  const { partial, leftOut, readings } = scanned.value
  done.accumulator.merge(partial)
  done.accumulator.settle()
  return ok({ partial: done.partial, leftOut, read: [...done.read, ...readings.map(readFile)] })
}

interface DoneBefore {
  partial: PartialDiagnosis
  accumulator: Accumulator
  read: ReadFile[]
  /** Files that are still to be read. */
  open: InputFile[]
  /** As the files were before they were read. */
  identities: Map<InputFile, FileIdentity>
}

async function doneBefore(
  files: readonly InputFile[],
  { checkpoint, settings }: { checkpoint: Checkpoint; settings: ScanSettings },
  io: Io,
): Promise<DoneBefore> {
  const { loadEntry } = await import('./checkpoint-entry.ts')
  const partial = emptyPartial(settings)
  const accumulator = new Accumulator(partial, settings)
  const done: DoneBefore = { partial, accumulator, read: [], open: [], identities: new Map() }
  let damaged = 0
  for (const file of files) {
    const identity = await fileIdentity(file, checkpoint.seed, io.workingFolder)
    if (identity !== undefined) done.identities.set(file, identity)
    const entry = identity === undefined ? 'missing' : await loadEntry(checkpoint, settings, identity)
    if (entry === 'damaged') damaged++
    if (typeof entry === 'string') done.open.push(file)
    else {
      done.accumulator.merge(entry.partial)
      done.read.push({ file, bytes: entry.partial.bytes, isDamaged: entry.isDamaged })
    }
  }
  if (done.read.length > 0)
    io.err(`${counted(done.read.length, 'file')} of ${files.length} done before: from the checkpoint.`)
  if (damaged > 0)
    io.err(`Note: ${counted(damaged, 'entry', 'entries')} of the checkpoint damaged; their files are read again.`)
  return done
}

interface ResumedRun {
  checkpoint: Checkpoint
  settings: ScanSettings
  identities: ReadonlyMap<InputFile, FileIdentity>
}

/**
 * A scan that is interrupted does not wait for the entry that is being written. On a slow disk the command would be taken
 * for one that a pipe holds, and be ended by a signal.
 */
function entriesOf(
  run: ResumedRun,
  io: Io,
): { store: (scan: FileScan) => Promise<void>; written: () => Promise<unknown> } {
  const begun: Promise<void>[] = []
  return {
    store: (scan) => {
      const entry = stored(scan, run, io)
      begun.push(entry)
      return entry
    },
    written: () => Promise.allSettled(begun), // one that failed is told by the scan
  }
}

async function stored({ file, reading, partial }: FileScan, run: ResumedRun, io: Io): Promise<void> {
  const identity = run.identities.get(file)
  const now = await fileIdentity(file, run.checkpoint.seed, io.workingFolder)
  // What was read of a file that is being written to is not the file as it will be found.
  const isSame = identity !== undefined && identity.version === now?.version && identity.place === now.place
  if (!isSame || io.interrupted.aborted) return
  const entry = { partial, isDamaged: reading.isDamaged }
  const { storeEntry } = await import('./checkpoint-entry.ts')
  await storeEntry(run.checkpoint, run.settings, { identity, entry })
}

function readFile({ file, reading }: Pick<FileScan, 'file' | 'reading'>): ReadFile {
  return { file, bytes: reading.bytes, isDamaged: reading.isDamaged }
}
