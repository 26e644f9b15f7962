import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { anIo } from '../../../../test/builders/io.ts'
import { openTarget, placeOfTarget, targetRefusal } from './open-target.ts'

const root = mkdtempSync(path.join(tmpdir(), 'diagnose-targets-'))
afterAll(() => rmSync(root, { recursive: true }))

const io = anIo({ workingFolder: root })
const plan = (to: string) => ({ to, isForced: false, tables: [], notes: [] })

test('a kind that is not known is refused, without a word of the address', async () => {
  const refusal = await openTarget(plan('mysql://zora:secretword@localhost/mooc'), io)

  expect(refusal).toMatchObject({ ok: false, problem: { exitCode: 2 } })
  expect(JSON.stringify(refusal)).not.toContain('secretword')
  expect(existsSync(path.join(root, 'mysql:'))).toBe(false)
})

test('a PostgreSQL server that is not there is said', async () => {
  expect(await openTarget(plan('postgres://zora:secretword@127.0.0.1:1/mooc'), io)).toMatchObject({
    ok: false,
    problem: { exitCode: 9, message: [expect.stringContaining('ECONNREFUSED')] },
  })
})

test.each(['tables', 'csv:tables', 'csv:tables.duckdb'])('%s is a folder', async (to) => {
  const target = await openTarget(plan(to), io)

  expect(target.ok).toBe(true)
  expect(readdirSync(root)).toEqual([`${to.replace('csv:', '')}.partial`])
  if (target.ok) await target.value.abort()
  expect(readdirSync(root)).toEqual([])
})

test.each([
  'sqlite:mooc',
  'CSV:tables',
  's3://tables/mooc',
  'mysql2://localhost/mooc',
  'postgresql+asyncpg://localhost/mooc',
])('%s is a kind that is not known, and no folder', async (to) => {
  expect(await openTarget(plan(to), io)).toMatchObject({ ok: false, problem: { exitCode: 2 } })
  expect(readdirSync(root)).toEqual([])
})

test.each(['tables.parquet', 'tables.csv', 'course.db', 'course.DUCKDB'])('%s is no name for a folder', async (to) => {
  expect(await openTarget(plan(to), io)).toMatchObject({ ok: false, problem: { exitCode: 2 } })
  expect(readdirSync(root)).toEqual([])
})

test('a place is told of what lies on this machine', () => {
  const places = ['tables', 'course.duckdb', 'parquet:tables', 'csv:tables', 'postgres://h/d']
  const found = places.map((to) => placeOfTarget(to, '/a'))

  expect(found).toEqual(['/a/tables', '/a/course.duckdb', '/a/tables', '/a/tables', undefined])
})

test.each([
  '',
  'parquet:',
  'csv:',
  'mysql://localhost/mooc',
  'tables.csv',
  'postgres://x:99999999/y',
  'postgres://h/d?schema=A',
])('%j is refused before anything is read or written', async (to) => {
  expect(await targetRefusal(to, io)).toMatchObject({ exitCode: 2 })
})

test.each(['tables', './a:b', 'csv:tables', 'course.duckdb', 'parquet:tables', 'postgres://localhost/mooc'])(
  '%s is a target',
  async (to) => {
    expect(await targetRefusal(to, io)).toBeUndefined()
  },
)
