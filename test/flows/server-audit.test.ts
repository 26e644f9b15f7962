/** Every act leaves a row, no statement changes one, and what is changed past the shelf shows. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { categoryId } from '@mooc-panorama/shared/diagnosis/category.ts'
import { revokeToken } from '../../server/src/accounts/make-accounts.ts'
import { auditEntries, auditHead, checkAuditLog } from '../../server/src/audit/audit-log.ts'
import { withdrawDiagnosis } from '../../server/src/shelf/withdraw-diagnosis.ts'
import { changeStatus } from '../../server/src/status/change-status.ts'
import { administer } from '../builders/administration.ts'
import { aDatabase, type TestDatabase } from '../builders/database.ts'
import { aMaintainerToken, anInstitutionToken } from '../builders/shelf.ts'
import { shelve } from '../builders/shelving.ts'

let database: TestDatabase
let diagnosis: string
const wish = {
  categoryId: categoryId({ platform: 'edx', eventType: 'unheard_of', eventSource: 'browser' }),
  subject: 'documentation',
  from: 'TODO',
  to: 'PULL REQUEST',
  reason: 'begun',
  evidence: undefined,
  maintainerId: 1,
} as const
beforeAll(async () => {
  database = await aDatabase()
  const { sql } = database
  await anInstitutionToken(sql, 'northlake')
  await aMaintainerToken(sql)
  const shelved = await shelve(sql, 1, { categories: [{ eventType: 'unheard_of', eventSource: 'browser' }] })
  diagnosis = shelved === 'held-by-another' ? '' : shelved.diagnosis
  await changeStatus(sql, wish)
  await revokeToken(sql, 1)
  await withdrawDiagnosis(sql, diagnosis, 1)
})
afterAll(() => database.drop())

/** Past what the shelf may do, as who owns the database can. */
async function tampered(change: string): Promise<unknown> {
  const { sql } = database
  const answer = await sql
    .begin(async (inside) => {
      await inside`alter table audit_log disable trigger all`
      await inside.unsafe(change)
      throw await checkAuditLog(inside as unknown as typeof sql, saved)
    })
    .catch((verdict: unknown) => verdict)
  return answer
}
let saved: { entries: number; head: string }

test('acts are rows, one after the other, with who did it and without what it was about', async () => {
  const entries = await auditEntries(database.sql, 100)
  const last = await auditEntries(database.sql, 2)

  expect(entries.map(({ id, actor, act }) => [id, actor, act])).toEqual([
    [1, 'the shelf', 'institution add'],
    [2, 'the shelf', 'token add'],
    [3, 'the shelf', 'maintainer add'],
    [4, 'the shelf', 'token add'],
    [5, 'its institution', 'shelve'],
    [6, 'maintainer 1', 'documentation PULL REQUEST'],
    [7, 'the shelf', 'token revoke'],
    [8, 'its institution', 'withdraw'],
  ])
  expect([entries[4]?.subject, entries[7]?.subject]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), diagnosis])
  expect(entries[3]?.subject).toBe('2 of maintainer 1')
  expect(JSON.stringify(entries)).not.toMatch(new RegExp(`unheard|${wish.categoryId}|northlake|moocdb_`))
  expect(last).toEqual(entries.slice(-2))
})

test('the log is whole, and a head that was saved is still in it when more has been done', async () => {
  saved = await auditHead(database.sql)
  const before = await checkAuditLog(database.sql, saved)
  await anInstitutionToken(database.sql, 'southbay')

  expect(before).toEqual({ outcome: 'whole', head: saved })
  expect(await checkAuditLog(database.sql, saved)).toMatchObject({ outcome: 'whole', head: { entries: 10 } })
  expect(await checkAuditLog(database.sql, { entries: 0, head: '' })).toMatchObject({ outcome: 'whole' })
})

