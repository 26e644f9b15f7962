import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { anIo } from '../../../test/builders/io.ts'
import { parseShelfAddress, shelfAddress } from './shelf-address.ts'
import { tokenFor } from './token.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'diagnose-settings-'))
afterAll(() => rmSync(folder, { recursive: true }))

const inProject = path.join(folder, 'project/deep')
const xdg = path.join(folder, 'xdg')
mkdirSync(inProject, { recursive: true })
mkdirSync(path.join(xdg, 'diagnose'), { recursive: true })
writeFileSync(path.join(folder, 'project/diagnose.config.json'), '{"shelf":"https://project.example.org/"}')
writeFileSync(path.join(xdg, 'diagnose/config.json'), '{"shelf":"https://user.example.org"}')

test.each([
  ['https://shelf.example.org', 'https://shelf.example.org'],
  ['https://shelf.example.org/', 'https://shelf.example.org'],
  ['https://example.org/panorama//', 'https://example.org/panorama'],
  ['http://localhost:8080', 'http://localhost:8080'],
  ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080'],
  ['http://[::1]:8080', 'http://[::1]:8080'],
])('%s is the shelf %s', (text, address) => {
  expect(parseShelfAddress(text)).toEqual({ ok: true, value: address })
})

test.each([
  'http://shelf.example.org',
  'http://localhost.evil.example',
  'ftp://localhost',
  'https://user:secret@shelf.example.org',
  'https://shelf.example.org/?token=secret',
  'shelf.example.org',
  '',
])('%s is no address of a shelf, and is not repeated', (text) => {
  const parsed = parseShelfAddress(text)

  expect(parsed).toMatchObject({ ok: false, problem: { exitCode: 2 } })
  expect(JSON.stringify(parsed)).not.toContain('secret')
})

test('a flag goes before the environment, that before the file of --config, that before the user', () => {
  const env = { XDG_CONFIG_HOME: xdg }
  const withEnv = { ...env, DIAGNOSE_SHELF: 'https://env.example.org' }
  const config = 'project/diagnose.config.json'

  const addresses = [
    shelfAddress({ shelf: 'https://flag.example.org', config }, anIo({ env: withEnv, workingFolder: folder })),
    shelfAddress({ config }, anIo({ env: withEnv, workingFolder: folder })),
    shelfAddress({ config }, anIo({ env, workingFolder: folder })),
    shelfAddress({}, anIo({ env, workingFolder: folder })),
  ]

  expect(addresses.map((address) => address.ok && address.value)).toEqual([
    'https://flag.example.org',
    'https://env.example.org',
    'https://project.example.org',
    'https://user.example.org',
  ])
  expect(shelfAddress({}, anIo())).toMatchObject({ ok: false, problem: { exitCode: 2 } })
})

test('the file of a project does not choose the shelf; its address is told, so that the user can', () => {
  expect(shelfAddress({}, anIo({ env: { XDG_CONFIG_HOME: xdg }, workingFolder: inProject }))).toMatchObject({
    value: 'https://user.example.org',
  })
  const alone = shelfAddress({}, anIo({ workingFolder: inProject }))

  expect(alone).toMatchObject({ ok: false, problem: { exitCode: 2 } })
  expect(!alone.ok && alone.problem.message[0]).toContain('give --shelf https://project.example.org')
})

test('offline means offline', () => {
  const io = anIo({ env: { DIAGNOSE_OFFLINE: '1' } })

  expect(shelfAddress({ shelf: 'https://flag.example.org' }, io)).toMatchObject({ ok: false, problem: { exitCode: 2 } })
})

test('a token comes from the environment, or from a file that nobody else can read', () => {
  const file = path.join(xdg, 'diagnose/credentials.json')
  writeFileSync(file, '{"https://shelf.example.org/":"moocdb_abc"}', { mode: 0o600 })
  const io = anIo({ env: { XDG_CONFIG_HOME: xdg } })
  const token = () => tokenFor('https://shelf.example.org', io)

  expect(tokenFor('https://shelf.example.org', anIo({ env: { DIAGNOSE_TOKEN: 'moocdb_env' } }))).toEqual({
    ok: true,
    value: { token: 'moocdb_env', from: 'DIAGNOSE_TOKEN' },
  })
  expect(token()).toEqual({ ok: true, value: { token: 'moocdb_abc', from: file } })
  expect(tokenFor('https://other.example.org', io)).toMatchObject({ ok: false, problem: { exitCode: 4 } })

  chmodSync(file, 0o644)
  expect(token()).toMatchObject({ ok: false, problem: { exitCode: 4 } })

  writeFileSync(file, '{"https://shelf.example.org/":"a\\nb"}')
  chmodSync(file, 0o600)
  expect(token()).toMatchObject({ ok: false, problem: { exitCode: 4 } })
})
