/**
 * Which kind of target `--to` names.
 *
 * @module
 */
import { fail } from '@mooc-panorama/shared/base/result.ts'
import { exitCodes } from '../../exit-codes.ts'
import { openCsvFolder } from './csv-folder.ts'
import type { OpenTarget } from './target.ts'

/** A kind is loaded only where it is asked for. */
export const openTarget: OpenTarget = async (plan, io) => {
  if (/^postgres(?:ql)?:/i.test(plan.to)) return (await import('./postgres-target.ts')).openPostgres(plan, io)
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(plan.to)) return fail({ exitCode: exitCodes.usage, message: [unknownKind] })
  if (plan.to.startsWith('parquet:')) return (await import('./duckdb-target.ts')).openParquet(plan, io)
  if (plan.to.endsWith('.duckdb')) return (await import('./duckdb-target.ts')).openDuckdb(plan, io)
  return openCsvFolder(plan, io)
}

const unknownKind = 'Tables go to a folder, <file>.duckdb, parquet:<folder> or postgres://…, and nowhere else.'
