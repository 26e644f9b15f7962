import { expect, test } from 'vitest'
import { anIo } from '../../../../test/builders/io.ts'
import { postgresAddress } from './postgres-address.ts'

const address = (text: string, env: Record<string, string> = {}) => postgresAddress(text, anIo({ env }))

test.each([
  ['postgres://zora@localhost/mooc', false],
  ['postgres://zora@127.0.0.1:5433/mooc', false],
  ['postgres:///mooc?host=/run/postgresql', false],
  ['postgres://zora@db.example/mooc', 'verify-full'],
  ['postgres://zora@db.example/mooc?sslmode=require', 'require'],
  ['postgres://zora@db.example/mooc?sslmode=verify-ca', 'verify-full'],
  ['postgres://zora@db.example/mooc?sslmode=disable', false],
  ['postgres://zora@localhost/mooc?host=db.example', 'verify-full'],
])('%s is asked who it is as far as %s', (text, ssl) => {
  expect(address(text)).toMatchObject({ ok: true, value: { ssl } })
})

test('what is ours does not go to the server', () => {
  expect(address('postgres://zora:pw@localhost:5433/mooc?schema=physics_2016&host=/run/postgresql')).toEqual({
    ok: true,
    value: {
      url: 'postgres://zora:pw@localhost:5433/mooc',
      host: '/run/postgresql',
      ssl: false,
      schema: 'physics_2016',
    },
  })
})

test.each([
  'postgres://zora:secretword@db.example:port/mooc',
  'postgres://zora:secretword@db.example/mooc?sslmode=secretword',
  'postgres://zora:secretword@db.example/mooc?schema=secretword"',
  'postgres://zora:secretword@db.example/mooc?schema=public',
  'postgres://zora:secretword@db.example/mooc?secretword=1',
])('%s is refused, and not repeated', (text) => {
  const refusal = address(text)

  expect(refusal).toMatchObject({ ok: false, problem: { exitCode: 2 } })
  expect(JSON.stringify(refusal)).not.toContain('secretword')
})

test('offline, only a server on this machine is written to', () => {
  const offline = { DIAGNOSE_OFFLINE: '1' }

  expect(address('postgres://zora@db.example/mooc', offline)).toMatchObject({ ok: false, problem: { exitCode: 2 } })
  expect(address('postgres://zora@localhost/mooc', offline).ok).toBe(true)
})
