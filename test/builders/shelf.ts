/**
 * A running shelf for tests: the real server on a free port, with a database and a folder of its own.
 *
 * @module
 */
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { consentTo } from '@mooc-panorama/shared/bundle/consent.ts'
import { sha256Hex } from '@mooc-panorama/shared/base/digest.ts'
import { termsVersion } from '@mooc-panorama/shared/bundle/terms.ts'
import {
  addInstitution,
  addInstitutionToken,
  addMaintainer,
  addMaintainerToken,
} from '../../server/src/accounts/make-accounts.ts'
import { readConfig } from '../../server/src/config.ts'
import type { Sql } from '../../server/src/db/database.ts'
import { startShelf, type RunningShelf, type StartOptions } from '../../server/src/start.ts'
import { aDatabase, type TestDatabase } from './database.ts'

export interface TestShelf {
  url: string
  dataDir: string
  database: TestDatabase
  /** Stops and starts it on the same data. */
  restart(environment?: Record<string, string>): Promise<void>
  close(): Promise<void>
}

export async function aShelf(
  environment: Record<string, string> = {},
  options: StartOptions = { limits: { requestsPerMinute: 100_000, uploadsPerDay: 100_000 }, logLevel: 'silent' },
): Promise<TestShelf> {
  const database = await aDatabase()
  const dataDir = await mkdtemp(join(tmpdir(), 'panorama-shelf-'))
  const start = (more: Record<string, string>) =>
    startShelf(
      readConfig({ DATABASE_URL: database.url, DATA_DIR: dataDir, PORT: '0', ...environment, ...more }),
      options,
    )
  let running: RunningShelf = await start({}).catch(async (error: unknown) => {
    await database.drop()
    await rm(dataDir, { recursive: true, force: true })
    throw error
  })
  const shelf: TestShelf = {
    url: running.url,
    dataDir,
    database,
    restart: async (more = {}) => {
      await running.close()
      running = await start(more)
      shelf.url = running.url
    },
    close: async () => {
      await running.close()
      await database.drop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
  return shelf
}

/** A token of an institution, which is made where there is none. */
export async function anInstitutionToken(sql: Sql, slug: string): Promise<string> {
  await addInstitution(sql, slug, `University of ${slug}`)
  const added = await addInstitutionToken(sql, slug, { label: 'test', days: 1 })
  return added?.token ?? ''
}

export async function aMaintainerToken(sql: Sql, slug = 'marta'): Promise<string> {
  await addMaintainer(sql, slug, `Maintainer ${slug}`)
  const added = await addMaintainerToken(sql, slug, { label: 'test', days: 1 })
  return added?.token ?? ''
}

export interface UploadOptions {
  token?: string
  terms?: string
  digest?: string
}

export function upload(url: string, zip: Uint8Array, options: UploadOptions = {}): Promise<Response> {
  const { token, terms = termsVersion, digest = sha256Hex(zip) } = options
  const form = new FormData()
  form.set('terms_version', terms)
  form.set('digest', digest)
  form.set('consent', JSON.stringify(consentTo(sha256Hex(zip), new Date(0), '0.1.0')))
  form.set('bundle', new Blob([Uint8Array.from(zip)], { type: 'application/zip' }), 'bundle.zip')
  return fetch(`${url}/v1/uploads`, { method: 'POST', body: form, headers: bearer(token) })
}

export function bearer(token: string | undefined): Record<string, string> {
  return token === undefined ? {} : { authorization: `Bearer ${token}` }
}

/** Every file and folder under the data folder's uploads and bundles. */
export async function filesOf(dataDir: string): Promise<{ uploads: string[]; bundles: string[] }> {
  return { uploads: await readdir(join(dataDir, 'uploads')), bundles: await readdir(join(dataDir, 'bundles')) }
}
