import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { handleErrors } from './error-handler.ts'

async function loggedFor(error: Error): Promise<{ status: number; lines: string[] }> {
  const lines: string[] = []
  const app = Fastify({ logger: { level: 'error', stream: { write: (line: string) => void lines.push(line) } } })
  handleErrors(app, () => '')
  app.get('/', () => {
    throw error
  })
  const { statusCode } = await app.inject('/')
  return { status: statusCode, lines }
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

test('the log says where in the code an error was', async () => {
  const { lines } = await loggedFor(new Error('bad'))

  expect(lines[0]).toContain('"where":"at ')
  expect(lines[0]).toContain('error-handler.test.ts')
})
