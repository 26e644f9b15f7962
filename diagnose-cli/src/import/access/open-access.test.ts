import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Cell } from '@mooc-panorama/shared/moocdb/table.ts'
import { anIo } from '../../../../test/builders/io.ts'
import type { AccessOptions, ImportAccess } from '../import-access.ts'
import { planAccess } from './open-access.ts'

const root = mkdtempSync(path.join(tmpdir(), 'diagnose-access-'))
afterAll(() => rmSync(root, { recursive: true }))
const io = anIo({ workingFolder: root, randomBytes: (count) => new Uint8Array(count).fill(count) })

const course = 'course-v1:NorthlakeX+PH101+2016_T1'
const usual: AccessOptions = {
  level: 1,
  course: undefined,
  coarsen: false,
  secretFile: 'secret',
  countryRanges: undefined,
}

async function opened(change: Partial<AccessOptions>): Promise<ImportAccess> {
  const plan = await planAccess({ ...usual, ...change }, io)
  const access = plan.ok ? await plan.value.open() : plan
  if (!access.ok) throw new Error(access.problem.message.join('\n'))
  return access.value
}

function treated({ tables, treatment }: ImportAccess, name: string, row: Readonly<Record<string, Cell>>): unknown {
  const table = tables.find((one) => one.name === name)
  if (table === undefined) return undefined
  const cells = table.columns.map((column) => row[column.name] ?? null)
  treatment(table)?.(cells)
  return Object.fromEntries(table.columns.map((column, index) => [column.name, cells[index]]))
}

test('a coarse export has times to the hour, and whole rows else', async () => {
  const row = { submission_id: 1, submission_timestamp: '2016-03-14T09:26:53.589Z', submission_answer: '09:26:53' }
  const time = { submission_timestamp: '2016-03-14T09:00:00.000Z' }

  expect(treated(await opened({ coarsen: true }), 'submissions', row)).toMatchObject({ ...row, ...time })
  expect(treated(await opened({}), 'submissions', row)).toMatchObject(row)
})

test('a table without times is left as it is', async () => {
  const { tables, treatment } = await opened({ coarsen: true })
  const [urls] = tables.filter(({ name }) => name === 'urls')

  expect(urls && treatment(urls)).toBeUndefined()
})

test('the level of a single course needs its key', async () => {
  for (const level of [2, 5] as const) {
    expect(await planAccess({ ...usual, level }, io)).toMatchObject({ ok: false, problem: { exitCode: 2 } })
    expect((await opened({ level, course })).course).toBe(course)
  }
  expect((await opened({ level: 3 })).course).toBeUndefined()
})

test('ids follow from the secret that is named, and nothing that goes out has it', async () => {
  const access = await opened({ level: 6 })
  const hex = readFileSync(path.join(root, 'secret'), 'utf8').slice(-65, -1)
  const again = await opened({ level: 6 })
  const other = await opened({ level: 6, secretFile: 'another' })

  expect(again.people.globalUser('zora_a')).toBe(access.people.globalUser('zora_a'))
  expect(again.orderKey).toEqual(access.orderKey)
  // The test's chance gives the same bytes for every secret, so this is the same as well.
  expect(other.people.globalUser('zora_a')).toBe(access.people.globalUser('zora_a'))
  expect(
    JSON.stringify([access.notes, access.people.globalUser('zora_a'), Buffer.from(access.orderKey).toString('hex')]),
  ).not.toContain(hex)
})

test('a table of ranges that cannot be read is said before a secret is made', async () => {
  const refusal = await planAccess({ ...usual, secretFile: 'never', countryRanges: 'none.csv' }, io)

  expect(refusal).toMatchObject({ ok: false, problem: { message: [expect.stringContaining('none.csv')] } })
  expect(() => readFileSync(path.join(root, 'never'))).toThrow('ENOENT')
})

test('what is planned makes no secret until it is opened', async () => {
  const plan = await planAccess({ ...usual, secretFile: 'later' }, io)

  expect(existsSync(path.join(root, 'later'))).toBe(false)
  expect(plan.ok && (await plan.value.open()).ok).toBe(true)
  expect(existsSync(path.join(root, 'later'))).toBe(true)
})

test.each([
  [{ level: 1 }, ['Known hole', 'no table says']],
  [{ level: 4, coarsen: true }, ['Times are to the hour', 'with what learners wrote']],
  [{ level: 5, course }, ['Rows of one course only', 'easily']],
  [{ level: 6 }, ['global_user']],
] as const)('the notes of %o say what must be known', async (change, words) => {
  const text = (await opened(change)).notes.join('\n')

  for (const word of words) expect(text).toContain(word)
  expect(text).not.toContain(course)
})

test('where ids are linked anyway, no hole is told', async () => {
  expect((await opened({ level: 3 })).notes.join('\n')).not.toContain('hole')
})
