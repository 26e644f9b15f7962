import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCsv } from '@mooc-panorama/shared/bundle/csv.ts'
import { categoryId } from '@mooc-panorama/shared/diagnosis/category.ts'
import { eventPageSchema } from '@mooc-panorama/shared/panorama/event-page.ts'
import { homePageSchema } from '@mooc-panorama/shared/panorama/home-page.ts'
import { eventPath } from '@mooc-panorama/shared/panorama/links.ts'
import { panoramaPageSchema, type PanoramaPage } from '@mooc-panorama/shared/panorama/panorama.ts'
import { problemDetailsSchema, refusals } from '@mooc-panorama/shared/panorama/problem-details.ts'
import { receiptSchema } from '@mooc-panorama/shared/panorama/receipt.ts'
import { homeQuery } from '../../server/src/panorama/home-query.ts'
import { aMaintainerToken, anInstitutionToken, aShelf, bearer, type TestShelf } from '../builders/shelf.ts'
import { shelve } from '../builders/shelving.ts'

let shelf: TestShelf
let diagnosis: string
const evil = '<script>alert(1)</script>'
beforeAll(async () => {
  shelf = await aShelf()
  await anInstitutionToken(shelf.database.sql, 'northlake')
  const many = Array.from({ length: 120 }, (_, i) => ({ eventType: `unheard_of_${i}`, shapes: [i + 1] }))
  const answer = await shelve(shelf.database.sql, 1, {
    categories: [
      { eventType: 'play_video', shapes: [500, 20] },
      { eventType: 'play_video', eventSource: 'mobile', shapes: [50] },
      { eventType: evil, shapes: [7] },
      { eventType: '=1+1', shapes: [3] },
      { eventType: '100%_x\\y', shapes: [2] },
      ...many,
    ],
  })
  diagnosis = answer === 'held-by-another' ? '' : answer.diagnosis
})
afterAll(() => shelf.close())

