/**
 * Tables in one file of DuckDB, or as Parquet files in a folder. Either is there whole or not at all.
 *
 * @module
 */
import { existsSync } from 'node:fs'
import { chmod, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { textLiteral } from '@mooc-panorama/shared/moocdb/load-dialects.ts'
import { parquetViews } from '@mooc-panorama/shared/moocdb/load-scripts.ts'
import type { Io } from '../../io.ts'
import type { Refusal } from '../../refusal.ts'
import { shownPath } from '../../report/next-step.ts'
import {
  dropDraft,
  finishDraft,
  startDraft,
  syncFolder as syncToDisk,
  type DiagnosisDraft,
} from '../../write/diagnosis-folder.ts'
import { parquetReadme } from './csv-readme.ts'
import { duckdbEngine } from './duckdb-engine.ts'
import { isDuckdbFile } from './duckdb-file.ts'
import { duckdbRefusal, withoutContent } from './duckdb-refusal.ts'
import { completeTables, makeDuckdbTables, type DuckdbTables } from './duckdb-tables.ts'
import { again, other, startTablesFolder, targetRefusal, writeBesides } from './tables-folder.ts'
import type { MoocdbTarget, OpenTarget, TargetPlan } from './target.ts'

/** In the draft. */
const draftFile = 'moocdb.duckdb'

/** What is done at the end, when all rows are there. */
type Finish = (tables: DuckdbTables, file: string) => Promise<void>

export const openDuckdb: OpenTarget = async (plan, io) => {
  const place = path.resolve(io.workingFolder, plan.to)
  return opened(
    plan,
    () => startFileDraft(place, plan, io),
    (draft) => async (tables, file) => {
      await withoutContent(async () => {
        const connection = tables.flush()
        await completeTables(connection, plan.tables, plan.notes)
        await connection.run('checkpoint')
      })
      tables.close()
      await chmod(file, 0o600)
      await syncToDisk(file)
      await rename(file, place)
      await syncToDisk(path.dirname(place))
      await dropDraft(draft)
    },
  )
}

export const openParquet: OpenTarget = async (plan, io) => {
  const folder = { ...plan, to: plan.to.slice('parquet:'.length) }
  return opened(
    plan,
    () => startTablesFolder(folder, io),
    (draft) => async (tables, file) => {
      const counts = await withoutContent(() => writeParquet(tables, plan, draft.partial))
      tables.close()
      for (const name of [file, `${file}.wal`]) await rm(name, { force: true })
      await writeBesides(draft, counts, [
        { file: 'views-duckdb.sql', text: parquetViews(plan.tables) },
        { file: 'README.txt', text: parquetReadme(plan, counts) },
      ])
      await finishDraft(draft)
    },
  )
}

async function opened(
  plan: TargetPlan,
  start: () => Promise<Result<DiagnosisDraft, Refusal>>,
  finishOf: (draft: DiagnosisDraft) => Finish,
): Promise<Result<MoocdbTarget, Refusal>> {
  const engine = await duckdbEngine()
  if (!engine.ok) return engine
  try {
    const draft = await start()
    if (!draft.ok) return draft
    const file = path.join(draft.value.partial, draftFile)
    const tables = await withoutContent(() => makeDuckdbTables(engine.value, file, plan.tables)).catch(
      async (error: unknown) => {
        await dropDraft(draft.value)
        throw error
      },
    )
    return ok(targetOf(tables, draft.value, () => finishOf(draft.value)(tables, file)))
  } catch (error) {
    const refusal = duckdbRefusal(error)
    if (refusal === undefined) throw error
    return fail(refusal)
  }
}

function targetOf(tables: DuckdbTables, draft: DiagnosisDraft, finish: () => Promise<void>): MoocdbTarget {
  return {
    write: (table, rows) => withoutContent(() => tables.write(table, rows)),
    finish,
    async abort() {
      tables.close()
      await dropDraft(draft)
    },
    refusalOf: duckdbRefusal,
  }
}

/** The file grows in a folder of its own, which the next import removes where this one is killed. */
async function startFileDraft(
  place: string,
  { isForced }: TargetPlan,
  io: Io,
): Promise<Result<DiagnosisDraft, Refusal>> {
  const shown = shownPath(place, io)
  if (existsSync(place) && !isForced) return fail(targetRefusal(`${shown} is there already`, again))
  if (existsSync(place) && !(await isDuckdbFile(place)))
    return fail(targetRefusal(`${shown} is not a file of DuckDB`, other))
  const draft = await startDraft(path.dirname(place), path.basename(place), { suffix: '.import', marker: draftFile })
  return typeof draft === 'string' ? fail(targetRefusal(`another import is writing ${shown}`, '')) : ok(draft)
}

async function writeParquet(
  tables: DuckdbTables,
  { tables: list }: TargetPlan,
  folder: string,
): Promise<[string, number][]> {
  const connection = tables.flush()
  const counts: [string, number][] = []
  for (const { name } of list) {
    const file = path.join(folder, `${name}.parquet`)
    const written = await connection.runAndReadAll(
      `copy ${name} to ${textLiteral(file)} (format parquet, compression zstd)`,
    )
    await chmod(file, 0o600)
    await syncToDisk(file)
    counts.push([name, Number(written.getRows()[0]?.[0] ?? 0)])
  }
  return counts
}
