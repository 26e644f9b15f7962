/**
 * The zips of the live diagnoses on disk, named by digest, and the folder of uploads on their way.
 *
 * @module
 */
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Sha256 } from '@mooc-panorama/shared/base/digest.ts'
import type { Sql } from '../db/database.ts'

export interface BundleFiles {
  /** A new private folder for one request. The caller removes it. */
  uploadFolder(): Promise<string>
  /** Moves an upload to its place; when this returns, it survives a power cut. */
  keep(upload: string, digest: Sha256): Promise<void>
  pathOf(digest: string): string
  remove(digest: string): Promise<void>
  /** Removes what no live diagnosis has. Nothing may be between its file and its row meanwhile. */
  sweep(): Promise<void>
}

const bundlesFolder = 'bundles'

/** Where the zip of a live diagnosis lies. */
export function bundlePath(dataDir: string, digest: string): string {
  return join(dataDir, bundlesFolder, `${digest}.zip`)
}

/** One running shelf per folder: what lies here from before is nobody's, and goes. */
export async function openBundleFiles(dataDir: string, sql: Sql): Promise<BundleFiles> {
  const uploads = join(dataDir, 'uploads')
  const bundles = join(dataDir, bundlesFolder)
  await rm(uploads, { recursive: true, force: true })
  await mkdir(uploads, { recursive: true, mode: 0o700 })
  await mkdir(bundles, { recursive: true, mode: 0o700 })
  await sweep(bundles, sql)
  const pathOf = (digest: string) => bundlePath(dataDir, digest)
  return {
    pathOf,
    uploadFolder: () => mkdtemp(join(uploads, randomBytes(4).toString('hex'))),
    remove: (digest) => rm(pathOf(digest), { force: true }),
    sweep: () => sweep(bundles, sql),
    keep: async (upload, digest) => {
      await flush(upload)
      await rename(upload, pathOf(digest))
      await flush(bundles)
    },
  }
}

async function sweep(bundles: string, sql: Sql): Promise<void> {
  await changesEnded(sql)
  const rows = await sql<{ digest: string }[]>`select digest from diagnoses where state = 'live'`
  const live = new Set(rows.map(({ digest }) => `${digest}.zip`))
  for (const name of await readdir(bundles)) if (!live.has(name)) await rm(join(bundles, name), { force: true })
}

/** A statement whose connection was lost may still be at work, and its diagnosis be live a moment later. */
async function changesEnded(sql: Sql): Promise<void> {
  await sql`select pg_advisory_xact_lock(7262002)`
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}
