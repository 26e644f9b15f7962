/**
 * Answers what is no request of HTTP, or does not become one in time. Fastify has made no request of it, so the answer is
 * written by hand.
 *
 * @module
 */
import type { Socket } from 'node:net'
import { refusals, type RefusalCode } from '@mooc-panorama/shared/panorama/problem-details.ts'
import { bareHeaders } from './hardening.ts'
import { problemDetails, Refusal } from './refusal.ts'

export function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code !== 'ECONNRESET' && socket.writable) socket.write(answerText(codeOf(error)))
  socket.destroy()
}

function codeOf({ code }: NodeJS.ErrnoException): RefusalCode {
  if (code === 'HPE_HEADER_OVERFLOW') return 'header-too-large'
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'too-slow' : 'malformed-request'
}

function answerText(code: RefusalCode): string {
  const body = JSON.stringify(problemDetails(new Refusal(code), '#'))
  const headers = {
    ...bareHeaders,
    'cache-control': 'no-store',
    'content-type': 'application/problem+json',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return [`HTTP/1.1 ${refusals[code].status} Refused`, ...lines, '', body].join('\r\n')
}
