import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { consentTo } from '@mooc-panorama/shared/bundle/consent.ts'
import { sha256Hex } from '@mooc-panorama/shared/base/digest.ts'
import type { Receipt } from '@mooc-panorama/shared/panorama/receipt.ts'
import { wrongTotals } from '../../server/src/panorama/totals.ts'
import { aBundle, aDiagnosis, aLog, aPartial } from '../builders/bundles.ts'
import { aShelf, anInstitutionToken, filesOf, upload } from '../builders/shelf.ts'
import { anUploadShelf, type UploadShelf } from '../builders/upload-shelf.ts'
import { aBundleZip } from '../builders/zips.ts'

let shelf: UploadShelf
beforeAll(async () => {
  shelf = await anUploadShelf()
})
afterAll(() => shelf.close())

/** Nothing is on the shelf. */
beforeEach(async () => {
  await shelf.withdrawAll()
  expect((await shelf.panorama()).total).toBe(0)
})

const diagnosis = aDiagnosis()
const zip = aBundleZip(aBundle(diagnosis))
const shorter = aBundleZip(aBundle(aDiagnosis(aPartial(aLog().split('\n').slice(0, 14).join('\n')))))

test('an upload makes the panorama that its diagnosis says', async () => {
  const answer = await upload(shelf.url, zip, { token: shelf.token })

  expect(answer.status).toBe(201)
  const { diagnosis: id, ...rest } = (await answer.json()) as { diagnosis: string }
  expect(rest).toEqual({
    digest: sha256Hex(zip),
    duplicate: false,
    new_categories: diagnosis.categories.length,
    new_shapes: diagnosis.categories.reduce((sum, { shapes }) => sum + shapes.length, 0),
    received_at: expect.stringMatching(/^20.*Z$/),
    terms_version: '2026-1',
    consent: consentTo(sha256Hex(zip), new Date(0), '0.1.0'),
    receipt: `${shelf.url}/diagnoses/${id}`,
  })
  const { rows, denominators } = await shelf.panorama()
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
  expect(
    rows.map(({ id: key, frequency, courses, shapes }) => ({ id: key, frequency, courses, shapes })).sort(byId),
  ).toEqual(
    diagnosis.categories
      .map(({ id: key, occurrences, courses, shapes }) => ({
        id: key,
        frequency: occurrences,
        courses,
        shapes: shapes.length,
      }))
      .sort(byId),
  )
  expect(denominators).toMatchObject({ institutions: 1, datasets: 1, events: diagnosis.totals.events })
  const kept = await fetch(`${shelf.url}/v1/diagnoses/${id}/bundle`)
  expect(new Uint8Array(await kept.arrayBuffer())).toEqual(Uint8Array.from(zip))
  expect(await filesOf(shelf.dataDir)).toEqual({ uploads: [], bundles: [`${sha256Hex(zip)}.zip`] })
  expect(await wrongTotals(shelf.database.sql)).toEqual([])
})

test('two hundred uploads of one bundle at once are one diagnosis', async () => {
  const answers = await Promise.all(Array.from({ length: 200 }, () => upload(shelf.url, zip, { token: shelf.token })))

  const bodies = (await Promise.all(answers.map((answer) => answer.json()))) as {
    diagnosis: string
    duplicate: boolean
  }[]
  expect(answers.map(({ status }) => status).sort()).toEqual([...Array<number>(199).fill(200), 201])
  expect(new Set(bodies.map(({ diagnosis: id }) => id)).size).toBe(1)
  expect(bodies.filter(({ duplicate }) => duplicate)).toHaveLength(199)
  expect((await shelf.panorama()).denominators).toMatchObject({ datasets: 1, events: diagnosis.totals.events })
  expect(await filesOf(shelf.dataDir)).toEqual({ uploads: [], bundles: [`${sha256Hex(zip)}.zip`] })
})

