/**
 * The two clients of the database: drizzle's own for reading, and a plain one for the statements that write, and for
 * locks. They are apart because drizzle changes the client that it is given.
 *
 * @module
 */
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'

export type Db = PostgresJsDatabase

export type Sql = postgres.Sql

/** Address of a server (`?host=/folder` names a socket's folder, as libpq does), or the socket of the embedded one. */
export type DatabaseAddress = string | { path: string; user: string; password: string; database: string }

export interface Database {
  db: Db
  sql: Sql
  close(): Promise<void>
}

export function openDatabase(address: DatabaseAddress, { readers = 8, writers = 4 } = {}): Database {
  const reading = client(address, readers)
  const sql = client(address, writers)
  return {
    db: drizzle(reading),
    sql,
    close: async () => {
      await Promise.all([reading.end({ timeout: 5 }), sql.end({ timeout: 5 })])
    },
  }
}

/**
 * A client of its own, e.g. for a lock that lives as long as its session.
 *
 * @param name by which the audit log tells the operator's commands from the shelf
 */
export function client(
  address: DatabaseAddress,
  max: number,
  name: 'panorama' | 'panorama operator' = 'panorama',
): Sql {
  const options = {
    max,
    onnotice: () => {},
    connection: { application_name: name },
    connect_timeout: 10,
    backoff: () => 0.25,
  }
  // The types of `postgres` ask for a TCP port beside a socket's path; the driver does not.
  if (typeof address !== 'string') return postgres({ ...address, ...options } as object)
  const url = new URL(address)
  const folder = url.searchParams.get('host')
  url.searchParams.delete('host')
  // The driver would let the address win, and the operator would pass for the shelf. PostgreSQL takes any case of it.
  const names = [...url.searchParams.keys()].filter((key) => key.toLowerCase() === 'application_name')
  for (const key of names) url.searchParams.delete(key)
  return postgres(url.href, { ...options, ...(folder !== null && { host: folder }) })
}
