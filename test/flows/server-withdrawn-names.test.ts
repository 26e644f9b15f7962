/** What was withdrawn is nowhere; what maintainers decided comes back with the event, and cannot be read until then. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sha256Hex } from '@mooc-panorama/shared/base/digest.ts'
import { categoryId } from '@mooc-panorama/shared/diagnosis/category.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { client, type Sql } from '../../server/src/db/database.ts'
import { migrate } from '../../server/src/db/migrate.ts'
import { eventQuery } from '../../server/src/panorama/event-query.ts'
import { shapesOfAnswer } from '../../server/src/panorama/shapes-page.ts'
import { withdrawDiagnosis } from '../../server/src/shelf/withdraw-diagnosis.ts'
import { changeStatus } from '../../server/src/status/change-status.ts'
import { aDatabase, anEmptyDatabase, type TestDatabase } from '../builders/database.ts'
import { anInstitution, shelve, type DatasetPlan } from '../builders/shelving.ts'
import { databaseText } from '../builders/traces.ts'

const firstShapes = shapesOfAnswer(1)
let database: TestDatabase
let northlake: number
let maintainer: number
beforeEach(async () => {
  database = await aDatabase()
  northlake = await anInstitution(database.sql, 'northlake')
  const [row] = await database.sql<{ id: number }[]>`
    insert into maintainers (slug, name) values ('marta', 'Marta') returning id`
  maintainer = row?.id ?? 0
})
afterEach(() => database.drop())

const id = categoryId({ platform: 'edx', eventType: 'unheard_of', eventSource: 'browser' })
const plan: DatasetPlan = { categories: [{ eventType: 'unheard_of' }] }
const event = () => eventQuery(database.db, id, edx, firstShapes)

async function shelved(by: number, dataset: DatasetPlan): Promise<string> {
  const answer = await shelve(database.sql, by, dataset)
  if (answer === 'held-by-another') throw new Error('held by another')
  expect(answer.outcome).toBe('shelved')
  return answer.diagnosis
}

async function say(subject: 'documentation' | 'support', reason: string): Promise<void> {
  const wish = { categoryId: id, subject, from: 'TODO', to: 'PULL REQUEST', reason, maintainerId: maintainer } as const
  expect(await changeStatus(database.sql, { ...wish, evidence: `https://example.org/${reason}` })).toMatchObject({
    outcome: 'changed',
  })
}

test('a withdrawn event leaves neither its name nor its id nor what was written about it', async () => {
  const diagnosis = await shelved(northlake, plan)
  await say('support', 'unheard_of-needs-a-rule')
  const held = await databaseText(database.sql)

  await withdrawDiagnosis(database.sql, diagnosis, northlake)
  const left = await databaseText(database.sql)

  expect([held.includes('unheard_of'), held.includes(id)]).toEqual([true, true])
  expect(left).not.toMatch(new RegExp(`unheard_of|${id}`))
})

test('what maintainers decided comes back with the event, which is new again', async () => {
  const first = await shelved(northlake, plan)
  await say('support', 'r')
  await say('documentation', 'r')
  await withdrawDiagnosis(database.sql, first, northlake)
  expect(await event()).toBeUndefined()

  const again = await shelved(northlake, plan)

  const { row, history } = (await event()) ?? {}
  expect(row).toMatchObject({ support: 'PULL REQUEST', documentation: 'PULL REQUEST' })
  expect(history?.filter(({ kind }) => kind === 'discovered')).toMatchObject([{ diagnosis: again }])
  expect(history?.flatMap((entry) => (entry.kind === 'status' ? [entry.change] : []))).toMatchObject(
    ['support', 'documentation'].map((subject) => ({ subject, to: 'PULL REQUEST', maintainer: 'Marta' })),
  )
  expect(await database.sql`select new_categories from diagnoses`).toEqual([{ new_categories: 1 }])
  expect(await database.sql`select * from kept_words`).toEqual([])
})

test('what maintainers decided is not known to another event', async () => {
  const first = await shelved(northlake, plan)
  await say('support', 'r')
  await withdrawDiagnosis(database.sql, first, northlake)

  await shelved(northlake, { categories: [{ eventType: 'unheard_of', eventSource: 'server' }] })

  expect(await database.sql`select distinct support_word from categories`).toEqual([{ support_word: 'TODO' }])
  expect(await database.sql`select support_word from kept_words`).toEqual([{ support_word: 'PULL REQUEST' }])
})

test('where the diagnosis that discovered an event is withdrawn, the next one has discovered it', async () => {
  const first = await shelved(northlake, plan)
  const southbay = await anInstitution(database.sql, 'southbay')
  const second = await shelved(southbay, { course: 'waves', ...plan })
  await shelved(southbay, { course: 'heat', ...plan })

  await withdrawDiagnosis(database.sql, first, northlake)

  const { row, history } = (await event()) ?? {}
  const [{ received_at } = { received_at: new Date(0) }] = await database.sql<{ received_at: Date }[]>`
    select received_at from diagnoses where id = ${second}`
  const at = received_at.toISOString()
  expect(row?.discovered_at).toBe(at)
  expect(history).toEqual([{ kind: 'discovered', at, diagnosis: second, institution: 'southbay' }])
})

const migrations = join(import.meta.dirname, '../../server/migrations')

async function migrateUpTo(sql: Sql, last: string): Promise<void> {
  await sql`create table migrations (name text primary key, digest text not null, done_at timestamptz default now())`
  for (const name of (await readdir(migrations)).sort().filter((file) => file <= last)) {
    const text = await readFile(join(migrations, name), 'utf8')
    await sql.unsafe(text)
    await sql`insert into migrations (name, digest) values (${name}, ${sha256Hex(text)})`
  }
}

test('names that a former release kept after a withdrawal go when the database is moved forward', async () => {
  const { address, drop } = await anEmptyDatabase()
  const sql = client(address, 1)
  await migrateUpTo(sql, '0006_proofs.sql')
  const by = await anInstitution(sql, 'northlake')
  await sql`insert into maintainers (slug, name) values ('marta', 'Marta')`
  const { diagnosis } = (await shelve(sql, by, plan)) as { diagnosis: string } // the shelf is empty
  const wish = { categoryId: id, subject: 'support', from: 'TODO', to: 'PULL REQUEST', reason: 'r' } as const
  await changeStatus(sql, { ...wish, evidence: undefined, maintainerId: 1 })
  await withdrawDiagnosis(sql, diagnosis, by)
  expect(await databaseText(sql)).toContain('unheard_of')

  await migrate(address, { isHeld: false })

  expect(await databaseText(sql)).not.toContain('unheard_of')
  await shelve(sql, by, plan)
  expect(await sql`select support_word from categories`).toEqual([{ support_word: 'PULL REQUEST' }])
  await sql.end()
  await drop()
})
