/**
 * A real PostgreSQL for tests: one server per run, one database per call, cloned from a migrated template.
 *
 * The server belongs to the process that runs the tests. A small watcher stops it and removes its folder when that
 * process is gone, however it went.
 *
 * @module
 */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, writeFile, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { client, openDatabase, type Database, type DatabaseAddress } from '../../server/src/db/database.ts'
import { startEmbeddedPostgres } from '../../server/src/db/embedded-postgres.ts'
import { migrate } from '../../server/src/db/migrate.ts'

type SocketAddress = Exclude<DatabaseAddress, string>

export interface TestDatabase extends Database {
  address: SocketAddress
  /** The same address, for a process that is told it by `DATABASE_URL`. */
  url: string
  /** Closes the clients and drops the database. */
  drop(): Promise<void>
}

const template = 'template_shelf'

/** An empty, migrated database of the caller's own. */
export async function aDatabase(): Promise<TestDatabase> {
  const server = await testServer()
  const address = { ...server, database: `test_${randomBytes(6).toString('hex')}` }
  await inDatabase(server, `create database ${address.database} template ${template}`)
  const database = openDatabase(address, { readers: 4, writers: 4 })
  const drop = async () => {
    await database.close()
    await inDatabase(server, `drop database if exists ${address.database} with (force)`)
  }
  return { ...database, address, url: urlOf(address), drop }
}

/** A database that no migration has touched. */
export async function anEmptyDatabase(): Promise<Pick<TestDatabase, 'address' | 'url' | 'drop'>> {
  const server = await testServer()
  const address = { ...server, database: `test_${randomBytes(6).toString('hex')}` }
  await inDatabase(server, `create database ${address.database}`)
  return {
    address,
    url: urlOf(address),
    drop: () => inDatabase(server, `drop database if exists ${address.database} with (force)`),
  }
}

/** `?host=` names a socket's folder, as libpq and `postgres` read it. */
function urlOf({ path, user, password, database }: SocketAddress): string {
  const folder = path.slice(0, path.lastIndexOf('/'))
  return `postgres://${user}:${password}@localhost/${database}?host=${encodeURIComponent(folder)}`
}

/** The processes of one run of vitest have one parent, so they share its server. */
async function testServer(): Promise<SocketAddress> {
  const folder = join(tmpdir(), `panorama-test-${process.ppid}`)
  const address = join(folder, 'address.json')
  if (await isFirst(folder)) {
    watch(folder)
    const { connection } = await startEmbeddedPostgres(folder)
    await inDatabase(connection, `create database ${template}`)
    await migrate({ ...connection, database: template }, { isHeld: false })
    await writeFile(`${address}.partial`, JSON.stringify(connection), { mode: 0o600 })
    await rename(`${address}.partial`, address)
  }
  for (let waited = 0; waited < 60_000; waited += 100) {
    if (existsSync(address)) return JSON.parse(await readFile(address, 'utf8')) as SocketAddress
    await sleep(100)
  }
  throw new Error('the test server did not start')
}

async function isFirst(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { mode: 0o755 })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function watch(folder: string): void {
  const script = `
    while kill -0 ${process.ppid} 2>/dev/null; do sleep 1; done
    kill -QUIT "$(head -n 1 '${folder}/postgres/postmaster.pid')"
    sleep 1
    rm -rf '${folder}'`
  spawn('/bin/sh', ['-c', script], { detached: true, stdio: 'ignore', cwd: '/' }).unref()
}

async function inDatabase(address: SocketAddress, statement: string): Promise<void> {
  const sql = client(address, 1)
  try {
    // Cloning needs the template for itself; another process may be cloning it in this moment.
    for (let attempt = 1; ; attempt++) {
      try {
        await sql.unsafe(statement)
        return
      } catch (error) {
        if ((error as { code?: string }).code !== '55006' || attempt === 100) throw error
        await sleep(100)
      }
    }
  } finally {
    await sql.end({ timeout: 5 })
  }
}
