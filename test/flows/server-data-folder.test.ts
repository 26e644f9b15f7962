/** A data folder, its database and the release that runs belong together; where they do not, nothing is touched. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../../server/src/config.ts'
import { client } from '../../server/src/db/database.ts'
import { startShelf } from '../../server/src/start.ts'
import { aDatabase, anEmptyDatabase } from '../builders/database.ts'
import { aShelf, filesOf, type TestShelf } from '../builders/shelf.ts'
import { anInstitution, shelve } from '../builders/shelving.ts'

let shelf: TestShelf
const digest = 'ab12'.repeat(16)
const bundle = `${digest}.zip`
beforeAll(async () => {
  shelf = await aShelf()
  const { sql } = shelf.database
  await shelve(sql, await anInstitution(sql, 'northlake'), { categories: [{ eventType: 'a_b' }] }, digest as never)
  await writeFile(join(shelf.dataDir, 'bundles', bundle), 'a bundle')
})
afterAll(() => shelf.close())

function start(url: string, dataDir: string): Promise<unknown> {
  return startShelf(readConfig({ DATABASE_URL: url, DATA_DIR: dataDir, PORT: '0' }), { logLevel: 'silent' })
}

test('a shelf that is started with another database leaves the bundles where they are', async () => {
  const other = await anEmptyDatabase()

  await expect(start(other.url, shelf.dataDir)).rejects.toThrow(
    'The data folder belongs to the shelf of another database.',
  )

  expect((await filesOf(shelf.dataDir)).bundles).toEqual([bundle])
  await shelf.restart()
  expect((await filesOf(shelf.dataDir)).bundles).toEqual([bundle])
  await other.drop()
})

test('a second shelf on a database is refused, whatever folder it has', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'panorama-second-'))

  await expect(start(shelf.database.url, folder)).rejects.toThrow('Another shelf runs on this database.')

  expect((await fetch(`${shelf.url}/readyz`)).status).toBe(200)
  await rm(folder, { recursive: true, force: true })
})

test('an empty folder becomes that of the database, and stays so', async () => {
  const database = await aDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'panorama-new-'))
  const [{ shelf_id } = { shelf_id: '' }] = await database.sql<{ shelf_id: string }[]>`
    update panorama_state set shelf_id = gen_random_uuid() returning shelf_id`

  const first = (await start(database.url, folder)) as { close(): Promise<void> }
  await first.close()

  expect(await readFile(join(folder, 'shelf.id'), 'utf8')).toBe(`${shelf_id}\n`)
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

test('the log of the embedded database has no value, whatever goes wrong in it', async () => {
  const database = await aDatabase()
  const { sql } = database
  await expect(sql`select ${'secret-word'}::text::int`).rejects.toThrow()
  await expect(sql.unsafe(`select * from diagnoses where "secret-word" = 1`)).rejects.toThrow()
  await expect(sql`select ${'{"a": "secret-word'}::text::jsonb`).rejects.toThrow()

  const log = await readFile(join(dirname(database.address.path), 'server.log'), 'utf8')

  expect(log).toContain('ready to accept connections')
  expect(log).not.toContain('secret-word')
  await database.drop()
})

test('a database of a newer release is refused', async () => {
  const { address, url, drop } = await anEmptyDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'panorama-newer-'))
  const first = (await start(url, folder)) as { close(): Promise<void> }
  await first.close()
  const sql = client(address, 1)
  await sql`insert into migrations (name, digest) values ('9999_later.sql', 'x')`

  await expect(start(url, folder)).rejects.toThrow('The database is of a newer release.')

  await sql.end()
  await drop()
  await rm(folder, { recursive: true, force: true })
})
