import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCsv } from '@mooc-panorama/shared/bundle/csv.ts'
import { eventPageSchema, type EventPage } from '@mooc-panorama/shared/panorama/event-page.ts'
import { homePageSchema } from '@mooc-panorama/shared/panorama/home-page.ts'
import { eventPath } from '@mooc-panorama/shared/panorama/links.ts'
import { panoramaPageSchema, type PanoramaPage } from '@mooc-panorama/shared/panorama/panorama.ts'
import { problemDetailsSchema } from '@mooc-panorama/shared/panorama/problem-details.ts'
import { receiptSchema } from '@mooc-panorama/shared/panorama/receipt.ts'
import { snapshotAnswerSchema, snapshotDigest } from '@mooc-panorama/shared/panorama/snapshot.ts'
import { homeQuery } from '../../server/src/panorama/home-query.ts'
import { anInstitutionToken, aShelf } from '../builders/shelf.ts'
import { shelve } from '../builders/shelving.ts'
import { aShownShelf, play, type ShownShelf } from '../builders/shown-shelf.ts'

let shelf: ShownShelf
beforeAll(async () => {
  shelf = await aShownShelf()
})
afterAll(() => shelf.close())

const page = async (query: string) => (await (await shelf.get(`/v1/events${query}`)).json()) as PanoramaPage
const types = async (query: string) => (await page(query)).rows.map(({ event_type }) => event_type)

test('the API answers what its schemas say', async () => {
  const check = async (path: string, schema: { parse(value: unknown): unknown }) =>
    schema.parse(await (await shelf.get(path)).json())

  await check('/v1/events', panoramaPageSchema)
  await check(`/v1/events/${play.id}`, eventPageSchema)
  await check(`/v1/diagnoses/${shelf.diagnosis}`, receiptSchema)
  homePageSchema.parse(await homeQuery(shelf.database.db))
})

test('the snapshot has every event and the digest of its content, packed or not', async () => {
  for (const encoding of ['identity', 'gzip']) {
    const answer = await shelf.get('/v1/snapshot', { 'accept-encoding': encoding })
    const snapshot = snapshotAnswerSchema.parse(await answer.json())

    expect(snapshot.digest).toBe(snapshotDigest(snapshot))
    expect(snapshot.categories).toHaveLength(125)
  }
})

test('a list is paged by links, without skipping or repeating', async () => {
  const pages = await pagesFrom<PanoramaPage>((path) => shelf.get(path), '/v1/events?sort=event_type')
  const seen = pages.flatMap(({ rows }) => rows.map(({ id }) => id))

  expect(seen).toHaveLength(125)
  expect(new Set(seen).size).toBe(125)
})

test('an event of many shapes comes in pages, each shape once', async () => {
  const large = await aShelf()
  await anInstitutionToken(large.database.sql, 'northlake')
  const shapes = Array.from({ length: 60 }, (_, i) => 60 - i)
  await shelve(large.database.sql, 1, { categories: [{ eventType: 'play_video', shapes }] })

  const all = await Promise.all(
    [`/v1/events/${play.id}`, `/v1/events/${play.id}/shapes`, `${eventPath(play)}.json`].map(async (path) => {
      const pages = await pagesFrom<Pick<EventPage, 'shapes'>>((next) => fetch(`${large.url}${next}`), path)
      return pages.map((one) => one.shapes.map(({ frequency }) => frequency))
    }),
  )

  expect(all).toEqual(all.map(() => [shapes.slice(0, 50), shapes.slice(50)]))
  expect((await fetch(`${large.url}/v1/events/${play.id}?page=0`)).status).toBe(400)
  await large.close()
})

