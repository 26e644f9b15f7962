import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { handleErrors } from './error-handler.ts'

async function loggedFor(error: Error): Promise<{ status: number; lines: string[]; type: string }> {
  const lines: string[] = []
  const app = Fastify({ logger: { level: 'error', stream: { write: (line: string) => void lines.push(line) } } })
  handleErrors(app, () => '')
  app.get('/', () => {
    throw error
  })
  const { statusCode, json } = await app.inject('/')
  return { status: statusCode, lines, type: json<{ type: string }>().type }
}

test.each([
  ['in its message', new Error('bad value at secret-word')],
  ['on a line of its message that looks like a place', new Error('bad\n    at secret-word')],
  ['in the values of a query', new Error('Failed query: select at from x\nparams: look at secret-word')],
  ['in its cause', new Error('Failed query', { cause: new Error('at secret-word') })],
  ['in a message that came later', Object.assign(new Error('first'), { message: 'at secret-word' })],
])('an error that has a value %s is logged without it', async (_name, error) => {
  const { status, lines } = await loggedFor(error)

  expect([status, lines.length]).toEqual([500, 1])
  expect(lines[0]).not.toContain('secret-word')
})

const coded = (code: string, change: object = {}) => Object.assign(new Error('failed'), { code, ...change })

test.each<[string, Error, number, string]>([
  ['a full disk', coded('ENOSPC'), 507, 'no-space'],
  ['a full disk of the database', new Error('failed', { cause: coded('53100') }), 507, 'no-space'],
  ['a database that has too many visitors', coded('53300'), 503, 'unavailable'],
  ['a database that ends', coded('57P01'), 503, 'unavailable'],
  ['a socket that is not there yet', coded('ENOENT', { syscall: 'connect' }), 503, 'unavailable'],
  ['a file that is not there', coded('ENOENT', { syscall: 'open' }), 500, 'internal'],
  ['a visitor who has gone', coded('ECONNRESET', { message: 'aborted' }), 400, 'malformed-request'],
  ['a connection of ours that broke', coded('ECONNRESET'), 503, 'unavailable'],
  ['a body that is too large', coded('FST_ERR_CTP_BODY_TOO_LARGE', { statusCode: 413 }), 413, 'too-large'],
  [
    'a body of another type',
    coded('FST_ERR_CTP_INVALID_MEDIA_TYPE', { statusCode: 415 }),
    415,
    'unsupported-media-type',
  ],
  ['too many requests', coded('none', { statusCode: 429 }), 429, 'rate-limited'],
  ['a request that cannot be read', coded('FST_ERR_VALIDATION', { statusCode: 400 }), 400, 'malformed-request'],
  ['an error without a code', new Error('failed'), 500, 'internal'],
])('%s has a status and a word', async (_name, error, status, code) => {
  expect(await loggedFor(error)).toMatchObject({ status, type: `/problems/${code}` })
})

test('the log says where in the code an error was', async () => {
  const { lines } = await loggedFor(new Error('bad'))

  expect(lines[0]).toContain('"where":"at ')
  expect(lines[0]).toContain('error-handler.test.ts')
})
