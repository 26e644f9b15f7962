/**
 * Which kind of target `--to` names.
 *
 * @module
 */
import path from 'node:path'
import { fail } from '@mooc-panorama/shared/base/result.ts'
import { exitCodes } from '../../exit-codes.ts'
import type { Io } from '../../io.ts'
import type { Refusal } from '../../refusal.ts'
import { openCsvFolder } from './csv-folder.ts'
import type { OpenTarget } from './target.ts'

/** A kind is loaded only where it is asked for. */
export const openTarget: OpenTarget = async (plan, io) => {
  const refusal = await targetRefusal(plan.to, io)
  if (refusal !== undefined) return fail(refusal)
  const csv = /^csv:(.*)$/s.exec(plan.to)?.[1]
  if (csv !== undefined) return openCsvFolder({ ...plan, to: csv }, io)
  if (isPostgres(plan.to)) return (await import('./postgres-target.ts')).openPostgres(plan, io)
  if (plan.to.startsWith('parquet:')) return (await import('./duckdb-target.ts')).openParquet(plan, io)
  if (plan.to.endsWith('.duckdb')) return (await import('./duckdb-target.ts')).openDuckdb(plan, io)
  return openCsvFolder(plan, io)
}

/** Why a text names no target; it is known before anything is read or written. */
export async function targetRefusal(to: string, io: Io): Promise<Refusal | undefined> {
  // A variable of a script may be empty.
  if (to.replace(ofFolder, '').trim() === '') return { exitCode: exitCodes.usage, message: [nowhere] }
  if (isPostgres(to)) {
    const { postgresAddress } = await import('./postgres-address.ts')
    const address = postgresAddress(to, io)
    return address.ok ? undefined : address.problem
  }
  if (to.startsWith('parquet:') || to.startsWith('csv:')) return undefined
  // Somebody who means another kind gets no folder of that name.
  if (/^[a-z][a-z0-9+.-]+:/i.test(to)) return { exitCode: exitCodes.usage, message: [unknownKind] }
  if (to.endsWith('.duckdb')) return undefined
  if (/\.(?:duckdb|parquet|csv|db)$/i.test(to)) return { exitCode: exitCodes.usage, message: [unknownFile] }
  return undefined
}

/** Where a target lies on this machine; `undefined` for a server's. */
export function placeOfTarget(to: string, workingFolder: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(to)) return undefined
  return path.resolve(workingFolder, to.replace(ofFolder, ''))
}

function isPostgres(to: string): boolean {
  return /^postgres(?:ql)?:/i.test(to)
}

/** What may stand before a folder, to say which files go there. */
const ofFolder = /^(?:csv|parquet):/

const nowhere =
  'Behind --to there is no place: name a folder, csv:<folder>, <file>.duckdb, parquet:<folder> or postgres://….'
const unknownKind = 'Tables go to a folder, <file>.duckdb, parquet:<folder> or postgres://…, and nowhere else.'
const unknownFile = 'CSV files go into a folder, Parquet files to parquet:<folder>, and DuckDB’s file ends in .duckdb.'
