import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { sha256Hex } from '@mooc-panorama/shared/base/digest.ts'
import type { PanoramaPage } from '@mooc-panorama/shared/panorama/panorama.ts'
import type { Receipt } from '@mooc-panorama/shared/panorama/receipt.ts'
import { aBundle, aDiagnosis, aLog, aPartial, withFile } from '../builders/bundles.ts'
import { wrongTotals } from '../../server/src/panorama/totals.ts'
import { aShelf, anInstitutionToken, bearer, filesOf, upload, type TestShelf } from '../builders/shelf.ts'
import { aBundleZip, aZip } from '../builders/zips.ts'

let shelf: TestShelf
let token: string
beforeAll(async () => {
  shelf = await aShelf()
  token = await anInstitutionToken(shelf.database.sql, 'northlake')
})
afterAll(() => shelf.close())

/** Nothing is on the shelf. */
beforeEach(async () => {
  const { diagnoses } = await json<{ diagnoses: { id: string }[] }>('/v1/diagnoses')
  for (const { id } of diagnoses) await withdraw(id)
  expect((await panorama()).total).toBe(0)
})

const diagnosis = aDiagnosis()
const zip = aBundleZip(aBundle(diagnosis))
const shorter = aBundleZip(aBundle(aDiagnosis(aPartial(aLog().split('\n').slice(0, 14).join('\n')))))

async function json<T>(path: string): Promise<T> {
  return (await (await fetch(`${shelf.url}${path}`)).json()) as T
}

const panorama = () => json<PanoramaPage>('/v1/events')

function withdraw(id: string, by = token): Promise<Response> {
  return fetch(`${shelf.url}/v1/diagnoses/${id}`, { method: 'DELETE', headers: bearer(by) })
}

test('an upload makes the panorama that its diagnosis says', async () => {
  const answer = await upload(shelf.url, zip, { token })

  expect(answer.status).toBe(201)
  const { diagnosis: id, ...rest } = (await answer.json()) as { diagnosis: string }
  expect(rest).toEqual({
    digest: sha256Hex(zip),
    duplicate: false,
    new_categories: diagnosis.categories.length,
    new_shapes: diagnosis.categories.reduce((sum, { shapes }) => sum + shapes.length, 0),
    received_at: expect.stringMatching(/^20.*Z$/),
    terms_version: '2026-1',
    receipt: `${shelf.url}/diagnoses/${id}`,
  })
  const { rows, denominators } = await panorama()
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

test('fifty uploads of one bundle at once are one diagnosis', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, () => upload(shelf.url, zip, { token })))

  const bodies = (await Promise.all(answers.map((answer) => answer.json()))) as {
    diagnosis: string
    duplicate: boolean
  }[]
  expect(answers.map(({ status }) => status).sort()).toEqual([...Array<number>(49).fill(200), 201])
  expect(new Set(bodies.map(({ diagnosis: id }) => id)).size).toBe(1)
  expect(bodies.filter(({ duplicate }) => duplicate)).toHaveLength(49)
  expect((await panorama()).denominators).toMatchObject({ datasets: 1, events: diagnosis.totals.events })
  expect(await filesOf(shelf.dataDir)).toEqual({ uploads: [], bundles: [`${sha256Hex(zip)}.zip`] })
})

test('a new diagnosis of a dataset takes the place of the former', async () => {
  const first = (await (await upload(shelf.url, zip, { token })).json()) as { diagnosis: string }
  const second = (await (await upload(shelf.url, shorter, { token })).json()) as { diagnosis: string; replaces: string }

  expect(second.replaces).toBe(first.diagnosis)
  const former = await json<Receipt>(`/v1/diagnoses/${first.diagnosis}`)
  expect(former).toMatchObject({ state: 'replaced', replaced_by: second.diagnosis, digest: sha256Hex(zip) })
  expect((await panorama()).denominators).toMatchObject({ datasets: 1, events: 14 })
  expect((await fetch(`${shelf.url}/v1/diagnoses/${first.diagnosis}/bundle`)).status).toBe(404)
  expect(await filesOf(shelf.dataDir)).toEqual({ uploads: [], bundles: [`${sha256Hex(shorter)}.zip`] })
  expect(await wrongTotals(shelf.database.sql)).toEqual([])
})

