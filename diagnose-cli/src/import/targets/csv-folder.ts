/**
 * A folder of CSV files: one for each table, with scripts that load them. It is there whole or not at all.
 *
 * @module
 */
import { existsSync, readdirSync, rmdirSync } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { loadScripts } from '@mooc-panorama/shared/moocdb/load-scripts.ts'
import { exitCodes } from '../../exit-codes.ts'
import type { Io } from '../../io.ts'
import type { Refusal } from '../../refusal.ts'
import { shownPath } from '../../report/next-step.ts'
import {
  dropDraft,
  finishDraft,
  startDraft,
  writeDraft,
  type DiagnosisDraft,
  type FolderKind,
} from '../../write/diagnosis-folder.ts'
import { writeRefusal } from '../../write/write-refusal.ts'
import { csvReadme } from './csv-readme.ts'
import { csvRow, csvRows } from './csv-text.ts'
import type { MoocdbTarget, TargetPlan } from './target.ts'

/** Only a folder with this file gives way to `--force`. */
const marker = 'moocdb.json'
const csvFolder: FolderKind = { suffix: '', marker }

export async function openCsvFolder(plan: TargetPlan, io: Io): Promise<Result<MoocdbTarget, Refusal>> {
  const place = path.resolve(io.workingFolder, plan.to)
  try {
    removeIfEmpty(place)
    if (existsSync(place) && !plan.isForced) return fail(refusal(`${shownPath(place, io)} is there already`, again))
    const draft = await startDraft(path.dirname(place), path.basename(place), csvFolder)
    if (draft === 'running') return fail(refusal(`another import is writing ${shownPath(place, io)}`, ''))
    if (draft === 'not-a-diagnosis') return fail(refusal(`${shownPath(place, io)} is not a folder of an import`, other))
    return ok(await startFiles(draft, plan))
  } catch (error) {
    const reason = refusalOf(error)
    if (reason === undefined) throw error
    return fail(reason)
  }
}

const again = 'Choose another place, or let it give way with --force.'
const other = 'Choose another place; --force removes nothing else.'

interface OpenFile {
  handle: FileHandle
  rows: number
}

async function startFiles(draft: DiagnosisDraft, plan: TargetPlan): Promise<MoocdbTarget> {
  const files = new Map<string, OpenFile>()
  const close = async (): Promise<void> => {
    for (const { handle } of files.values()) await handle.close().catch(() => {}) // it was closed before, or is lost anyway
    files.clear()
  }
  const abort = async (): Promise<void> => {
    await close()
    await dropDraft(draft)
  }
  try {
    for (const table of plan.tables) {
      const handle = await open(path.join(draft.partial, `${table.name}.csv`), 'wx', 0o600)
      files.set(table.name, { handle, rows: 0 })
      await handle.writeFile(csvRow(table.columns.map(({ name }) => name)))
    }
  } catch (error) {
    await abort()
    throw error
  }
  return {
    async write({ name }, rows) {
      const file = files.get(name)
      if (file === undefined) throw new Error('rows of a table that is not of this import')
      file.rows += rows.length
      await file.handle.writeFile(csvRows(rows))
    },
    async finish() {
      const counts = plan.tables.map(({ name }): [string, number] => [name, files.get(name)?.rows ?? 0])
      for (const { handle } of files.values()) await handle.sync()
      await close()
      await writeDraft(draft, textFiles(plan, counts))
      await finishDraft(draft)
    },
    abort,
    refusalOf,
  }
}

function textFiles(plan: TargetPlan, counts: readonly [string, number][]): Map<string, Uint8Array> {
  const encoder = new TextEncoder()
  const rows = Object.fromEntries(counts) // the names of the tables are our own
  return new Map([
    ...loadScripts(plan.tables).map(({ file, text }): [string, Uint8Array] => [file, encoder.encode(text)]),
    [marker, encoder.encode(`${JSON.stringify({ format: 1, rows }, null, 2)}\n`)],
    ['README.txt', encoder.encode(csvReadme(plan, counts))],
  ])
}

function removeIfEmpty(place: string): void {
  if (existsSync(place) && readdirSync(place).length === 0) rmdirSync(place)
}

function refusalOf(error: unknown): Refusal | undefined {
  const reason = writeRefusal(error)
  return reason === undefined ? undefined : refusal(`the tables cannot be written: ${reason}`, '')
}

function refusal(what: string, todo: string): Refusal {
  const message = `${what.charAt(0).toUpperCase()}${what.slice(1)}. Nothing was written.${todo === '' ? '' : ` ${todo}`}`
  return { exitCode: exitCodes.failed, code: 'import.target', message: [message] }
}
