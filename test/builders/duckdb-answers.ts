/**
 * What files of DuckDB answer.
 *
 * @module
 */
import { DuckDBInstance } from '@duckdb/node-api'

/** Rows of a query as JSON has them: whole numbers of 64 bits are text. @param before statements to run first */
export async function duckdbAnswer(query: string, file = ':memory:', before?: string): Promise<unknown[][]> {
  const instance = await DuckDBInstance.create(file)
  const connection = await instance.connect()
  try {
    if (before !== undefined) await connection.run(before)
    return (await connection.runAndReadAll(query)).getRowsJson().map((row) => [...row])
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}