test('a withdrawn diagnosis leaves its id, its digest and the date', async () => {
  const { diagnosis: id } = (await (await upload(shelf.url, zip, { token })).json()) as { diagnosis: string }

  expect((await withdraw(id)).status).toBe(200)

  expect((await withdraw(id)).status).toBe(410)
  const gone = await fetch(`${shelf.url}/v1/diagnoses/${id}`)
  expect(gone.status).toBe(410)
  expect(await gone.json()).toMatchObject({ type: '/problems/withdrawn', status: 410 })
  const { withdrawals } = await json<{ withdrawals: object[] }>('/v1/withdrawals')
  expect(withdrawals[0]).toEqual({ diagnosis: id, digest: sha256Hex(zip), withdrawn_at: expect.any(String) })
  expect(await filesOf(shelf.dataDir)).toEqual({ uploads: [], bundles: [] })
  const tables = ['diagnoses', 'categories', 'category_totals', 'counts', 'shapes', 'shape_counts', 'samples', 'fields']
  for (const table of tables)
    expect(await shelf.database.sql`select * from ${shelf.database.sql(table)}`).toHaveLength(0)
})

test('only the institution that shared a diagnosis can withdraw it', async () => {
  const other = await anInstitutionToken(shelf.database.sql, 'southbay')
  const { diagnosis: id } = (await (await upload(shelf.url, zip, { token })).json()) as { diagnosis: string }

  expect((await withdraw(id, other)).status).toBe(403)
  expect((await withdraw('aaaaaaaaaa', other)).status).toBe(404)

  expect((await panorama()).denominators.datasets).toBe(1)
})

test('a token works for the diagnoses of its own institution only', async () => {
  const other = await anInstitutionToken(shelf.database.sql, 'southbay')

  expect((await upload(shelf.url, zip, { token: other })).status).toBe(403)

  await upload(shelf.url, zip, { token })
  expect((await upload(shelf.url, zip, { token: other })).status).toBe(409)
})

test.each([
  ['without a token', {}, 401, 'unauthenticated'],
  ['with an invented token', { token: `moocdb_${'0'.repeat(48)}` }, 401, 'unauthenticated'],
  ['with a token that is text', { token: 'secret' }, 401, 'unauthenticated'],
  ['under other terms', { terms: '1999-1' }, 403, 'terms-not-accepted'],
  ['with another digest', { digest: '0'.repeat(64) }, 400, 'malformed-request'],
  ['with a digest that is text', { digest: 'digest' }, 400, 'malformed-request'],
])('an upload %s is refused', async (_name, change, status, code) => {
  const answer = await upload(shelf.url, zip, _name.includes('token') ? change : { token, ...change })

  expect(answer.status).toBe(status)
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect(await answer.json()).toMatchObject({ type: `/problems/${code}`, status, instance: '/v1/uploads' })
  expect(await filesOf(shelf.dataDir)).toEqual({ uploads: [], bundles: [] })
})

const bundle = aBundle(diagnosis)
const seeded = aBundle(diagnosis, { seeded: true })

test.each([
  ['text', new TextEncoder().encode('no zip'), 'archive.not-a-zip'],
  ['a zip with a name that climbs out', aZip([{ name: '../../evil' }]), 'archive.bad-name'],
  ['a zip with a link', aZip([{ name: 'README.txt', claims: { mode: 0o120777 } }]), 'archive.bad-entry'],
  ['a bomb', aZip([{ name: 'shapes.json', content: new Uint8Array(5 * 1024 * 1024) }]), 'archive.ratio'],
  ['an empty zip', aZip([]), 'bundle.not-a-diagnosis'],
  [
    'a bundle edited by hand',
    aBundleZip(new Map(bundle).set('README.txt', new Uint8Array(3))),
    'bundle.digest-mismatch',
  ],
  [
    'a bundle with a file more',
    aBundleZip(new Map(bundle).set('samples/abcdefghij.jsonl', new Uint8Array(3))),
    'bundle.file-unlisted',
  ],
  ['a seeded bundle', aBundleZip(seeded), 'bundle.seeded'],
  [
    'a bundle with a mail address in it',
    aBundleZip(withFile(bundle, 'redaction.csv', 'path,rule,count\nmirela.voss@uni.edu,email,1\n')),
    'leak.email',
  ],
])('%s is refused, and nothing of it is kept or echoed', async (_name, bytes, code) => {
  const answer = await upload(shelf.url, bytes, { token })

  expect(answer.status).toBe(422)
  const text = await answer.text()
  expect((JSON.parse(text) as { errors: { code: string }[] }).errors.map((error) => error.code)).toContain(code)
  expect(text).not.toMatch(/evil|mirela|voss/)
  expect(await filesOf(shelf.dataDir)).toEqual({ uploads: [], bundles: [] })
  expect((await panorama()).total).toBe(0)
})

