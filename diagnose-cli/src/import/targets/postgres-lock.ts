/**
 * The transaction of an import, and in it the right to write its schema: of two imports into one schema the second one is
 * refused before it reads a line.
 *
 * The lock belongs to the transaction, so that nothing is left of it when the import ends in whichever way, also where a
 * pooler stands in between.
 *
 * @module
 */
import type postgres from 'postgres'

/** Another import holds one of the schemas. */
export class SchemaTaken extends Error {}

/**
 * Begins the transaction. Called again in the same one it changes nothing; on a connection that the driver has made anew it
 * begins anew.
 *
 * @throws {SchemaTaken}
 */
export async function beginWith(sql: postgres.Sql, schemas: readonly string[]): Promise<void> {
  await sql`begin`
  await sql`set local idle_in_transaction_session_timeout = 0`
  await sql`set local statement_timeout = 0`
  for (const schema of schemas) {
    const [row] = await sql<{ isOurs: boolean }[]>`
      select pg_try_advisory_xact_lock(hashtext('diagnose import'), hashtext(${schema})) as "isOurs"`
    if (row?.isOurs !== true) throw new SchemaTaken()
  }
}
