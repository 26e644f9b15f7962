import { expect, test } from 'vitest'
import { newToken, tokenDigest } from './token.ts'

test('a new token is read, and its digest does not hold it', () => {
  const token = newToken()

  expect(token).toMatch(/^moocdb_[0-9a-f]{48}$/)
  expect(tokenDigest(token)).toMatch(/^[0-9a-f]{64}$/)
  expect(token).not.toContain(tokenDigest(token))
})

test('a token with one wrong character is none', () => {
  const token = newToken()
  const wrong = token.slice(0, 20) + (token[20] === 'a' ? 'b' : 'a') + token.slice(21)

  expect(tokenDigest(wrong)).toBeUndefined()
})

test.each(['', 'moocdb_', `${newToken()} `, newToken().toUpperCase(), 'a'.repeat(100_000)])(
  'a text that is no token is none',
  (text) => {
    expect(tokenDigest(text)).toBeUndefined()
  },
)