test('a file of more than 20 MiB is too large', async () => {
  const answer = await upload(shelf.url, new Uint8Array(20 * 1024 * 1024 + 1), { token })

  expect(answer.status).toBe(413)
  expect(await filesOf(shelf.dataDir)).toEqual({ uploads: [], bundles: [] })
})

test.each([
  ['another field', (form: FormData) => form.set('more', 'x'), 400],
  ['a field twice', (form: FormData) => form.append('digest', sha256Hex(zip)), 400],
  ['no field', (form: FormData) => form.delete('digest'), 400],
  ['no file', (form: FormData) => form.delete('bundle'), 400],
  ['two files', (form: FormData) => form.append('bundle', new Blob(['x']), 'b.zip'), 413],
  ['a file of another name', (form: FormData) => form.set('file', new Blob(['x']), 'b.zip'), 413],
  ['many fields', (form: FormData) => ['a', 'b', 'c', 'd', 'e'].forEach((name) => form.set(name, 'x')), 413],
])('a form with %s is refused', async (_name, change, status) => {
  const form = new FormData()
  form.set('terms_version', '2026-1')
  form.set('digest', sha256Hex(zip))
  form.set('bundle', new Blob([Uint8Array.from(zip)]), 'bundle.zip')
  change(form)

  const answer = await fetch(`${shelf.url}/v1/uploads`, { method: 'POST', body: form, headers: bearer(token) })

  expect(answer.status).toBe(status)
  expect(await filesOf(shelf.dataDir)).toEqual({ uploads: [], bundles: [] })
})

test('a body that is no form is refused', async () => {
  const headers = { ...bearer(token), 'content-type': 'application/zip' }
  const answer = await fetch(`${shelf.url}/v1/uploads`, { method: 'POST', body: Uint8Array.from(zip), headers })

  expect(answer.status).toBe(415)
})

test('an upload whose connection is cut, at any point, leaves no file', async () => {
  const body = await multipartBody()
  for (let at = 0; at < body.bytes.length; at += 4_096) await sendAndCut(body, at)
  await sleep(500)

  expect(await filesOf(shelf.dataDir)).toEqual({ uploads: [], bundles: [] })
  expect((await upload(shelf.url, zip, { token })).status).toBe(201)
})

async function multipartBody(): Promise<{ bytes: Uint8Array; type: string }> {
  const form = new FormData()
  form.set('terms_version', '2026-1')
  form.set('digest', sha256Hex(zip))
  form.set('bundle', new Blob([Uint8Array.from(zip)]), 'bundle.zip')
  const request = new Request('http://localhost', { method: 'POST', body: form })
  return { bytes: new Uint8Array(await request.arrayBuffer()), type: request.headers.get('content-type') ?? '' }
}

async function sendAndCut({ bytes, type }: { bytes: Uint8Array; type: string }, at: number): Promise<void> {
  const { hostname, port } = new URL(shelf.url)
  const socket = connect(Number(port), hostname)
  const head = [
    'POST /v1/uploads HTTP/1.1',
    'host: localhost',
    `content-type: ${type}`,
    `content-length: ${bytes.length}`,
    `authorization: Bearer ${token}`,
  ]
  socket.on('error', () => {})
  socket.write(`${head.join('\r\n')}\r\n\r\n`)
  await new Promise((written) => socket.write(bytes.slice(0, at), written))
  await sleep(15)
  socket.destroy()
}
