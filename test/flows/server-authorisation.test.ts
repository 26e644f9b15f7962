import { afterAll, beforeAll, expect, test } from 'vitest'
import { categoryId } from '@mooc-panorama/shared/diagnosis/category.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { assetLinks, buildAssets } from '@mooc-panorama/web/assets.ts'
import { makeApp } from '../../server/src/app.ts'
import { loadPages } from '../../server/src/pages/pages.ts'
import { openBundleFiles } from '../../server/src/shelf/bundle-files.ts'
import { openShelf } from '../../server/src/shelf/take-upload.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aDatabase, type TestDatabase } from '../builders/database.ts'
import { aMaintainerToken, anInstitutionToken, bearer } from '../builders/shelf.ts'
import { shelve } from '../builders/shelving.ts'

const roles = ['none', 'owner', 'other', 'maintainer', 'revoked', 'expired', 'mistyped'] as const
type Role = (typeof roles)[number]

let database: TestDatabase
let app: Awaited<ReturnType<typeof makeApp>>
let folder: string
let tokens: Record<Role, string | undefined>
beforeAll(async () => {
  database = await aDatabase()
  const { sql } = database
  folder = await mkdtemp(join(tmpdir(), 'panorama-matrix-'))
  const files = await openBundleFiles(folder, sql)
  app = await makeApp({
    database,
    platform: edx,
    pages: await loadPages(),
    assets: [],
    site: { publicUrl: 'http://localhost', assets: assetLinks(await buildAssets()) },
    trustedProxies: 0,
    limits: { requestsPerMinute: 100_000, uploadsPerDay: 100_000 },
    logLevel: 'silent',
    shelf: openShelf({ sql, files, platform: edx }),
    onChange: () => {},
  })
  const owner = await anInstitutionToken(sql, 'northlake')
  const revoked = await anInstitutionToken(sql, 'northlake')
  await sql`update tokens set revoked_at = now() where id = 2`
  const expired = await anInstitutionToken(sql, 'northlake')
  await sql`update tokens set expires_at = now() where id = 3`
  const other = await anInstitutionToken(sql, 'southbay')
  const maintainer = await aMaintainerToken(sql)
  const mistyped = owner.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
  tokens = { none: undefined, owner, other, maintainer, revoked, expired, mistyped }
})
afterAll(async () => {
  await app.close()
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

const unknown = { none: 401, revoked: 401, expired: 401, mistyped: 401 }
/** What each answers to a request that is empty: 400 and 415 come after the token was taken. */
const guarded: Record<string, Record<Role, number>> = {
  'GET /v1/token': { ...unknown, owner: 200, other: 200, maintainer: 200 },
  'POST /v1/uploads': { ...unknown, owner: 415, other: 415, maintainer: 403 },
  'DELETE /v1/diagnoses/:id': { ...unknown, owner: 200, other: 403, maintainer: 403 },
  'POST /v1/events/:id/documentation/transitions': { ...unknown, owner: 403, other: 403, maintainer: 400 },
  'POST /v1/events/:id/support/transitions': { ...unknown, owner: 403, other: 403, maintainer: 400 },
}
const open = new Set([
  '/',
  '/api',
  '/diagnoses',
  '/diagnoses/:id',
  '/e',
  '/events',
  '/events.csv',
  '/events.json',
  '/events/:name',
  '/events/:name/:section',
  '/healthz',
  '/method',
  '/privacy',
  '/translate',
  '/problems/:code',
  '/readyz',
  '/v1',
  '/v1/changes',
  '/v1/audit',
  '/v1/diagnoses',
  '/v1/diagnoses/:id',
  '/v1/diagnoses/:id/bundle',
  '/v1/events',
  '/v1/events/:id',
  '/v1/events/:id/samples',
  '/v1/events/:id/samples.ndjson',
  '/v1/events/:id/shapes',
  '/v1/openapi.json',
  '/v1/snapshot',
  '/v1/withdrawals',
])

/** Every route, read from the router's own tree: each line is a piece of an address under the piece above it. */
function routes(): string[] {
  const pieces: string[] = []
  return app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', piece = '', methods = ''] = /^([│ ]*)[├└]── (\S*)(?: \(([A-Z, ]+)\))?$/.exec(line) ?? []
      const depth = indent.length / 4
      pieces.splice(depth, pieces.length, piece)
      return methods === '' ? [] : methods.split(', ').map((method) => `${method} ${pieces.join('')}`)
    })
    .filter((route) => !route.startsWith('HEAD '))
}

test('every route is either open or guarded, and none is missing here', () => {
  expect([...new Set(routes())].sort()).toEqual(
    [...Object.keys(guarded), ...[...open].map((url) => `GET ${url}`)].sort(),
  )
})

