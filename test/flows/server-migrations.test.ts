import { expect, test } from 'vitest'
import { client } from '../../server/src/db/database.ts'
import { holdDatabase } from '../../server/src/db/hold-database.ts'
import { migrate } from '../../server/src/db/migrate.ts'
import { anEmptyDatabase } from '../builders/database.ts'

test('six processes that migrate an empty database together all succeed', async () => {
  const { address, drop } = await anEmptyDatabase()

  await Promise.all(Array.from({ length: 6 }, () => migrate(address, { isHeld: false })))

  const sql = client(address, 1)
  const names = await sql`select name from migrations order by name`
  expect(names.map((row) => row['name'])).toEqual([
    '0001_tables.sql',
    '0002_shelving.sql',
    '0003_kept_totals.sql',
    '0004_count_diagnoses.sql',
    '0005_consent.sql',
    '0006_proofs.sql',
    '0007_withdrawn_names.sql',
    '0008_audit.sql',
  ])
  await sql.end()
  await drop()
})

test('a migration that was edited after it was done is refused', async () => {
  const { address, drop } = await anEmptyDatabase()
  await migrate(address, { isHeld: false })
  const sql = client(address, 1)
  await sql`update migrations set digest = 'other' where name = '0001_tables.sql'`

  await expect(migrate(address, { isHeld: false })).rejects.toThrow(
    'The migration 0001_tables.sql was edited after it was done.',
  )

  await sql.end()
  await drop()
})

test('a command of a newer release leaves the database of a shelf that runs as it is', async () => {
  const { address, drop } = await anEmptyDatabase()
  await migrate(address, { isHeld: false })
  const letGo = await holdDatabase(address, () => {})
  await migrate(address, { isHeld: false }) // of the same release: there is nothing to do
  const sql = client(address, 1)
  await sql`delete from migrations where name = '0008_audit.sql'`

  await expect(migrate(address, { isHeld: false })).rejects.toThrow(
    'A shelf of a former release runs on this database. Stop it, start this release, then do this again.',
  )

  expect((await sql`select name from migrations`).length).toBe(7)
  await letGo()
  await sql.end()
  await drop()
})
