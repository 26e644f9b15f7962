import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PanoramaPage } from '@mooc-panorama/shared/panorama/panorama.ts'
import { readConfig } from '../../server/src/config.ts'
import { openDatabase } from '../../server/src/db/database.ts'
import { startEmbeddedPostgres } from '../../server/src/db/embedded-postgres.ts'
import { holdDatabase } from '../../server/src/db/hold-database.ts'
import { wrongTotals } from '../../server/src/panorama/totals.ts'
import { startShelf, type RunningShelf } from '../../server/src/start.ts'
import { aBundle, aDiagnosis, aPartial } from '../builders/bundles.ts'
import { anInstitutionToken, filesOf, upload } from '../builders/shelf.ts'
import { aBundleZip } from '../builders/zips.ts'

let dataDir: string
let shelf: RunningShelf
let token: string
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'panorama-loss-'))
  await chmod(dataDir, 0o755) // else root keeps its database elsewhere
  shelf = await startShelf(readConfig({ DATA_DIR: dataDir, PORT: '0' }), { logLevel: 'silent' })
  token = await inDatabase((database) => anInstitutionToken(database.sql, 'northlake'))
})
afterAll(async () => {
  await shelf.close()
  await rm(dataDir, { recursive: true, force: true })
})

async function inDatabase<T>(work: (database: ReturnType<typeof openDatabase>) => Promise<T>): Promise<T> {
  const database = openDatabase((await startEmbeddedPostgres(dataDir)).connection, { readers: 1, writers: 1 })
  return work(database).finally(() => database.close())
}

/** What `pg_ctl -m immediate stop` does. */
async function killDatabase(): Promise<void> {
  const [pid] = (await readFile(join(dataDir, 'postgres/postmaster.pid'), 'utf8')).split('\n')
  process.kill(Number(pid), 'SIGQUIT')
}

const zips = [100, 250, 400, 550].map((moment) => ({
  moment, // receiving, checking, merging, done
  zip: aBundleZip(
    aBundle(aDiagnosis(aPartial(), { name: { institution: 'northlake', course: `c${moment}`, offering: '2016' } })),
  ),
}))

test('a database that dies during an upload is up again by itself, with the diagnosis whole or not at all', async () => {
  for (const [i, { moment, zip }] of zips.entries()) {
    const answer = upload(shelf.url, zip, { token })
    await sleep(moment)
    await killDatabase()
    const meanwhile = await fetch(`${shelf.url}/v1/events`)

    expect([200, 503]).toContain(meanwhile.status)
    const { status } = await answer
    expect([200, 201, 503]).toContain(status)
    await expect.poll(async () => (await fetch(`${shelf.url}/v1/events`)).status, { timeout: 5_000 }).toBe(200)
    const { denominators } = (await (await fetch(`${shelf.url}/v1/events`)).json()) as PanoramaPage
    if (status === 201) expect(denominators.datasets).toBe(i + 1)
    expect([i, i + 1]).toContain(denominators.datasets)
    const again = await upload(shelf.url, zip, { token })
    expect(again.status).toBe(denominators.datasets === i ? 201 : 200)
    const files = await filesOf(dataDir)
    expect([files.uploads.length, files.bundles.length]).toEqual([0, i + 1])
    expect(await inDatabase(({ sql }) => wrongTotals(sql))).toEqual([])
  }
})

test('a shelf keeps its database to itself when that was away', async () => {
  const { connection } = await startEmbeddedPostgres(dataDir)
  await expect.poll(() => fetch(`${shelf.url}/readyz`).then(({ status }) => status)).toBe(200)
  await sleep(2_000) // the lock is taken again within a second

  await expect(holdDatabase(connection, () => {})).rejects.toThrow('Another shelf runs on this database.')
})
