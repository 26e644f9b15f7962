/**
 * What files of DuckDB answer.
 *
 * @module
 */
import { DuckDBInstance } from '@duckdb/node-api'

type Rows = unknown[][]

/** Rows of a query as JSON has them: whole numbers of 64 bits are text. */
export async function duckdbAnswer(query: string, file?: string): Promise<Rows> {
  const [rows = []] = await duckdbAnswers([query], file)
  return rows
}

/** The same of several queries. @param before statements to run first */
export async function duckdbAnswers(queries: readonly string[], file = ':memory:', before?: string): Promise<Rows[]> {
  const instance = await DuckDBInstance.create(file)
  const connection = await instance.connect()
  const answers: Rows[] = []
  try {
    if (before !== undefined) await connection.run(before)
    for (const query of queries) {
      answers.push((await connection.runAndReadAll(query)).getRowsJson().map((row) => [...row]))
    }
    return answers
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}
