import { expect, test } from 'vitest'
import { postgresRefusal } from './postgres-refusal.ts'

function anError(code: string, name = 'Error'): Error {
  return Object.assign(new Error('detail: Key (user_id)=(zora) of postgres://zora:secretword@db.example'), {
    code,
    name,
  })
}

test.each([
  ['28P01', 'password', 1],
  ['3D000', 'no such database', 1],
  ['42501', 'grant create', 1],
  ['42P06', 'Another import', 1],
  ['53100', 'disk is full', 1],
  ['53300', 'no more room', 1],
  ['22P02', 'refuses a statement', 1],
])('%s of the server is told as "%s"', (code, words, exitCode) => {
  const refusal = postgresRefusal(anError(code, 'PostgresError'))

  expect(refusal).toMatchObject({ exitCode, message: [expect.stringContaining(words)] })
  expect(refusal?.message.join()).toContain(`[${code}]`)
})

test.each(['ECONNREFUSED', 'ENOTFOUND', 'CONNECT_TIMEOUT', 'CONNECTION_CLOSED', 'ERR_SSL_WRONG_VERSION_NUMBER'])(
  'a connection that ends with %s may be tried again',
  (code) => {
    expect(postgresRefusal(anError(code))).toMatchObject({ exitCode: 9 })
  },
)

test.each(['DEPTH_ZERO_SELF_SIGNED_CERT', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'ERR_TLS_CERT_ALTNAME_INVALID'])(
  'after %s the user reads what to do about certificates',
  (code) => {
    expect(postgresRefusal(anError(code))?.message.join()).toContain('NODE_EXTRA_CA_CERTS')
  },
)

test('no refusal repeats what the server or the address said', () => {
  for (const code of ['28P01', '23505', 'ECONNRESET', 'CERT_HAS_EXPIRED']) {
    expect(JSON.stringify(postgresRefusal(anError(code, 'PostgresError')))).not.toMatch(/zora|secretword/)
  }
})

test('another error is a bug', () => {
  expect(postgresRefusal(new TypeError('x is not a function'))).toBeUndefined()
  expect(postgresRefusal(anError('not a code'))).toBeUndefined()
})
