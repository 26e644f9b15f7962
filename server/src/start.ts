/**
 * Starts the shelf: database, files, mail, HTTP. The command, the demo and the tests start it in this one way.
 *
 * @module
 */
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { assetLinks, buildAssets } from '@mooc-panorama/web/assets.ts'
import { startAnnouncer } from './announce/announcer.ts'
import { mailSender } from './announce/send-mail.ts'
import { makeApp, type LogLevel } from './app.ts'
import type { Background } from './background.ts'
import type { Config } from './config.ts'
import { makeDataFolder } from './db/data-folder.ts'
import { openDatabase, type Database, type DatabaseAddress, type Sql } from './db/database.ts'
import { startEmbeddedPostgres } from './db/embedded-postgres.ts'
import { claimFolder } from './db/claim-folder.ts'
import { holdDatabase } from './db/hold-database.ts'
import { keepPostgres } from './db/keep-postgres.ts'
import { migrate } from './db/migrate.ts'
import { Cleanup } from './cleanup.ts'
import { defaultLimits, type Limits } from './http/hardening.ts'
import { loadPages } from './pages/pages.ts'
import { refreshFamilies } from './panorama/refresh-families.ts'
import { openBundleFiles } from './shelf/bundle-files.ts'
import { startSweeper } from './shelf/sweep-withdrawn.ts'
import { openShelf, type Shelf } from './shelf/take-upload.ts'
import { edxProofs } from './support/edx-proofs.ts'
import type { Rules } from './support/rules-process.ts'
import { defaultProofLimits, startProver, type ProofLimits } from './support/prover.ts'

export interface RunningShelf {
  /** Where it can be reached from this machine, without a slash at its end. */
  url: string
  /** Answers what is under way, then stops everything that was started, the database too. */
  close(): Promise<void>
}

export interface StartOptions {
  limits?: Limits
  logLevel?: LogLevel
  rules?: Rules
  proofLimits?: ProofLimits
}

/** @throws with a message for the user; what had been started by then is stopped */
export async function startShelf(config: Config, options: StartOptions = {}): Promise<RunningShelf> {
  const cleanup = new Cleanup()
  try {
    return await start(config, options, cleanup)
  } catch (error) {
    await cleanup.run()
    throw error
  }
}

async function start(config: Config, options: StartOptions, cleanup: Cleanup): Promise<RunningShelf> {
  const database = await openedDatabase(config, cleanup)
  const { sql } = database
  await refreshFamilies(sql, edx)
  const [files, pages, assets] = await Promise.all([openBundleFiles(config.dataDir, sql), loadPages(), buildAssets()])
  const beside: Background[] = [] // it starts last, when the address of the shelf is known
  const local = (port: number) => `http://${reachableHost(config.host)}:${port}`
  const site = {
    publicUrl: config.publicUrl ?? local(config.port),
    assets: assetLinks(assets),
    ...(config.contact !== undefined && { contact: config.contact }),
  }
  const shelf = openShelf({ sql, files, platform: edx })
  const app = await makeApp({
    database,
    platform: edx,
    pages,
    assets,
    site,
    trustedProxies: config.trustedProxies,
    limits: options.limits ?? defaultLimits,
    logLevel: options.logLevel ?? 'info',
    shelf,
    onChange: () => beside.forEach((work) => work.wake()),
  })
  const port = await listening(app, config, cleanup)
  site.publicUrl = config.publicUrl ?? local(port) // known only now where any port may be taken
  beside.push(...(await startBeside({ app, sql, shelf, site, config, options, cleanup })))
  return { url: local(port), close: () => cleanup.run() }
}

/** @returns the port */
async function listening(app: FastifyInstance, { host, port }: Config, cleanup: Cleanup): Promise<number> {
  cleanup.add(() => closeApp(app))
  await app.listen({ host, port }).catch((cause: Error) => {
    throw new Error(`It cannot listen there: ${cause.message}. See HOST and PORT.`, { cause })
  })
  return (app.server.address() as AddressInfo).port // it listens on a host and port
}

interface BesideParts {
  app: FastifyInstance
  sql: Sql
  shelf: Shelf
  site: { publicUrl: string }
  config: Config
  options: StartOptions
  cleanup: Cleanup
}

/** Mails, proofs, files of what was withdrawn. */
async function startBeside({ app, sql, shelf, site, config, options, cleanup }: BesideParts): Promise<Background[]> {
  const { log } = app
  const announcer = await startAnnouncer({ sql, publicUrl: site.publicUrl, log, send: mailSender(config.mail) })
  cleanup.add(() => announcer.close())
  const { rules = edxProofs, proofLimits: limits = defaultProofLimits } = options
  const prover = startProver({ sql, rules, limits, log, onProven: announcer.wake })
  cleanup.add(() => prover.close())
  const sweeper = startSweeper({ sql, shelf, log })
  cleanup.add(() => sweeper.close())
  return [announcer, prover, sweeper]
}

/** A request that drips in could keep the shelf from stopping, and then nothing after it would be stopped. */
async function closeApp(app: FastifyInstance): Promise<void> {
  const cut = setTimeout(() => app.server.closeAllConnections(), lastRequestSeconds * 1_000)
  await app.close().finally(() => clearTimeout(cut))
}

const lastRequestSeconds = 5

/** A host that means every address of the machine is no address to go to. */
function reachableHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

/** Two shelves would take each other's work away. Nothing catches this, so the process stops as after any bug. */
function onDatabaseLost(): never {
  throw new Error('another shelf has taken the database')
}

async function openedDatabase(config: Config, cleanup: Cleanup): Promise<Database> {
  await makeDataFolder(config.dataDir)
  const address = await databaseAddress(config, cleanup)
  // First: a release that is started too early must not move the database forward under the one that runs.
  cleanup.add(await holdDatabase(address, onDatabaseLost))
  await migrate(address, { isHeld: true })
  const database = openDatabase(address)
  cleanup.add(() => database.close())
  await claimFolder(config.dataDir, database.sql)
  return database
}

async function databaseAddress(config: Config, cleanup: Cleanup): Promise<DatabaseAddress> {
  if (config.databaseUrl !== undefined) return config.databaseUrl
  const embedded = await startEmbeddedPostgres(config.dataDir)
  cleanup.add(() => embedded.stop())
  cleanup.add(keepPostgres(config.dataDir, embedded))
  return embedded.connection
}
