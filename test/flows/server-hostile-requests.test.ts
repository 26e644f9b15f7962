import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sha256Hex } from '@mooc-panorama/shared/base/digest.ts'
import { categoryId } from '@mooc-panorama/shared/diagnosis/category.ts'
import { eventPath } from '@mooc-panorama/shared/panorama/links.ts'
import { aMaintainerToken, aShelf, bearer, type TestShelf } from '../builders/shelf.ts'
import { anInstitution, shelve } from '../builders/shelving.ts'

let shelf: TestShelf
let diagnosis: string
let maintainer: string
const digest = sha256Hex('a bundle')
beforeAll(async () => {
  shelf = await aShelf()
  const northlake = await anInstitution(shelf.database.sql, 'northlake')
  maintainer = await aMaintainerToken(shelf.database.sql)
  const answer = await shelve(shelf.database.sql, northlake, { categories: [{ eventType: 'play_video' }] }, digest)
  diagnosis = answer === 'held-by-another' ? '' : answer.diagnosis
  await writeFile(join(shelf.dataDir, 'bundles', `${digest}.zip`), Buffer.alloc(300_000))
})
afterAll(() => shelf.close())

const play = { event_type: 'play_video', event_source: 'browser' }
const id = categoryId({ platform: 'edx', eventType: play.event_type, eventSource: play.event_source })
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${shelf.url}${path}`, { headers, redirect: 'manual' })

test.each([
  ['/v1/events?q=%00', 400],
  ['/v1/events?source=%00', 400],
  ['/events?family=a%00', 400],
  ['/events.csv?q=%00', 400],
  ['/e?source=browser&type=%00', 400],
  ['/e?source=%00&type=play_video', 400],
  ['/e?platform=%00&source=browser&type=play_video', 400],
  ['/v1/events/%00', 404],
  ['/events/%00', 404],
  ['/diagnoses/%00', 404],
  ['/problems/%00', 404],
])('%s has a text that the database does not take, and is refused', async (path, status) => {
  expect((await get(path)).status).toBe(status)
})

const hostileTexts = ["' or 1=1 --", '1;drop table diagnoses', '%', '_', '\\', "\\'", '$1', '${1}', '{{7*7}}', '\u0130']

test('no parameter of any list is more than a value', async () => {
  const all = await (await get('/v1/events')).json()
  for (const text of hostileTexts) {
    const value = encodeURIComponent(text)
    for (const key of ['q', 'source', 'family', 'documentation', 'support', 'sort', 'page', 'per']) {
      const answer = await get(`/v1/events?${key}=${value}`)
      const { rows } = (await answer.json()) as { rows?: { event_type: string }[] }
      // `_` is a letter of the one event type; nothing else is in it.
      const found = key === 'q' && text === '_' ? [play.event_type] : []
      expect([key, text, answer.status, rows?.map(({ event_type }) => event_type) ?? []]).toEqual([
        key,
        text,
        ['q', 'source', 'family'].includes(key) ? 200 : 400,
        found,
      ])
    }
  }
  expect(await (await get('/v1/events')).json()).toEqual(all)
})

test('a slash or a question mark that is spelt out does not take the place of another page', async () => {
  const path = eventPath({ id, ...play })

  expect((await get(`${path}%2Fsamples`)).status).toBe(404)
  expect((await get(`${path}/samples`)).status).toBe(200)
  expect((await get(`${path}%2fsamples%2f..`)).status).toBe(404)
  expect((await get(`${path}.json%3Fpage=1`)).status).toBe(404)
  expect((await get(`${path}.json?page=1`)).status).toBe(200)
})

test('an answer that the visitor has already leaves no file open', async () => {
  const opened = async () => (await readdir('/proc/self/fd')).length
  const path = `/v1/diagnoses/${diagnosis}/bundle`
  expect((await (await get(path)).arrayBuffer()).byteLength).toBe(300_000)
  const before = await opened()

  for (let i = 0; i < 40; i++) {
    const tag = [`"${digest}"`, `W/"${digest}"`, `"other", "${digest}"`, '*'][i % 4] ?? ''
    expect((await get(path, { 'if-none-match': tag })).status).toBe(304)
  }

  expect((await opened()) - before).toBeLessThan(10) // sockets of the client itself come and go
})

test('an address that cannot be decoded is answered under the same policy as any other', async () => {
  for (const path of ['/%', '/events/%E0%A4%A', `/events/${'a'.repeat(300)}`]) {
    const answer = await get(path, { accept: 'text/html' })
    expect([path, answer.status]).toEqual([path, path.includes('aaa') ? answer.status : 400])
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await answer.text()).not.toMatch(/%E0|aaaa/)
  }
})

test('no refusal repeats a word of the request, to people or to programs', async () => {
  const word = 'secret-word'
  const paths = [
    `/${word}`,
    `/events/${word}`,
    `/diagnoses/${word}`,
    `/problems/${word}`,
    `/v1/events/${word}`,
    `/%/${word}`,
  ]
  const queries = [`/events?q=a&q=${word}`, `/events?${word}=1`, `/e?source=${word}`, `/e?source=${word}&type=${word}`]
  for (const path of [...paths, ...queries])
    for (const accept of ['text/html', 'application/json']) {
      const answer = await get(path, { accept })
      expect([path, answer.ok]).toEqual([path, false])
      expect(`${await answer.text()} ${JSON.stringify([...answer.headers])}`).not.toContain(word)
    }
})

test('addresses that lead nowhere count for the limit of an address', async () => {
  const strict = await aShelf({}, { limits: { requestsPerMinute: 5, uploadsPerDay: 1 }, logLevel: 'silent' })

  const statuses: number[] = []
  for (let n = 1; n <= 6; n++) statuses.push((await fetch(`${strict.url}/nothing${n}`)).status)

  expect(statuses).toEqual([404, 404, 404, 404, 404, 429])
  await strict.close()
})

test.each([
  ['a NUL', { evidence: 'https://example.org/\0' }],
  ['half of a surrogate pair', { evidence: 'https://example.org/\ud800' }],
  ['a name that looks like the host', { evidence: 'https://github.com@example.org/' }],
  ['another name for the same', { evidence: 'https:\\\\github.com@example.org/' }],
  ['a script', { evidence: 'javascript:alert(1)' }],
  ['a mark that turns the writing in a link', { evidence: 'https://example.org/\u202egro' }],
  ['a mark that turns the writing in a reason', { reason: 'a\u202eb' }],
  ['a line end in a reason', { reason: 'a\u2028b' }],
])('a status is not changed with %s', async (_name, change) => {
  const body = { from: 'TODO', to: 'PULL REQUEST', reason: 'r', ...change }
  const answer = await fetch(`${shelf.url}/v1/events/${id}/support/transitions`, {
    method: 'POST',
    headers: { ...bearer(maintainer), 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

  expect(answer.status).toBe(400)
})
