/** A backup that is restored does not bring back what was withdrawn after it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { wrongTotals } from '../../server/src/panorama/totals.ts'
import { administer } from '../builders/administration.ts'
import { aDatabase, type TestDatabase } from '../builders/database.ts'
import { anInstitution, shelve, type DatasetPlan } from '../builders/shelving.ts'
import { databaseText } from '../builders/traces.ts'

let restored: TestDatabase
let folder: string
let diagnosis: string
beforeEach(async () => {
  restored = await aDatabase()
  folder = await mkdtemp(join(tmpdir(), 'panorama-restore-'))
  const institution = await anInstitution(restored.sql, 'northlake')
  await shelve(restored.sql, institution, kept)
  const answer = await shelve(restored.sql, institution, withdrawn)
  diagnosis = answer === 'held-by-another' ? '' : answer.diagnosis
})
afterEach(async () => {
  await restored.drop()
  await rm(folder, { recursive: true, force: true })
})

const kept: DatasetPlan = { course: 'optics', categories: [{ eventType: 'play_video' }] }
const withdrawn: DatasetPlan = { course: 'waves', categories: [{ eventType: 'unheard_of' }] }

async function replay(list: unknown): Promise<{ code: number; text: string }> {
  const file = join(folder, 'withdrawals.json')
  await writeFile(file, typeof list === 'string' ? list : JSON.stringify(list))
  const environment = { DATABASE_URL: restored.url, DATA_DIR: folder }
  const { code, out, err } = await administer(environment, 'withdrawals', 'replay', file)
  return { code, text: `${out}${err}` }
}

test('what was withdrawn after the backup is withdrawn again, as often as the list is replayed', async () => {
  const { sql } = restored
  const at = '2026-11-20T10:00:00.000Z'
  const list = {
    withdrawals: [diagnosis, 'aaaaaaaaaa'].map((id) => ({
      diagnosis: id,
      digest: 'ab12'.repeat(16),
      withdrawn_at: at,
    })),
  }

  expect(await replay(list)).toMatchObject({ code: 0, text: expect.stringContaining('Withdrawn again: 1.') })
  expect(await replay(list)).toMatchObject({ code: 0, text: expect.stringContaining('Withdrawn again: 0.') })

  expect(await databaseText(sql)).not.toContain('unheard_of')
  expect(await sql`select course from diagnoses`).toEqual([{ course: 'optics' }])
  expect(await sql`select diagnosis_id, withdrawn_at from withdrawals order by 1`).toEqual(
    ['aaaaaaaaaa', diagnosis].sort().map((id) => ({ diagnosis_id: id, withdrawn_at: new Date(at) })),
  )
  expect(await wrongTotals(sql)).toEqual([])
})

test.each([
  ['no JSON', 'unheard_of'],
  ['another answer of the shelf', { diagnoses: [] }],
  [
    'ids that are none',
    { withdrawals: [{ diagnosis: "' or 1=1", digest: 'x', withdrawn_at: '2026-11-20T10:00:00Z' }] },
  ],
])('a file with %s is refused without a word of it, and nothing is withdrawn', async (_name, list) => {
  const { code, text } = await replay(list)

  expect([code, text]).toEqual([1, 'There is no list of withdrawals in this file.\n'])
  expect(await restored.sql`select course from diagnoses order by 1`).toEqual([
    { course: 'optics' },
    { course: 'waves' },
  ])
})
