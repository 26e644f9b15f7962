/**
 * A folder that an import writes. It is there whole or not at all, and gives way only to `--force`.
 *
 * @module
 */
import { existsSync, readdirSync, rmdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { exitCodes } from '../../exit-codes.ts'
import type { Io } from '../../io.ts'
import type { Refusal } from '../../refusal.ts'
import { shownPath } from '../../report/next-step.ts'
import { startDraft, writeDraft, type DiagnosisDraft, type FolderKind } from '../../write/diagnosis-folder.ts'
import { writeRefusal } from '../../write/write-refusal.ts'
import type { TargetPlan } from './target.ts'

/** Only a folder with this file gives way. */
const marker = 'moocdb.json'
const tablesFolder: FolderKind = { suffix: '', marker }

/** What to do where something stands there. */
export const again = 'Choose another place, or let it give way with --force.'
export const other = 'Choose another place; --force removes nothing else.'

export type RowCounts = readonly (readonly [table: string, rows: number])[]

export async function startTablesFolder(
  { to, isForced }: Pick<TargetPlan, 'to' | 'isForced'>,
  io: Io,
): Promise<Result<DiagnosisDraft, Refusal>> {
  const place = path.resolve(io.workingFolder, to)
  if (isFile(place)) return fail(targetRefusal(`${shownPath(place, io)} is a file`, 'Name a folder for the tables.'))
  removeIfEmpty(place)
  if (existsSync(place) && !isForced) return fail(targetRefusal(`${shownPath(place, io)} is there already`, again))
  const draft = await startDraft(path.dirname(place), path.basename(place), tablesFolder)
  if (draft === 'running') return fail(targetRefusal(`another import is writing ${shownPath(place, io)}`, ''))
  if (draft === 'not-a-diagnosis')
    return fail(targetRefusal(`${shownPath(place, io)} is not a folder of an import`, other))
  return ok(draft)
}

/** What is written beside the tables, last of all. */
export async function writeBesides(
  draft: DiagnosisDraft,
  counts: RowCounts,
  texts: readonly { file: string; text: string }[],
): Promise<void> {
  const encoder = new TextEncoder()
  const rows = Object.fromEntries(counts) // the names of the tables are our own
  const besides = [...texts, { file: marker, text: `${JSON.stringify({ format: 1, rows }, null, 2)}\n` }]
  await writeDraft(draft, new Map(besides.map(({ file, text }) => [file, encoder.encode(text)])))
}

/** @returns `undefined` where the error is none of the system, so a bug */
export function folderRefusal(error: unknown): Refusal | undefined {
  const reason = writeRefusal(error)
  return reason === undefined ? undefined : targetRefusal(`the tables cannot be written: ${reason}`, '')
}

export function targetRefusal(what: string, todo: string): Refusal {
  const message = `${what.charAt(0).toUpperCase()}${what.slice(1)}. Nothing was written.${todo === '' ? '' : ` ${todo}`}`
  return { exitCode: exitCodes.failed, code: 'import.target', message: [message] }
}

function isFile(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() === false
}

function removeIfEmpty(place: string): void {
  if (existsSync(place) && readdirSync(place).length === 0) rmdirSync(place)
}