test('a new diagnosis of a dataset takes the place of the former', async () => {
  const first = (await (await upload(shelf.url, zip, { token: shelf.token })).json()) as { diagnosis: string }
  const second = (await (await upload(shelf.url, shorter, { token: shelf.token })).json()) as {
    diagnosis: string
    replaces: string
  }

  expect(second.replaces).toBe(first.diagnosis)
  const former = await shelf.json<Receipt>(`/v1/diagnoses/${first.diagnosis}`)
  expect(former).toMatchObject({ state: 'replaced', replaced_by: second.diagnosis, digest: sha256Hex(zip) })
  expect((await shelf.panorama()).denominators).toMatchObject({ datasets: 1, events: 14 })
  expect((await fetch(`${shelf.url}/v1/diagnoses/${first.diagnosis}/bundle`)).status).toBe(404)
  expect(await filesOf(shelf.dataDir)).toEqual({ uploads: [], bundles: [`${sha256Hex(shorter)}.zip`] })
  expect(await wrongTotals(shelf.database.sql)).toEqual([])
})

test('a withdrawn diagnosis leaves its id, its digest and the date', async () => {
  const { diagnosis: id } = (await (await upload(shelf.url, zip, { token: shelf.token })).json()) as {
    diagnosis: string
  }

  expect((await shelf.withdraw(id)).status).toBe(200)

  expect((await shelf.withdraw(id)).status).toBe(410)
  const gone = await fetch(`${shelf.url}/v1/diagnoses/${id}`)
  expect(gone.status).toBe(410)
  expect(await gone.json()).toMatchObject({ type: '/problems/withdrawn', status: 410 })
  const { withdrawals } = await shelf.json<{ withdrawals: object[] }>('/v1/withdrawals')
  expect(withdrawals[0]).toEqual({ diagnosis: id, digest: sha256Hex(zip), withdrawn_at: expect.any(String) })
  expect(await filesOf(shelf.dataDir)).toEqual({ uploads: [], bundles: [] })
  const tables = [
    'diagnoses',
    'categories',
    'category_totals',
    'counts',
    'shapes',
    'shape_counts',
    'samples',
    'fields',
    'category_sums',
    'category_parts',
  ]
  for (const table of tables)
    expect(await shelf.database.sql`select * from ${shelf.database.sql(table)}`).toHaveLength(0)
})

test('only the institution that shared a diagnosis can withdraw it', async () => {
  const other = await anInstitutionToken(shelf.database.sql, 'southbay')
  const { diagnosis: id } = (await (await upload(shelf.url, zip, { token: shelf.token })).json()) as {
    diagnosis: string
  }

  expect((await shelf.withdraw(id, other)).status).toBe(403)
  expect((await shelf.withdraw('aaaaaaaaaa', other)).status).toBe(404)

  expect((await shelf.panorama()).denominators.datasets).toBe(1)
})

test('a token works for the diagnoses of its own institution only', async () => {
  const other = await anInstitutionToken(shelf.database.sql, 'southbay')

  expect((await upload(shelf.url, zip, { token: other })).status).toBe(403)

  await upload(shelf.url, zip, { token: shelf.token })
  expect((await upload(shelf.url, zip, { token: other })).status).toBe(409)
})

test('an upload that the database refuses leaves no file, and can be repeated', async () => {
  const { sql } = shelf.database
  await sql`alter table diagnoses add constraint none check (false) not valid`
  const refused = await upload(shelf.url, zip, { token: shelf.token })
  await sql`alter table diagnoses drop constraint none`

  expect([refused.status, await refused.json()]).toMatchObject([500, { type: '/problems/internal' }])
  expect(await filesOf(shelf.dataDir)).toEqual({ uploads: [], bundles: [] })
  expect((await upload(shelf.url, zip, { token: shelf.token })).status).toBe(201)
})

test('an upload that waits for its turn is not taken for a silent visitor', async () => {
  const patience = { requestsPerMinute: 1_000, uploadsPerDay: 1_000, idleSeconds: 1 }
  const strict = await aShelf({}, { limits: patience, logLevel: 'silent' })
  const by = await anInstitutionToken(strict.database.sql, 'northlake')
  const courses = Array.from({ length: 16 }, (_, i) => `course${i}`)
  const zips = courses.map((course) =>
    aBundleZip(aBundle(aDiagnosis(aPartial(), { name: { institution: 'northlake', course, offering: '2016' } }))),
  )

  const begun = performance.now()
  const answers = await Promise.all(zips.map((each) => upload(strict.url, each, { token: by })))

  expect(performance.now() - begun).toBeGreaterThan(1_500) // two at a time, some 300 ms each
  expect(answers.map(({ status }) => status)).toEqual(courses.map(() => 201))
  await strict.close()
})
