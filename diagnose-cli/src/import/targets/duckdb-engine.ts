/**
 * DuckDB's engine, which is large and not everybody's: loaded where it is asked for, and told where it is missing.
 *
 * @module
 */
import type * as duckdb from '@duckdb/node-api'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { exitCodes } from '../../exit-codes.ts'
import type { Refusal } from '../../refusal.ts'

export type DuckdbEngine = typeof duckdb

type Load = () => Promise<DuckdbEngine>

/** @param load how it is loaded, for tests */
export async function duckdbEngine(
  load: Load = () => import('@duckdb/node-api'),
): Promise<Result<DuckdbEngine, Refusal>> {
  try {
    return ok(await load())
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    // Its bindings are of one kind of machine each; where there are none, loading ends without such a code.
    if (!/MODULE_NOT_FOUND|ERR_DLOPEN_FAILED/.test(code) && !/\bbindings?\b/i.test(String(error))) throw error
    return fail({ exitCode: exitCodes.usage, code: 'import.target', message: missing })
  }
}

const missing = [
  'DuckDB is not installed here, so there can be no .duckdb and no Parquet files. Nothing was written.',
  'Install it: npm install @duckdb/node-api@1.5.5-r.5. Or write CSV files, and load them with their load-duckdb.sql.',
]
