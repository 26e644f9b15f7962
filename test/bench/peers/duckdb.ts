/**
 * DuckDB on the same files: `columns` counts two columns, `shapes` groups the structure of each event by category.
 *
 * Usage: duckdb.ts columns|shapes <threads> <file>…
 *
 * @module
 */
import { DuckDBInstance } from '@duckdb/node-api'

const [what, threads = '1', ...files] = process.argv.slice(2)
const list = `[${files.map((file) => `'${file.replaceAll("'", "''")}'`).join(', ')}]`
const options = `ignore_errors = true, format = 'newline_delimited', maximum_object_size = 16777216`

const queries: Record<string, string> = {
  columns: `select event_type, event_source, count(*) from read_json(${list}, ${options},
              columns = {event_type: 'VARCHAR', event_source: 'VARCHAR'}) group by all`,
  shapes: `select event_type, event_source, structure, count(*) from (
             select json->>'event_type' as event_type, json->>'event_source' as event_source,
                    json_structure(json)::varchar as structure
             from read_json_objects(${list}, ${options})) group by all`,
}

const database = await DuckDBInstance.create(':memory:', { threads })
const connection = await database.connect()
const reader = await connection.runAndReadAll(queries[what ?? ''] ?? '')
console.log(reader.getRows().length)
