import { afterAll, beforeAll, expect, test } from 'vitest'
import { aShelf, type TestShelf } from '../builders/shelf.ts'

let shelf: TestShelf
beforeAll(async () => {
  shelf = await aShelf()
})
afterAll(() => shelf.close())

test('the translate page may connect to nothing and send no form; its thread is made of what it has', async () => {
  const answer = await fetch(`${shelf.url}/translate`)
  await answer.text()

  expect(answer.headers.get('content-security-policy')?.split(';')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    'img-src data:',
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    'worker-src blob:',
  ])
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
})

test('no other page may have a thread', async () => {
  const answer = await fetch(`${shelf.url}/method`)
  await answer.text()

  expect(answer.headers.get('content-security-policy')).not.toContain('worker-src')
})

test('without script, the page says what it would do and which command does the same', async () => {
  const html = await (await fetch(`${shelf.url}/translate`)).text()

  expect(/<noscript>(.*?)<\/noscript>/s.exec(html)?.[1]).toContain('npx diagnose translate event.json')
})