test('who knows all but the salt of the rows cannot tell one from two heads', async () => {
  const { sql } = database
  const [guess] = await sql<{ hash: string }[]>`
    select encode(sha256(convert_to(concat_ws(E'\n', former.hash, entry.id,
      to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), entry.actor, entry.act, entry.subject
    ), 'UTF8')), 'hex') as hash
    from audit_log as entry join audit_log as former on former.id = entry.id - 1 where entry.id = 7`
  const rows = await sql<{ hash: string; salt: string }[]>`select hash, salt from audit_log`

  expect(guess?.hash).toMatch(/^[0-9a-f]{64}$/)
  expect(rows.map(({ hash }) => hash)).not.toContain(guess?.hash)
  expect(new Set(rows.map(({ salt }) => salt)).size).toBe(rows.length)
})

test.each(['update audit_log set actor = actor', 'delete from audit_log', 'truncate audit_log'])(
  'the shelf cannot do: %s',
  async (statement) => {
    await expect(database.sql.unsafe(statement)).rejects.toThrow('rows of the audit log stay as they are')
  },
)

test.each([
  ['a changed row', `update audit_log set actor = 'institution 2' where id = 5`, { outcome: 'broken', row: 5 }],
  ['a moment moved', `update audit_log set at = at + interval '1 day' where id = 3`, { outcome: 'broken', row: 3 }],
  ['another salt', 'update audit_log set salt = gen_random_uuid() where id = 4', { outcome: 'broken', row: 4 }],
  ['a row taken out', 'delete from audit_log where id = 6', { outcome: 'broken', row: 7 }],
  ['the first row taken out', 'delete from audit_log where id = 1', { outcome: 'broken', row: 2 }],
  ['the last rows taken out', 'delete from audit_log where id > 7', { outcome: 'other-head' }],
  [
    'all written anew from a changed row on',
    `do $$ declare kept audit_log; begin
      create temp table copied as select * from audit_log where id >= 5 order by id;
      delete from audit_log where id >= 5;
      for kept in select * from copied loop
        perform note_act(case when kept.id = 5 then 'institution 2' else kept.actor end, kept.act, kept.subject);
      end loop;
      drop table copied;
    end $$`,
    { outcome: 'other-head' },
  ],
])('%s shows', async (_what, change, verdict) => {
  expect(await tampered(change)).toEqual(verdict)
  expect(await checkAuditLog(database.sql, saved)).toMatchObject({ outcome: 'whole' })
})

test('acts of one moment are one after the other', async () => {
  const { sql } = database
  const before = await auditHead(sql)
  await Promise.all(
    Array.from(
      { length: 20 },
      () => sql`insert into institutions (slug, name)
    values (gen_random_uuid()::text, 'x')`,
    ),
  )

  expect(await checkAuditLog(sql, before)).toMatchObject({ outcome: 'whole', head: { entries: before.entries + 20 } })
})

test('the operator looks at the log and checks it, and is told where it is another one', async () => {
  const environment = { DATABASE_URL: database.url, DATA_DIR: '/nowhere' }
  const added = await administer(environment, 'institution', 'add', 'westhill', '--name', 'Westhill')
  const list = await administer(environment, 'audit', 'list', '--last', '1')
  const check = await administer(environment, 'audit', 'check')
  const [head = ''] = /[0-9]+:[0-9a-f]{64}/.exec(check.out) ?? []
  const known = await administer(environment, 'audit', 'check', '--saved', head)
  const other = await administer(environment, 'audit', 'check', '--saved', head.replace(/.$/, '-').replace('-', 'x'))
  const later = await administer(environment, 'audit', 'check', '--saved', `9${head}`)

  expect(added.code).toBe(0)
  expect(list.out).toMatch(/^\d+ {2}\d{4}-\d\d-\d\dT\S+Z {2}operator {2}institution add {2}\d+\n$/)
  expect([check.code, known.code, known.out]).toEqual([0, 0, check.out])
  expect([other.code, other.err]).toEqual([1, expect.stringContaining('A number, a colon and a hash.')])
  expect([later.code, later.err]).toEqual([1, 'This log never had the head that was saved.\n'])
})
