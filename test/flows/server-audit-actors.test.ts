/** The log names who has done it: nobody who has not, and no institution where it was the operator. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { categoryId } from '@mooc-panorama/shared/diagnosis/category.ts'
import { auditEntries } from '../../server/src/audit/audit-log.ts'
import { client } from '../../server/src/db/database.ts'
import { withdrawDiagnosis } from '../../server/src/shelf/withdraw-diagnosis.ts'
import { changeStatus } from '../../server/src/status/change-status.ts'
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
