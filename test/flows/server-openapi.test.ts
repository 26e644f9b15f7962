import { afterAll, beforeAll, expect, test } from 'vitest'
import { aMaintainerToken, anInstitutionToken, bearer } from '../builders/shelf.ts'
import { aShownShelf, play, type ShownShelf } from '../builders/shown-shelf.ts'

let shelf: ShownShelf
beforeAll(async () => {
  shelf = await aShownShelf()
})
afterAll(() => shelf.close())

interface Described {
  paths: Record<string, Record<string, { operationId: string; security?: unknown[]; responses: object }>>
}

async function openApi(): Promise<Described> {
  return (await (await shelf.get('/v1/openapi.json')).json()) as Described
}

test('the OpenAPI document has every route of the API, and every route it has answers', async () => {
  const { paths } = await openApi()
  const ids = Object.values(paths).flatMap((path) => Object.values(path).map(({ operationId }) => operationId))

  expect(new Set(ids).size).toBe(ids.length)
  expect(Object.keys(paths).sort()).toEqual([
    '/healthz',
    '/readyz',
    '/v1',
    '/v1/audit',
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
    const id = path.includes('diagnoses') ? shelf.diagnosis : play.id
    expect([path, (await shelf.get(path.replace('{id}', id))).status]).toEqual([path, 200])
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
      const url = `${shelf.url}${path.replace('{id}', path.includes('diagnoses') ? shelf.diagnosis : play.id)}`
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
