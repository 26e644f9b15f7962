import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { consentTo } from '@mooc-panorama/shared/bundle/consent.ts'
import { sha256Hex } from '@mooc-panorama/shared/base/digest.ts'
import { aBundle, aDiagnosis, withFile } from '../builders/bundles.ts'
import { bearer, filesOf, upload } from '../builders/shelf.ts'
import { anUploadShelf, type UploadShelf } from '../builders/upload-shelf.ts'
import { aBundleZip, aZip } from '../builders/zips.ts'

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
const bundle = aBundle(diagnosis)
const seeded = aBundle(diagnosis, { seeded: true })
const zip = aBundleZip(bundle)

test.each([
  ['without a token', {}, 401, 'unauthenticated'],
  ['with an invented token', { token: `moocdb_${'0'.repeat(48)}` }, 401, 'unauthenticated'],
  ['with a token that is text', { token: 'secret' }, 401, 'unauthenticated'],
  ['under other terms', { terms: '1999-1' }, 403, 'terms-not-accepted'],
  ['with another digest', { digest: '0'.repeat(64) }, 400, 'malformed-request'],
  ['with a digest that is text', { digest: 'digest' }, 400, 'malformed-request'],
])('an upload %s is refused', async (_name, change, status, code) => {
  const answer = await upload(shelf.url, zip, _name.includes('token') ? change : { token: shelf.token, ...change })

  expect(answer.status).toBe(status)
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect(await answer.json()).toMatchObject({ type: `/problems/${code}`, status, instance: '/v1/uploads' })
  expect(await filesOf(shelf.dataDir)).toEqual({ uploads: [], bundles: [] })
})

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
  const answer = await upload(shelf.url, bytes, { token: shelf.token })

  expect(answer.status).toBe(422)
  const text = await answer.text()
  expect((JSON.parse(text) as { errors: { code: string }[] }).errors.map((error) => error.code)).toContain(code)
  expect(text).not.toMatch(/evil|mirela|voss/)
  expect(await filesOf(shelf.dataDir)).toEqual({ uploads: [], bundles: [] })
  expect((await shelf.panorama()).total).toBe(0)
})

test('a file of more than 20 MiB is too large', async () => {
  const answer = await upload(shelf.url, new Uint8Array(20 * 1024 * 1024 + 1), { token: shelf.token })

  expect(answer.status).toBe(413)
  expect(await filesOf(shelf.dataDir)).toEqual({ uploads: [], bundles: [] })
})

test.each([
  ['another field', (form: FormData) => form.set('more', 'x'), 400],
  ['a field twice', (form: FormData) => form.append('digest', sha256Hex(zip)), 400],
  ['no field', (form: FormData) => form.delete('digest'), 400],
  ['no consent', (form: FormData) => form.delete('consent'), 400],
  ['a consent that is none', (form: FormData) => form.set('consent', '{"mirela":1}'), 400],
  [
    'a consent to another bundle',
    (form: FormData) => form.set('consent', JSON.stringify(consentTo('0'.repeat(64), new Date(0), '0.1.0'))),
    400,
  ],
  [
    'a consent to another text',
    (form: FormData) => {
      const consent = { ...consentTo(sha256Hex(zip), new Date(0), '0.1.0'), terms_digest: '0'.repeat(64) }
      form.set('consent', JSON.stringify(consent))
    },
    403,
  ],
  ['no file', (form: FormData) => form.delete('bundle'), 400],
  ['two files', (form: FormData) => form.append('bundle', new Blob(['x']), 'b.zip'), 413],
  ['a file of another name', (form: FormData) => form.set('file', new Blob(['x']), 'b.zip'), 413],
  ['many fields', (form: FormData) => ['a', 'b', 'c', 'd', 'e'].forEach((name) => form.set(name, 'x')), 413],
])('a form with %s is refused', async (_name, change, status) => {
  const form = new FormData()
  form.set('terms_version', '2026-1')
  form.set('digest', sha256Hex(zip))
  form.set('consent', JSON.stringify(consentTo(sha256Hex(zip), new Date(0), '0.1.0')))
  form.set('bundle', new Blob([Uint8Array.from(zip)]), 'bundle.zip')
  change(form)

  const answer = await fetch(`${shelf.url}/v1/uploads`, { method: 'POST', body: form, headers: bearer(shelf.token) })

  expect(answer.status).toBe(status)
  expect(await filesOf(shelf.dataDir)).toEqual({ uploads: [], bundles: [] })
})

test('a body that is no form is refused', async () => {
  const headers = { ...bearer(shelf.token), 'content-type': 'application/zip' }
  const answer = await fetch(`${shelf.url}/v1/uploads`, { method: 'POST', body: Uint8Array.from(zip), headers })

  expect([answer.status, await answer.json()]).toMatchObject([415, { type: '/problems/unsupported-media-type' }])
})

test('an upload whose connection is cut, at any point, leaves no file', async () => {
  const body = await multipartBody()
  for (let at = 0; at < body.bytes.length; at += 4_096) await sendAndCut(body, at)
  await sleep(500)

  expect(await filesOf(shelf.dataDir)).toEqual({ uploads: [], bundles: [] })
  expect((await upload(shelf.url, zip, { token: shelf.token })).status).toBe(201)
})

async function multipartBody(): Promise<{ bytes: Uint8Array; type: string }> {
  const form = new FormData()
  form.set('terms_version', '2026-1')
  form.set('digest', sha256Hex(zip))
  form.set('consent', JSON.stringify(consentTo(sha256Hex(zip), new Date(0), '0.1.0')))
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
    `authorization: Bearer ${shelf.token}`,
  ]
  socket.on('error', () => {})
  socket.write(`${head.join('\r\n')}\r\n\r\n`)
  await new Promise((written) => socket.write(bytes.slice(0, at), written))
  await sleep(15)
  socket.destroy()
}