async function ask(route: string, token: string | undefined, diagnosis: string): Promise<number> {
  return (await answerOf(route, bearer(token), diagnosis)).statusCode
}

function answerOf(route: string, headers: Record<string, string>, diagnosis = 'aaaaaaaaaa', query = '') {
  const [method = '', pattern = ''] = route.split(' ')
  const event = categoryId({ platform: 'edx', eventType: 'play_video', eventSource: 'browser' })
  const url = pattern
    .replace(':id', pattern.includes('diagnoses') ? diagnosis : event)
    .replace(':name', event)
    .replace(':section', 'samples')
    .replace(':code', 'forbidden')
  return app.inject({ method: method as 'GET', url: `${url}${query}`, headers }) // a method of the list
}

test('each role gets from each route what is its own, and nothing else', async () => {
  for (const role of [...roles.filter((each) => each !== 'owner'), 'owner' as const]) {
    const shelved = await shelve(database.sql, 1, { categories: [{ eventType: 'play_video' }] })
    const id = shelved === 'held-by-another' ? '' : shelved.diagnosis
    for (const [route, answers] of Object.entries(guarded))
      expect([route, role, await ask(route, tokens[role], id)]).toEqual([route, role, answers[role]])
  }
})

test('an open route answers the same to all, whatever token they hold', async () => {
  const shelved = await shelve(database.sql, 1, { categories: [{ eventType: 'play_video' }] })
  const id = shelved === 'held-by-another' ? '' : shelved.diagnosis
  for (const url of open) {
    const answers = await Promise.all(roles.map((role) => ask(`GET ${url}`, tokens[role], id)))
    expect([url, new Set(answers).size]).toEqual([url, 1])
    expect([401, 403, 500]).not.toContain(answers[0])
  }
})

test('a token is one only where it belongs, and in its own spelling', async () => {
  const { owner = '', maintainer = '' } = tokens
  const spellings = (token: string) => [
    ...['Basic ', 'Token ', 'bearer ', 'Bearer  ', 'Bearer'].map((scheme) => `${scheme}${token}`),
    ...[`${token} `.repeat(2).trim(), token.toUpperCase(), token.slice(0, -1), `${token}0`].map(
      (text) => `Bearer ${text}`,
    ),
    `Bearer ${'a'.repeat(10_000)}`,
    "Bearer ' or 1=1 --",
  ]
  for (const [route, answers] of Object.entries(guarded)) {
    const token = answers.owner === 403 ? maintainer : owner
    for (const authorization of spellings(token))
      expect([route, authorization, (await answerOf(route, { authorization })).statusCode]).toEqual([
        route,
        authorization,
        401,
      ])
    for (const key of ['token', 'access_token', 'authorization'])
      expect((await answerOf(route, {}, 'aaaaaaaaaa', `?${key}=${token}`)).statusCode).toBe(401)
    const elsewhere = { cookie: `token=${token}; authorization=Bearer ${token}`, 'x-api-key': token }
    expect((await answerOf(route, elsewhere)).statusCode).toBe(401)
  }
})

test('every answer of every route, a refusal too, has the same policy', async () => {
  const shelved = await shelve(database.sql, 1, { categories: [{ eventType: 'play_video' }] })
  const id = shelved === 'held-by-another' ? '' : shelved.diagnosis
  const all = [...Object.keys(guarded), ...[...open].map((url) => `GET ${url}`), 'GET /nothing', 'PUT /', 'OPTIONS /v1']
  for (const route of all)
    for (const diagnosis of [id, 'aaaaaaaaaa']) {
      const { headers } = await answerOf(route, { accept: 'text/html', origin: 'https://evil.example' }, diagnosis)
      expect([route, headers['content-security-policy']]).toEqual([
        route,
        expect.stringMatching(/default-src 'none';.*frame-ancestors 'none'/),
      ])
      expect([
        route,
        headers['x-content-type-options'],
        headers['x-frame-options'],
        headers['referrer-policy'],
      ]).toEqual([route, 'nosniff', 'DENY', 'no-referrer'])
      expect([route, headers['access-control-allow-origin'], headers['set-cookie'], headers['server']]).toEqual([
        route,
        undefined,
        undefined,
        undefined,
      ])
      if (Number(headers['content-length'] ?? 1) > 0) expect(headers['content-type']).toBeDefined()
    }
})

test('the database holds no token', async () => {
  const rows = await database.sql`select to_jsonb(tokens)::text as text from tokens`

  expect(rows.length).toBeGreaterThanOrEqual(5)
  for (const token of Object.values(tokens)) if (token) expect(JSON.stringify(rows)).not.toContain(token)
})
