/**
 * The shelf's own PostgreSQL: a real server under the data folder, reached by a unix socket only.
 *
 * It is started where it does not run, and adopted where it does: after a `kill -9` of the shelf, or because the shelf
 * runs while an administrator's command is at work.
 *
 * @module
 */
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { ownFile, ownFolder, runProgram } from './postgres-account.ts'
import { isReachableByAll, postgresBinaries, reachableFolder, type PostgresBinaries } from './postgres-binaries.ts'

export interface EmbeddedPostgres {
  connection: { path: string; user: string; password: string; database: string }
  /** False where the server ran already. */
  started: boolean
  /** Whether the server's process lives; it may be about to start or to end. */
  isAlive(): boolean
  /** Stops the server, unless somebody else is connected to it. */
  stop(): Promise<void>
}

/** What a unix socket's path may be long, in bytes, on every system that we know. */
const maxSocketPathBytes = 100

const user = 'shelf'

/** Kept inside the cluster's folder, which only its own account can read. */
const passwordFile = 'shelf.password'

/** @throws with a message for the user when the folder is of another major version, or the server does not start */
export async function startEmbeddedPostgres(dataDir: string): Promise<EmbeddedPostgres> {
  const binaries = postgresBinaries()
  await mkdir(dataDir, { recursive: true })
  const root = process.getuid?.() === 0 && !isReachableByAll(dataDir) ? reachableFolder(dataDir) : dataDir
  await mkdir(root, { recursive: true })
  const cluster = join(root, 'postgres')
  const socketDir = socketFolder(cluster)
  const password = await preparedCluster(binaries, cluster)
  await ownFolder(socketDir)
  const started = await startedOrAdopted(binaries, cluster, socketDir)
  const connection = { path: join(socketDir, '.s.PGSQL.5432'), user, password, database: 'postgres' }
  return {
    connection,
    started,
    isAlive: () => isAlive(join(cluster, 'postmaster.pid')),
    stop: () => stopUnlessUsed(binaries, cluster, connection),
  }
}

/** The file is gone after a stop, and stays after a kill. */
function isAlive(pidFile: string): boolean {
  try {
    return process.kill(Number.parseInt(readFileSync(pidFile, 'utf8'), 10), 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' // it lives, under another account
  }
}

function socketFolder(cluster: string): string {
  if (Buffer.byteLength(join(cluster, '.s.PGSQL.5432')) <= maxSocketPathBytes) return cluster
  const name = createHash('sha256').update(cluster).digest('hex').slice(0, 12)
  return join(tmpdir(), `panorama-${userInfo().uid}-${name}`)
}

/** Makes the cluster where there is none; it appears under its name only when it is complete. @returns its password */
async function preparedCluster(binaries: PostgresBinaries, cluster: string): Promise<string> {
  if (!existsSync(cluster)) {
    const unfinished = `${cluster}.${process.pid}`
    await rm(unfinished, { recursive: true, force: true })
    await initialise(binaries, unfinished)
    await rename(unfinished, cluster).catch(async (error: unknown) => {
      await rm(unfinished, { recursive: true, force: true })
      if (!existsSync(cluster)) throw error // else another process was faster
    })
  }
  const major = (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim()
  if (major !== binaries.major)
    throw new Error(
      `The data folder is of PostgreSQL ${major}, this release brings ${binaries.major}. ` +
        `Go back to the former release, or set DATABASE_URL to a PostgreSQL ${major} that holds its data.`,
    )
  return readFile(join(cluster, passwordFile), 'utf8')
}

async function initialise(binaries: PostgresBinaries, cluster: string): Promise<void> {
  const password = randomBytes(24).toString('base64url')
  const given = `${cluster}.password`
  await ownFolder(cluster)
  await writeFile(given, password, { mode: 0o600 })
  await ownFile(given)
  const encoding = ['-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const account = ['-U', user, '-A', 'scram-sha-256', `--pwfile=${given}`]
  const exit = await runProgram(binaries.initdb, ['-D', cluster, ...account, ...encoding])
  if (exit !== 0) throw new Error(`initdb ended with ${exit}`)
  await rename(given, join(cluster, passwordFile))
}

/** Old backends may live on for a moment after their server died; until they are gone, a new one does not start. */
async function startedOrAdopted(binaries: PostgresBinaries, cluster: string, socketDir: string): Promise<boolean> {
  // Errors quote values; the shelf is told of them, and its log has their codes.
  const quiet = '-c log_min_messages=log -c log_error_verbosity=terse'
  const options = `-c listen_addresses='' -c unix_socket_permissions=0700 ${quiet} -k "${socketDir}"`
  for (let attempt = 1; attempt <= 20; attempt++) {
    if ((await runProgram(binaries.pgCtl, ['-D', cluster, 'status'])) === 0) return false
    const log = join(cluster, 'server.log')
    if ((await runProgram(binaries.pgCtl, ['-D', cluster, '-w', '-t', '60', '-l', log, '-o', options, 'start'])) === 0)
      return true
    await sleep(500)
  }
  throw new Error('The embedded PostgreSQL does not start; its server.log under the data folder says why.')
}

async function stopUnlessUsed(
  binaries: PostgresBinaries,
  cluster: string,
  connection: EmbeddedPostgres['connection'],
): Promise<void> {
  if (await isUsedByOthers(connection)) return
  await runProgram(binaries.pgCtl, ['-D', cluster, '-m', 'fast', '-w', 'stop'])
}

/** Our own sessions need a moment to be gone after they were closed. */
async function isUsedByOthers(connection: EmbeddedPostgres['connection']): Promise<boolean> {
  const sql = postgres({ ...connection, max: 1, onnotice: () => {} })
  try {
    for (let attempt = 1; attempt <= 10; attempt++) {
      const [row] = await sql<{ others: number }[]>`
        select count(*)::int as others from pg_stat_activity
        where backend_type = 'client backend' and pid <> pg_backend_pid()`
      if (row?.others === 0) return false
      await sleep(100)
    }
    return true
  } catch {
    return false // it cannot be reached, so nobody else reaches it either
  } finally {
    await sql.end({ timeout: 1 })
  }
}
