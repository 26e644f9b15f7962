/** What no client would send is refused as everything else is: a problem, the same headers, nothing left behind. */
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { problemDetailsSchema } from '@mooc-panorama/shared/panorama/problem-details.ts'
import { rawRequest, sendRaw } from '../builders/raw-http.ts'
import { aMaintainerToken, anInstitutionToken, aShelf, bearer, filesOf, type TestShelf } from '../builders/shelf.ts'

let shelf: TestShelf
let token: string
let maintainer: string
beforeAll(async () => {
  shelf = await aShelf()
  token = await anInstitutionToken(shelf.database.sql, 'northlake')
  maintainer = await aMaintainerToken(shelf.database.sql)
})
afterAll(() => shelf.close())

const word = 'secret-word'
const post = 'POST /v1/uploads'
const smuggled = `0\r\n\r\nGET /${word} HTTP/1.1\r\nhost: x\r\n\r\n`

test.each([
  ['what is no HTTP', `${word}\r\n\r\n`, 400, 'malformed-request'],
  ['a method that nobody knows', rawRequest(`${word.toUpperCase()} /`, {}), 400, 'malformed-request'],
  ['another version of HTTP', `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n`, 400, 'malformed-request'],
  ['a header of 20 kB', rawRequest('GET /', { [word]: 'a'.repeat(20_000) }), 431, 'header-too-large'],
  ['two lengths', rawRequest(post, { 'content-length': '6', 'Content-Length': '5' }), 400, 'malformed-request'],
  [
    'a length and pieces',
    rawRequest(post, { 'content-length': '6', 'transfer-encoding': 'chunked' }, smuggled),
    400,
    'malformed-request',
  ],
  ['pieces of another name', rawRequest(post, { 'transfer-encoding': 'xchunked' }, smuggled), 400, 'malformed-request'],
  ['lines without a return', 'GET / HTTP/1.1\nhost: x\n\n', 400, 'malformed-request'],
])('%s is refused with a problem and under the same policy', async (_name, request, status, code) => {
  const answer = await sendRaw(shelf.url, request)

  expect(answer?.status).toBe(status)
  expect(problemDetailsSchema.parse(JSON.parse(answer?.body ?? ''))).toMatchObject({
    type: `/problems/${code}`,
    status,
  })
  expect(answer?.headers.get('content-type')).toBe('application/problem+json')
  expect(answer?.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(answer?.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer?.body).not.toMatch(/secret-word|aaaa/i)
})

const part = '--b\r\nContent-Disposition: form-data; name="digest"\r\n\r\n'
test.each([
  ['no boundary', 'multipart/form-data', part],
  ['a boundary without a name', 'multipart/form-data; boundary', part],
  ['a boundary in quotes within quotes', 'multipart/form-data; x="; boundary=b"', part],
  ['a boundary of another form', 'multipart/form-data; boundary=other', `${part}x\r\n--b--\r\n`],
  ['no end', 'multipart/form-data; boundary=b', `${part}x`],
  ['no part', 'multipart/form-data; boundary=b', '--b--\r\n'],
  ['a part without a header', 'multipart/form-data; boundary=b', '--b\r\n\r\nx\r\n--b--\r\n'],
  [
    'a part without a name',
    'multipart/form-data; boundary=b',
    '--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n',
  ],
  ['nothing', 'multipart/form-data; boundary=b', ''],
  [
    'a field called as a prototype',
    'multipart/form-data; boundary=b',
    '--b\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\nx\r\n--b--\r\n',
  ],
])('an upload whose form has %s is refused, and leaves no file', async (_name, type, body) => {
  const answer = await sendRaw(shelf.url, rawRequest(post, { ...bearer(token), 'content-type': type }, body))

  expect([400, 413, 415]).toContain(answer?.status)
  expect(answer?.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect(await filesOf(shelf.dataDir)).toEqual({ uploads: [], bundles: [] })
})

test('bodies that are packed are not unpacked', async () => {
  const form = gzipSync(Buffer.concat([Buffer.from(part), Buffer.alloc(50 * 1024 * 1024)]))
  const json = gzipSync('{"from":"TODO","to":"PULL REQUEST","reason":"r"}')
  const headers = (by: string, type: string, bytes: Uint8Array) => ({
    ...bearer(by),
    'content-type': type,
    'content-encoding': 'gzip',
    'content-length': String(bytes.length),
  })

  const upload = rawRequest(post, headers(token, 'multipart/form-data; boundary=b', form))
  expect((await sendRaw(shelf.url, upload, form))?.status).toBe(400)
  const change = rawRequest(
    'POST /v1/events/aaaaaaaaaa/support/transitions',
    headers(maintainer, 'application/json', json),
  )
  expect((await sendRaw(shelf.url, change, json))?.status).toBe(400)
  expect(await filesOf(shelf.dataDir)).toEqual({ uploads: [], bundles: [] })
})

test('a program that sends a whole bundle with a wrong token is told so', async () => {
  const headers = { ...bearer('wrong'), 'content-type': 'multipart/form-data; boundary=b' }
  const answer = await fetch(`${shelf.url}/v1/uploads`, { method: 'POST', headers, body: new Uint8Array(20_000_000) })

  expect(answer.status).toBe(401)
})
