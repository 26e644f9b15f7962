/**
 * Which kind of target `--to` names.
 *
 * @module
 */
import path from 'node:path'
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
  if (/\.(?:duckdb|parquet|csv|db)$/i.test(plan.to)) return fail({ exitCode: exitCodes.usage, message: [unknownFile] })
  return openCsvFolder(plan, io)
}

/** Where a target lies on this machine; `undefined` for a server's. */
export function placeOfTarget(to: string, workingFolder: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(to)) return undefined
  return path.resolve(workingFolder, to.replace(/^parquet:/, ''))
}

/** Whether no place is named: a variable of a script may be empty. */
export function isNowhere(to: string): boolean {
  return to.replace(/^parquet:/, '').trim() === ''
}

const unknownKind = 'Tables go to a folder, <file>.duckdb, parquet:<folder> or postgres://…, and nowhere else.'
const unknownFile = 'CSV files go into a folder, Parquet files to parquet:<folder>, and DuckDB’s file ends in .duckdb.'