test('an event of many samples tells them all, in pages', async () => {
  const large = await aShelf()
  await anInstitutionToken(large.database.sql, 'northlake')
  const events = Array.from({ length: 10_001 }, (_, i) => `{"n": ${i}.0}`)
  await shelve(large.database.sql, 1, {
    categories: [{ eventType: 'play_video', shapes: [10_001], samples: [events] }],
  })
  const path = `/v1/events/${play.id}/samples`
  const pages = await pagesFrom<{ samples: { event: string }[] }>((next) => fetch(`${large.url}${next}`), path)
  const [second, last] = await Promise.all([2, 3].map((n) => fetch(`${large.url}${path}.ndjson?page=${n}`)))

  expect(pages.map(({ samples }) => samples.length)).toEqual([5_000, 5_000, 1])
  expect(pages.flatMap(({ samples }) => samples.map(({ event }) => event))).toEqual(events)
  expect(second?.headers.get('link')).toBe(`<${path}.ndjson?page=3>; rel="next"`)
  expect(await second?.text()).toBe(events.slice(5_000, 10_000).join('\n') + '\n')
  expect([last?.headers.get('link'), await last?.text()]).toEqual([null, '{"n": 10000.0}\n'])
  await large.close()
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
  const answer = await shelf.get(`/v1/events${query}`)

  expect(answer.status).toBe(400)
  const text = await answer.text()
  expect(problemDetailsSchema.parse(JSON.parse(text)).errors).toHaveLength(errors)
  expect(text).not.toMatch(/drop|LATER|secret_word|xxx/)
})

test('the table is taken away as CSV and JSON of exactly what is shown', async () => {
  const shown = await page('?q=play&sort=event_type')
  const csv = await shelf.get('/events.csv?sort=event_type')
  const text = await csv.text()

  expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  const read = readCsv(text, (text.split('\n')[0] ?? '').split(','))
  expect(read.ok && read.value).toHaveLength(125)
  expect(text).toContain(",'=1+1,")
  expect(await (await shelf.get('/events.json?q=play&sort=event_type')).json()).toEqual(shown)
})

test('a page is known again by its tag until the panorama changes', async () => {
  for (const path of ['/events', '/v1/events', `/v1/events/${play.id}`, '/', '/v1/snapshot']) {
    const tag = (await shelf.get(path)).headers.get('etag') ?? ''
    expect(tag).toMatch(/^"/)
    expect((await shelf.get(path, { 'if-none-match': tag })).status).toBe(304)
  }
})

test('samples are one event a line, with numbers as they were spelt', async () => {
  const answer = await shelf.get(`/v1/events/${play.id}/samples.ndjson`)

  expect(await answer.text()).toBe('{"event_type": "play_video", "n": 1.0}\n'.repeat(2))
})

test('answers are compressed for those who ask', async () => {
  const answer = await shelf.get('/v1/events', { 'accept-encoding': 'br' })

  expect(answer.headers.get('content-encoding')).toBe('br')
  expect(panoramaPageSchema.parse(await answer.json()).total).toBe(125)
})

test('one address cannot ask without end, and no header changes that', async () => {
  const strict = await aShelf({}, { limits: { requestsPerMinute: 5, uploadsPerDay: 1 }, logLevel: 'silent' })
  const ask = (n: number) => fetch(`${strict.url}/healthz`, { headers: { 'x-forwarded-for': `192.0.2.${n}` } })

  for (let n = 1; n <= 5; n++) expect((await ask(n)).status).toBe(200)
  const refused = await ask(6)

  expect([refused.status, await refused.json()]).toMatchObject([429, { type: '/problems/rate-limited' }])
  await strict.close()
})

test('the database can be lost and come back while the shelf runs', async () => {
  const { sql } = shelf.database
  await sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and application_name = 'panorama'`

  await expect.poll(async () => (await shelf.get('/readyz')).status, { timeout: 10_000 }).toBe(200)
  expect((await page('')).total).toBe(125)
})

/** What all pages from this one on answer. */
async function pagesFrom<Page>(get: (path: string) => Promise<Response>, path: string): Promise<Page[]> {
  const answer = await get(path)
  const next = /<([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1]
  const page = (await answer.json()) as Page // the shelf's own answer
  return next === undefined ? [page] : [page, ...(await pagesFrom<Page>(get, next))]
}
