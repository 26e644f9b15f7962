import { expect, test } from 'vitest'
import { client } from '../../server/src/db/database.ts'
import { migrate } from '../../server/src/db/migrate.ts'
import { anEmptyDatabase } from '../builders/database.ts'

test('six processes that migrate an empty database together all succeed', async () => {
  const { address, drop } = await anEmptyDatabase()

  await Promise.all(Array.from({ length: 6 }, () => migrate(address)))

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
  ])
  await sql.end()
  await drop()
})

test('a migration that was edited after it was done is refused', async () => {
  const { address, drop } = await anEmptyDatabase()
  await migrate(address)
  const sql = client(address, 1)
  await sql`update migrations set digest = 'other' where name = '0001_tables.sql'`

  await expect(migrate(address)).rejects.toThrow('The migration 0001_tables.sql was edited after it was done.')

  await sql.end()
  await drop()
})