const play = {
  id: categoryId({ platform: 'edx', eventType: 'play_video', eventSource: 'browser' }),
  event_type: 'play_video',
  event_source: 'browser',
}

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${shelf.url}${path}`, { headers, redirect: 'manual' })
const page = async (query: string) => (await (await get(`/v1/events${query}`)).json()) as PanoramaPage
const types = async (query: string) => (await page(query)).rows.map(({ event_type }) => event_type)

test('the API answers what its schemas say', async () => {
  const check = async (path: string, schema: { parse(value: unknown): unknown }) =>
    schema.parse(await (await get(path)).json())

  await check('/v1/events', panoramaPageSchema)
  await check(`/v1/events/${play.id}`, eventPageSchema)
  await check(`/v1/diagnoses/${diagnosis}`, receiptSchema)
  homePageSchema.parse(await homeQuery(shelf.database.db))
})

test('a list is paged by links, without skipping or repeating', async () => {
  const seen: string[] = []
  let next: string | undefined = '/v1/events?sort=event_type'
  while (next !== undefined) {
    const answer: Response = await get(next)
    seen.push(...((await answer.json()) as PanoramaPage).rows.map(({ id }) => id))
    next = /<([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1]
  }

  expect(seen).toHaveLength(125)
  expect(new Set(seen).size).toBe(125)
})

test('words are searched as they are, whatever they mean to a database', async () => {
  expect(await types('?q=PLAY video')).toEqual(['play_video', 'play_video'])
  expect(await types('?q=%25_x')).toEqual(['100%_x\\y'])
  expect(await types(`?q=${encodeURIComponent('\\')}`)).toEqual(['100%_x\\y'])
  expect(await types(`?q=${encodeURIComponent("' or 1=1 --")}`)).toEqual([])
  expect(await types('?source=mobile')).toEqual(['play_video'])
  expect((await page('?q=&source=&documentation=')).total).toBe(125)
})

test('facets count what choosing them would show', async () => {
  const { facets, total } = await page('?source=mobile&family=video')

  expect(total).toBe(1)
  expect(facets.source).toEqual([
    { value: 'browser', categories: 1 },
    { value: 'mobile', categories: 1 },
  ])
  expect(facets.documentation.reduce((sum, { categories }) => sum + categories, 0)).toBe(1)
})

test.each([
  ['?sort=id;drop', 1],
  ['?page=0', 1],
  ['?page=x', 1],
  ['?per=7', 1],
  ['?documentation=LATER', 1],
  ['?q=a&q=b', 1],
  ['?secret_word=1', 1],
  [`?q=${'x'.repeat(201)}`, 1],
])('the query %s is refused without being repeated', async (query, errors) => {
  const answer = await get(`/v1/events${query}`)

  expect(answer.status).toBe(400)
  const text = await answer.text()
  expect(problemDetailsSchema.parse(JSON.parse(text)).errors).toHaveLength(errors)
  expect(text).not.toMatch(/drop|LATER|secret_word|xxx/)
})

test('the table is taken away as CSV and JSON of exactly what is shown', async () => {
  const shown = await page('?q=play&sort=event_type')
  const csv = await get('/events.csv?sort=event_type')
  const text = await csv.text()

  expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  const read = readCsv(text, (text.split('\n')[0] ?? '').split(','))
  expect(read.ok && read.value).toHaveLength(125)
  expect(text).toContain(",'=1+1,")
  expect(await (await get('/events.json?q=play&sort=event_type')).json()).toEqual(shown)
})

test('a page is known again by its tag until the panorama changes', async () => {
  for (const path of ['/events', '/v1/events', `/v1/events/${play.id}`, '/', '/v1/snapshot']) {
    const tag = (await get(path)).headers.get('etag') ?? ''
    expect(tag).toMatch(/^"/)
    expect((await get(path, { 'if-none-match': tag })).status).toBe(304)
  }
})

test('pages show names as text, under a policy that runs nothing else', async () => {
  const answer = await get(`/events?q=${encodeURIComponent(evil)}`)
  const html = await answer.text()

  expect(html).toContain('&lt;script>alert(1)&lt;/script>')
  expect(html).not.toContain(evil)
  const policy = answer.headers.get('content-security-policy') ?? ''
  expect(policy.split(';')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ])
  expect(answer.headers.get('strict-transport-security')).toBeNull()
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
})

test('every page is a whole document, and its style and script exist', async () => {
  const paths = [
    '/',
    '/events',
    eventPath(play),
    '/diagnoses',
    `/diagnoses/${diagnosis}`,
    '/method',
    '/privacy',
    '/api',
  ]
  const sections = ['samples', 'shapes', 'support', 'history'].map((section) => `${eventPath(play)}/${section}`)
  for (const path of [...paths, ...sections, ...Object.keys(refusals).map((code) => `/problems/${code}`)]) {
    const answer = await get(path, { accept: 'text/html' })
    const html = await answer.text()
    expect([path, answer.status, answer.headers.get('content-type')]).toEqual([path, 200, 'text/html; charset=utf-8'])
    expect(html).toMatch(/^<!doctype html>\n<html[^]*<\/html>\n$/)
  }
  const home = await (await get('/')).text()
  const assets = [...home.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path]) => path ?? '')
  expect(assets.length).toBeGreaterThan(1)
  for (const path of assets) expect((await get(path)).status).toBe(200)
})

test.each([
  [`/events/${play.id}`, 301, eventPath(play)],
  [`/events/${play.id}-other-name`, 301, eventPath(play)],
  [`/events/${play.id}-x/samples`, 301, `${eventPath(play)}/samples`],
  [`/events/${play.id}.json`, 301, `${eventPath(play)}.json`],
  ['/e?source=browser&type=play_video', 303, eventPath(play)],
])('%s leads to the right address', async (path, status, location) => {
  const answer = await get(path)

  expect([answer.status, answer.headers.get('location')]).toEqual([status, location])
})

test.each([
  ['/events/aaaaaaaaaa', 404],
  ['/events/AAAAAAAAAA', 404],
  [`/events/${play.id}x`, 404],
  [`${eventPath(play)}/secrets`, 404],
  ['/e?source=browser&type=never_seen', 404],
  ['/diagnoses/aaaaaaaaaa', 404],
  ['/problems/constructor', 404],
  ['/assets/../package.json', 404],
  ['/assets/%2e%2e/package.json', 404],
  ['/nothing', 404],
  ['/%', 400],
  ['/e?source=browser', 400],
])('%s is a page that says so to people, and a problem to programs', async (path, status) => {
  const forPeople = await get(path, { accept: 'text/html' })
  const forPrograms = await get(path)

  expect([forPeople.status, forPrograms.status]).toEqual([status, status])
  expect(await forPeople.text()).toMatch(/^<!doctype html>/)
  expect(problemDetailsSchema.parse(await forPrograms.json()).status).toBe(status)
})

interface Described {
  paths: Record<string, Record<string, { operationId: string; security?: unknown[]; responses: object }>>
}

async function openApi(): Promise<Described> {
  return (await (await get('/v1/openapi.json')).json()) as Described
}

test('the OpenAPI document has every route of the API, and every route it has answers', async () => {
  const { paths } = await openApi()
  const ids = Object.values(paths).flatMap((path) => Object.values(path).map(({ operationId }) => operationId))

  expect(new Set(ids).size).toBe(ids.length)
  expect(Object.keys(paths).sort()).toEqual([
    '/healthz',
    '/readyz',
    '/v1',
    '/v1/changes',
    '/v1/diagnoses',
    '/v1/diagnoses/{id}',
    '/v1/diagnoses/{id}/bundle',
    '/v1/events',
    '/v1/events/{id}',
    '/v1/events/{id}/documentation/transitions',
    '/v1/events/{id}/samples',
    '/v1/events/{id}/samples.ndjson',
    '/v1/events/{id}/shapes',
    '/v1/events/{id}/support/transitions',
    '/v1/openapi.json',
    '/v1/snapshot',
    '/v1/token',
    '/v1/uploads',
    '/v1/withdrawals',
  ])
  for (const [path, methods] of Object.entries(paths)) {
    if (methods['get'] === undefined || methods['get'].security !== undefined || path.endsWith('/bundle')) continue
    const id = path.includes('diagnoses') ? diagnosis : play.id
    expect([path, (await get(path.replace('{id}', id))).status]).toEqual([path, 200])
  }
})

test('every route that asks for a token refuses those without one, and those of the wrong kind', async () => {
  const { paths } = await openApi()
  const tokens = {
    institution: await anInstitutionToken(shelf.database.sql, 'southbay'),
    maintainer: await aMaintainerToken(shelf.database.sql),
  }
  const guarded = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { security }]) => (security === undefined ? [] : [{ path, method }])),
  )

  expect(guarded).toHaveLength(5)
  for (const { path, method } of guarded) {
    const ask = async (token?: string) => {
      const url = `${shelf.url}${path.replace('{id}', path.includes('diagnoses') ? diagnosis : play.id)}`
      return (await fetch(url, { method: method.toUpperCase(), headers: bearer(token) })).status
    }
    expect([path, await ask(), await ask('x')]).toEqual([path, 401, 401])
    if (path === '/v1/token') continue
    const wrong = path.endsWith('transitions') ? tokens.institution : tokens.maintainer
    expect([path, await ask(wrong)]).toEqual([path, 403])
  }
})

test.each([
  'text/plain',
  'application/xml',
  'application/json;charset=latin1',
  ' application/json',
  'application/x-www-form-urlencoded',
])('a body of type %s does not get around the reading of bodies', async (type) => {
  const token = await aMaintainerToken(shelf.database.sql, 'vera')
  const url = `${shelf.url}/v1/events/${play.id}/support/transitions`
  const answer = await fetch(url, {
    method: 'POST',
    body: '{"from":1}',
    headers: { ...bearer(token), 'content-type': type },
  })

  expect([400, 415]).toContain(answer.status)
})

test('samples are one event a line, with numbers as they were spelt', async () => {
  const answer = await get(`/v1/events/${play.id}/samples.ndjson`)

  expect(await answer.text()).toBe('{"event_type": "play_video", "n": 1.0}\n'.repeat(2))
})

test('answers are compressed for those who ask', async () => {
  const answer = await get('/v1/events', { 'accept-encoding': 'br' })

  expect(answer.headers.get('content-encoding')).toBe('br')
  expect(panoramaPageSchema.parse(await answer.json()).total).toBe(125)
})

test('one address cannot ask without end, and no header changes that', async () => {
  const strict = await aShelf({}, { limits: { requestsPerMinute: 5, uploadsPerDay: 1 }, logLevel: 'silent' })
  const ask = (n: number) => fetch(`${strict.url}/healthz`, { headers: { 'x-forwarded-for': `192.0.2.${n}` } })

  const statuses = []
  for (let n = 1; n <= 6; n++) statuses.push((await ask(n)).status)

  expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
  await strict.close()
})

test('the database can be lost and come back while the shelf runs', async () => {
  const { sql } = shelf.database
  await sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and application_name = 'panorama'`

  await expect.poll(async () => (await get('/readyz')).status, { timeout: 10_000 }).toBe(200)
  expect((await page('')).total).toBe(125)
})
