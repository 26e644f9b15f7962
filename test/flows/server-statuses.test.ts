import { afterAll, beforeAll, expect, test } from 'vitest'
import { categoryId } from '@mooc-panorama/shared/diagnosis/category.ts'
import type { EventPage } from '@mooc-panorama/shared/panorama/event-page.ts'
import { aMaintainerToken, anInstitutionToken, aShelf, bearer, type TestShelf } from '../builders/shelf.ts'
import { shelve } from '../builders/shelving.ts'

let shelf: TestShelf
let maintainer: string
let institution: string
const id = categoryId({ platform: 'edx', eventType: 'unheard_of', eventSource: 'browser' })
beforeAll(async () => {
  shelf = await aShelf()
  maintainer = await aMaintainerToken(shelf.database.sql)
  institution = await anInstitutionToken(shelf.database.sql, 'northlake')
  await shelve(shelf.database.sql, 1, { categories: [{ eventType: 'unheard_of' }] })
})
afterAll(() => shelf.close())

function change(subject: string, body: unknown, { token = maintainer, event = id as string } = {}): Promise<Response> {
  const headers = { 'content-type': 'application/json', ...bearer(token) }
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return fetch(`${shelf.url}/v1/events/${event}/${subject}/transitions`, { method: 'POST', headers, body: text })
}

async function event(): Promise<EventPage> {
  return (await (await fetch(`${shelf.url}/v1/events/${id}`)).json()) as EventPage
}

test('a word on support goes the whole way and back, and every step stands in the history', async () => {
  const steps = [
    { from: 'TODO', to: 'PULL REQUEST', reason: 'somebody codes it', evidence: 'https://example.org/pull/1' },
    { from: 'PULL REQUEST', to: 'DONE', reason: 'merged' },
    { from: 'DONE', to: 'TODO', reason: 'a new shape breaks it' },
  ]
  for (const step of steps) {
    const answer = await change('support', step)
    expect(answer.status).toBe(201)
    expect(await answer.json()).toEqual({
      subject: 'support',
      ...step,
      maintainer: 'Maintainer marta',
      at: expect.any(String),
    })
    expect((await event()).row.support_word).toBe(step.to)
  }

  const { history } = await event()
  const changes = history.flatMap((entry) => (entry.kind === 'status' ? [entry.change] : []))
  expect(changes.map(({ to }) => to)).toEqual(['TODO', 'DONE', 'PULL REQUEST'])
})

test.each([
  ['a transition that is not legal', { from: 'TODO', to: 'DONE', reason: 'r' }, 409, 'illegal-transition'],
  ['a status that is not the current one', { from: 'DONE', to: 'TODO', reason: 'r' }, 412, 'version-conflict'],
  ['no reason', { from: 'TODO', to: 'PULL REQUEST' }, 400],
  ['a reason of blanks', { from: 'TODO', to: 'PULL REQUEST', reason: '   ' }, 400],
  ['a reason with a line end', { from: 'TODO', to: 'PULL REQUEST', reason: 'a\nb' }, 400],
  ['a reason with NUL', { from: 'TODO', to: 'PULL REQUEST', reason: 'a\0b' }, 400],
  ['a reason that is a number', { from: 'TODO', to: 'PULL REQUEST', reason: 7 }, 400],
  ['a word that is no status', { from: 'TODO', to: 'LATER', reason: 'r' }, 400],
  ['a field that is not known', { from: 'TODO', to: 'PULL REQUEST', reason: 'r', extra: 1 }, 400],
  ['a link that runs', { from: 'TODO', to: 'PULL REQUEST', reason: 'r', evidence: 'javascript:alert(1)' }, 400],
  ['a key twice', '{"from":"TODO","from":"TODO","to":"PULL REQUEST","reason":"r"}', 400],
  ['a prototype', '{"__proto__":{"reason":"r"},"from":"TODO","to":"PULL REQUEST"}', 400],
  ['no JSON', '{', 400],
  ['nothing', '', 400],
  ['a list', '[]', 400],
])('%s is refused', async (_name, body, status, code = 'malformed-request') => {
  const answer = await change('support', body)

  expect(await answer.json()).toMatchObject({ type: `/problems/${code}`, status })
  expect(answer.status).toBe(status)
  expect((await event()).row.support_word).toBe('TODO')
})

test('only maintainers change statuses, and only of events of the panorama', async () => {
  const step = { from: 'TODO', to: 'PULL REQUEST', reason: 'r' }

  expect((await change('support', step, { token: institution })).status).toBe(403)
  expect((await change('support', step, { token: 'x' })).status).toBe(401)
  const unknown = await change('support', step, { event: 'aaaaaaaaaa' })
  expect([unknown.status, await unknown.json()]).toMatchObject([404, { type: '/problems/unknown-event' }])
  expect((await change('support', step, { event: 'x' })).status).toBe(404)
  expect((await change('meaning', step)).status).toBe(404)
})

test('of a hundred maintainers who change one status at once, one does', async () => {
  const step = { from: 'TODO', to: 'PULL REQUEST', reason: 'first' }
  const answers = await Promise.all(Array.from({ length: 100 }, () => change('documentation', step)))

  const counted = Map.groupBy(answers, ({ status }) => status)
  expect([counted.get(201)?.length, counted.get(412)?.length]).toEqual([1, 99])
  const { history } = await event()
  expect(history.filter((entry) => entry.kind === 'status' && entry.change.subject === 'documentation')).toHaveLength(1)
})

test('a token that was revoked or has expired is refused on the next request', async () => {
  const { sql } = shelf.database
  const ask = (token: string) => fetch(`${shelf.url}/v1/token`, { headers: bearer(token) })
  const revoked = await aMaintainerToken(sql, 'tove')
  const expired = await aMaintainerToken(sql, 'ulla')
  expect(await (await ask(revoked)).json()).toMatchObject({ kind: 'maintainer', slug: 'tove', label: 'test' })

  await sql`update tokens set revoked_at = now() where maintainer_id = (select id from maintainers where slug = 'tove')`
  await sql`update tokens set expires_at = now() where maintainer_id = (select id from maintainers where slug = 'ulla')`

  expect((await ask(revoked)).status).toBe(401)
  expect((await ask(expired)).status).toBe(401)
  const kept = JSON.stringify(await sql`select * from tokens`)
  expect(kept).not.toContain(revoked.slice('moocdb_'.length, 40))
})
