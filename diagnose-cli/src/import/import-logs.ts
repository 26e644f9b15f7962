/**
 * From logs to the tables of MOOCdb: every event is read once and becomes a step; steps are dealt out by learner; each
 * learner's steps, in the order of time, become rows; rows are numbered and written as they come.
 *
 * @module
 */
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { GroupRows } from '@mooc-panorama/shared/moocdb/group-rows.ts'
import { NumberedTables, type TableRow } from '@mooc-panorama/shared/moocdb/numbered-tables.ts'
import { translateSteps } from '@mooc-panorama/shared/translate/translate.ts'
import type { Io } from '../io.ts'
import type { Refusal } from '../refusal.ts'
import type { ProgressKind } from '../run/progress.ts'
import { interruption, noEvents, noSuchCourse } from '../run/run-refusals.ts'
import { runSeed } from '../run/run-seed.ts'
import { scanLogs, type ScannedLogs } from '../run/scan-logs.ts'
import { defaultWorkers } from '../workers/default-workers.ts'
import type { Curator } from './curation/curator.ts'
import { EncryptedFile } from './encrypted-file.ts'
import { rowsOfCourse } from './group/rows-of-course.ts'
import { HeldInBuckets } from './held-in-buckets.ts'
import type { ImportAccess } from './import-access.ts'
import { isOfOthersOnly, type ImportTally } from './import-tally.ts'
import { ReadingThreads } from './reading-threads.ts'
import type { StepStore } from './step-store.ts'
import { TableOutput } from './table-output.ts'
import type { MoocdbTarget } from './targets/target.ts'

/** A thread has to load the rules, and its code is slow at first: smaller inputs are read sooner without. Bytes. */
const worthThreadsBytes = 32 * 1024 * 1024

export interface ImportOptions {
  paths: readonly string[]
  progress: ProgressKind
  access: ImportAccess
  /** Takes the rows; is neither finished nor aborted here. */
  target: MoocdbTarget
  /** Moves rows to the pages that were chosen, fills what no log tells, and sees what is open. */
  curator: Curator
  /** Stands before a path where the event names no host. */
  defaultOrigin: string
  /** Where the encrypted file of large logs is; the system's place for such files, if not given. */
  workFolder: string | undefined
  /** Threads that read. */
  workers?: number | undefined
  /** For tests: rows do not depend on it. Bytes. */
  store?: { groupBytes: number; memoryBytes: number }
  scan?: { rangeBytes?: number; inlineBytes?: number }
}

export interface ImportedLogs extends Pick<ScannedLogs, 'partial' | 'files' | 'damagedFiles' | 'leftOut'> {
  tally: ImportTally
  /** Rows by table. */
  rows: readonly [table: string, rows: number][]
}

export async function importLogs(options: ImportOptions, io: Io): Promise<Result<ImportedLogs, Refusal>> {
  const { access, workFolder, workers = defaultWorkers(), store: { memoryBytes, groupBytes } = {} } = options
  const { orderKey, course } = access
  const { randomBytes } = io
  const folder = workFolder === undefined ? tmpdir() : path.resolve(io.workingFolder, workFolder)
  const { defaultOrigin } = options
  const reading = new ReadingThreads({
    threads: workers,
    orderKey,
    course,
    defaultOrigin,
    folder,
    randomBytes,
    memoryBytes,
  })
  const held = new HeldInBuckets(() => EncryptedFile.create(folder, randomBytes))
  try {
    const scanned = await readLogs({ ...options, workers }, reading, io)
    if (io.interrupted.aborted) return fail(interruption)
    if (!scanned.ok) return scanned
    if (scanned.value.partial.events === 0) return fail(noEvents(scanned.value))
    const { store, tally, others } = reading.together(groupBytes)
    if (course !== undefined && isOfOthersOnly(tally)) return fail(noSuchCourse(others.near(course)))
    const written = await writeRows(options, { store, held }, io)
    if (io.interrupted.aborted) return fail(interruption)
    const { partial, files, damagedFiles, leftOut } = scanned.value
    return ok({ partial, files, damagedFiles, leftOut, tally, ...written })
  } finally {
    reading.close()
    held.close()
  }
}

async function readLogs(
  { paths, progress, workers, scan }: ImportOptions & { workers: number },
  { makeScanner, startThread }: ReadingThreads,
  io: Io,
): Promise<Result<ScannedLogs, Refusal>> {
  const seed = runSeed(undefined, io.randomBytes)
  const own = { makeScanner, startThread, inlineBytes: worthThreadsBytes, ...scan }
  return scanLogs(
    { paths, progress, workers, samplesPerShape: 1, announce: false, ...own },
    { seed, checkpoint: undefined },
    io,
  )
}

async function writeRows(
  { access, target, curator }: ImportOptions,
  { store, held }: { store: StepStore; held: HeldInBuckets },
  io: Io,
): Promise<Pick<ImportedLogs, 'rows'>> {
  const names = new Set(access.tables.map(({ name }) => name))
  const tables = new NumberedTables(access.people, held, (table) => names.has(table))
  const output = new TableOutput(access, target)
  const group = new GroupRows()
  const sink = rowsOfCourse(access.course, curator.placed(group))
  for (const { parts, share } of store.groups()) {
    group.clear()
    for (const steps of parts) translateSteps(steps, sink)
    const pauses = tables.add(group, output)
    while (pauses.next().done !== true) {
      await output.write()
      if (io.interrupted.aborted) break
    }
    if (io.interrupted.aborted) break
    io.live(`writing rows · ${Math.floor(share * 100)} %`)
  }
  io.live('')
  if (!io.interrupted.aborted) await drain(tables.end(), { output, curator }, io)
  await output.end()
  return { rows: output.counts() }
}

async function drain(
  rows: Iterable<TableRow>,
  { output, curator }: { output: TableOutput; curator: Curator },
  { interrupted }: Io,
): Promise<void> {
  for (const [table, row] of rows) {
    output.row(table, curator.filled(table, row))
    if (!output.isWaiting) continue
    await output.write()
    if (interrupted.aborted) return
  }
}
