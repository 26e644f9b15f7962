import type { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { answerClientError } from './client-error.ts'

/** What is written before the socket is destroyed. */
function answeredTo(code: string, writable = true): { text: string; isDestroyed: boolean } {
  const answered = { text: '', isDestroyed: false }
  const socket = {
    writable,
    write: (text: string) => void (answered.text += text),
    destroy: () => void (answered.isDestroyed = true),
  }
  answerClientError(Object.assign(new Error('secret-word'), { code }), socket as unknown as Socket) // all that it uses
  return answered
}

test.each([
  ['a request that takes too long to arrive', 'ERR_HTTP_REQUEST_TIMEOUT', 408, 'too-slow'],
  ['a header that is too large', 'HPE_HEADER_OVERFLOW', 431, 'header-too-large'],
  ['what is no HTTP', 'HPE_INVALID_METHOD', 400, 'malformed-request'],
])('%s is answered by hand, with a problem, and the connection ends', (_name, code, status, word) => {
  const { text, isDestroyed } = answeredTo(code)
  const [head = '', body = ''] = text.split('\r\n\r\n')

  expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  expect(head).toContain(`content-length: ${Buffer.byteLength(body)}`)
  expect(JSON.parse(body)).toMatchObject({ type: `/problems/${word}`, status })
  expect(text).not.toContain('secret-word')
  expect(isDestroyed).toBe(true)
})

test.each([
  ['a visitor who has hung up', 'ECONNRESET', true],
  ['a socket that takes no more', 'HPE_INVALID_METHOD', false],
])('nothing is written to %s', (_name, code, writable) => {
  expect(answeredTo(code, writable)).toEqual({ text: '', isDestroyed: true })
})
