/**
 * A folder of CSV files: one for each table, with scripts that load them. It is there whole or not at all.
 *
 * @module
 */
import { open, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { loadScripts } from '@mooc-panorama/shared/moocdb/load-scripts.ts'
import type { Io } from '../../io.ts'
import type { Refusal } from '../../refusal.ts'
import { dropDraft, finishDraft, type DiagnosisDraft } from '../../write/diagnosis-folder.ts'
import { csvReadme } from './csv-readme.ts'
import { CsvText } from './csv-text.ts'
import { folderRefusal, startTablesFolder, writeBesides } from './tables-folder.ts'
import type { MoocdbTarget, TargetPlan } from './target.ts'

export async function openCsvFolder(plan: TargetPlan, io: Io): Promise<Result<MoocdbTarget, Refusal>> {
  try {
    const draft = await startTablesFolder(plan, io)
    return draft.ok ? ok(await startFiles(draft.value, plan)) : draft
  } catch (error) {
    const reason = folderRefusal(error)
    if (reason === undefined) throw error
    return fail(reason)
  }
}

interface OpenFile {
  handle: FileHandle
  text: CsvText
}

/** So much is written at once. Bytes. */
const fullText = 256 * 1024

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
      const head = new CsvText()
      head.row(table.columns.map(({ name }) => name))
      files.set(table.name, { handle, text: new CsvText() })
      await handle.writeFile(head.take())
    }
  } catch (error) {
    await abort()
    throw error
  }
  return {
    async write({ name }, rows) {
      const file = files.get(name)
      if (file === undefined) throw new Error('rows of a table that is not of this import')
      for (const cells of rows) file.text.row(cells)
      await writeFrom(fullText, file)
    },
    cellsOf: ({ name }) => files.get(name)?.text,
    async flush() {
      for (const file of files.values()) await writeFrom(fullText, file)
    },
    async finish() {
      const counts = plan.tables.map(({ name }): [string, number] => [name, files.get(name)?.text.rows ?? 0])
      for (const file of files.values()) {
        await writeFrom(1, file)
        await file.handle.sync()
      }
      await close()
      await writeBesides(draft, counts, [
        ...loadScripts(plan.tables),
        { file: 'README.txt', text: csvReadme(plan, counts) },
      ])
      await finishDraft(draft)
    },
    abort,
    refusalOf: folderRefusal,
  }
}

/** Writes what waits, when it is so much. Bytes. */
async function writeFrom(enough: number, { handle, text }: OpenFile): Promise<void> {
  if (text.waiting >= enough) await handle.writeFile(text.take())
}
