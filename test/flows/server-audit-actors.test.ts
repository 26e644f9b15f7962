/** The log names who has done it: nobody who has not, and no institution whose diagnosis has gone. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { categoryId } from '@mooc-panorama/shared/diagnosis/category.ts'
import { auditEntries, checkAuditLog } from '../../server/src/audit/audit-log.ts'
import { client } from '../../server/src/db/database.ts'
import { withdrawDiagnosis } from '../../server/src/shelf/withdraw-diagnosis.ts'
import { changeStatus } from '../../server/src/status/change-status.ts'
import { administer } from '../builders/administration.ts'
import { aDatabase, type TestDatabase } from '../builders/database.ts'
import { aMaintainerToken } from '../builders/shelf.ts'
import { anInstitution, shelve } from '../builders/shelving.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await aDatabase()
})
afterAll(() => database.drop())

async function shelved(institution: number, course: string): Promise<string> {
  const answer = await shelve(database.sql, institution, { course, categories: [{ eventType: 'unheard_of' }] })
  if (answer === 'held-by-another') throw new Error('each test has its own course')
  return answer.diagnosis
}

async function lastActs(count: number): Promise<string[]> {
  return (await auditEntries(database.sql, count)).map(({ actor, act }) => `${actor}: ${act}`)
}

test('a word that comes back with an event is no act of the maintainer who once said it', async () => {
  const { sql } = database
  const northlake = await anInstitution(sql, 'northlake')
  await aMaintainerToken(sql)
  const diagnosis = await shelved(northlake, 'first')
  const event = categoryId({ platform: 'edx', eventType: 'unheard_of', eventSource: 'browser' })
  const wish = {
    categoryId: event,
    subject: 'documentation',
    reason: 'begun',
    evidence: undefined,
    maintainerId: 1,
  } as const
  await changeStatus(sql, { ...wish, from: 'TODO', to: 'PULL REQUEST' })
  await withdrawDiagnosis(sql, diagnosis, northlake)
  const before = await lastActs(100)

  await shelved(northlake, 'second')
  const acts = await lastActs(100)
  await changeStatus(sql, { ...wish, from: 'PULL REQUEST', to: 'DONE' })

  expect(acts).toEqual([...before, 'institution 1: shelve'])
  expect(await lastActs(1)).toEqual(['maintainer 1: documentation DONE'])
})

test.each([
  ['application_name', 'eastport'],
  ['Application_Name', 'westport'],
])('the operator is the operator where the address has %s', async (name, institution) => {
  const operator = client(`${database.url}&${name}=shelf-at-ours`, 1, 'panorama operator')
  const holder = await anInstitution(operator, institution)
  await withdrawDiagnosis(operator, await shelved(holder, institution), holder)
  await operator.end()

  expect(await lastActs(1)).toEqual(['operator: withdraw'])
})

test('the log names a diagnosis and its institution for as long as the diagnosis is there', async () => {
  const { sql } = database
  const holder = await anInstitution(sql, 'hillside')
  const former = await shelved(holder, 'replaced')
  const [before] = await auditEntries(sql, 1)
  await shelve(sql, holder, { course: 'replaced', categories: [{ eventType: 'another' }] })
  const [replaced] = await auditEntries(sql, 2)
  const answer = await shelved(holder, 'other')
  const [last] = await auditEntries(sql, 1)
  await withdrawDiagnosis(sql, answer, holder)
  const [came, went] = await auditEntries(sql, 2)
  const whole = await sql`select audit_log::text as row from audit_log where id >= ${came?.id ?? 0}`

  expect(before).toMatchObject({ actor: `institution ${holder}`, act: 'shelve', subject: former })
  expect(replaced).toEqual(before)
  expect(last).toEqual({ ...came, actor: `institution ${holder}`, subject: answer })
  expect(came).toMatchObject({ actor: 'its institution', act: 'shelve' })
  expect(went).toMatchObject({ actor: 'its institution', act: 'withdraw', subject: answer })
  expect(whole.filter(({ row }) => String(row).includes(answer)).length).toBe(1)
  expect(JSON.stringify(whole)).not.toContain(`institution ${holder}`)
  expect(await checkAuditLog(sql)).toMatchObject({ outcome: 'whole' })
})

test('a diagnosis that is given to another institution past the shelf shows', async () => {
  const { sql } = database
  const holder = await anInstitution(sql, 'lakeside')
  const other = await anInstitution(sql, 'seaside')
  const diagnosis = await shelved(holder, 'moved')
  const before = await checkAuditLog(sql)
  await sql`update diagnoses set institution_id = ${other} where id = ${diagnosis}`
  const moved = await checkAuditLog(sql)
  const told = await administer({ DATABASE_URL: database.url, DATA_DIR: '/nowhere' }, 'audit', 'check')
  await sql`update diagnoses set institution_id = ${holder} where id = ${diagnosis}`

  expect(before).toMatchObject({ outcome: 'whole' })
  expect(moved).toEqual({ outcome: 'unlogged', diagnosis })
  expect([told.code, told.err]).toEqual([1, `The diagnosis ${diagnosis} is not as it was logged when it came.\n`])
  expect(await checkAuditLog(sql)).toEqual(before)
})
