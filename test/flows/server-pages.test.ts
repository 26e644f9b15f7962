import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventPath } from '@mooc-panorama/shared/panorama/links.ts'
import { problemDetailsSchema, refusals } from '@mooc-panorama/shared/panorama/problem-details.ts'
import { aShownShelf, evil, play, type ShownShelf } from '../builders/shown-shelf.ts'

let shelf: ShownShelf
beforeAll(async () => {
  shelf = await aShownShelf()
})
afterAll(() => shelf.close())

test('pages show names as text, under a policy that runs nothing else', async () => {
  const answer = await shelf.get(`/events?q=${encodeURIComponent(evil)}`)
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
    '/translate',
    '/diagnoses',
    `/diagnoses/${shelf.diagnosis}`,
    '/method',
    '/privacy',
    '/api',
  ]
  const sections = ['samples', 'shapes', 'support', 'history'].map((section) => `${eventPath(play)}/${section}`)
  for (const path of [...paths, ...sections, ...Object.keys(refusals).map((code) => `/problems/${code}`)]) {
    const answer = await shelf.get(path, { accept: 'text/html' })
    const html = await answer.text()
    expect([path, answer.status, answer.headers.get('content-type')]).toEqual([path, 200, 'text/html; charset=utf-8'])
    expect(html).toMatch(/^<!doctype html>\n<html[^]*<\/html>\n$/)
  }
  const home = await (await shelf.get('/')).text()
  const assets = [...home.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path]) => path ?? '')
  expect(assets.length).toBeGreaterThan(1)
  for (const path of assets) expect((await shelf.get(path)).status).toBe(200)
})

test.each([
  [`/events/${play.id}`, 301, eventPath(play)],
  [`/events/${play.id}-other-name`, 301, eventPath(play)],
  [`/events/${play.id}-x/samples`, 301, `${eventPath(play)}/samples`],
  [`/events/${play.id}.json`, 301, `${eventPath(play)}.json`],
  ['/e?source=browser&type=play_video', 303, eventPath(play)],
])('%s leads to the right address', async (path, status, location) => {
  const answer = await shelf.get(path)

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
  const forPeople = await shelf.get(path, { accept: 'text/html' })
  const forPrograms = await shelf.get(path)

  expect([forPeople.status, forPrograms.status]).toEqual([status, status])
  expect(await forPeople.text()).toMatch(/^<!doctype html>/)
  expect(problemDetailsSchema.parse(await forPrograms.json()).status).toBe(status)
})
