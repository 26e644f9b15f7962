import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { anIo } from '../../../../test/builders/io.ts'
import type { Io } from '../../io.ts'
import { importSecret } from './secret-file.ts'

const root = mkdtempSync(path.join(tmpdir(), 'diagnose-secret-'))
afterAll(() => rmSync(root, { recursive: true }))

let count = 0

/** Each has a home of its own, and chance that never repeats. */
function aUser(change: Partial<Io> = {}): Io {
  const home = path.join(root, `home-${++count}`)
  return anIo({
    env: { HOME: home },
    workingFolder: root,
    randomBytes: (n) => new Uint8Array(n).fill(++count),
    ...change,
  })
}

test('the first import makes a secret that nobody else may read, and the next one reads it', async () => {
  const io = aUser()
  const first = await importSecret(undefined, io)
  const place = path.join(io.env['HOME'] ?? '', '.config/diagnose/import-secret')

  expect(first).toMatchObject({ ok: true, value: { isNew: true, bytes: expect.any(Uint8Array) } })
  expect(statSync(place).mode & 0o777).toBe(0o600)
  expect(statSync(path.dirname(place)).mode & 0o777).toBe(0o700)
  expect(readdirSync(path.dirname(place))).toEqual(['import-secret'])
  expect(await importSecret(undefined, io)).toMatchObject({
    ok: true,
    value: { isNew: false, bytes: Buffer.from(first.ok ? first.value.bytes : []) },
  })
})

test('imports that start at once have one secret', async () => {
  const io = aUser()
  const secrets = await Promise.all([1, 2, 3].map(() => importSecret('at-once', io)))
  const texts = secrets.map((secret) => (secret.ok ? Buffer.from(secret.value.bytes).toString('hex') : secret))

  expect(new Set(texts).size).toBe(1)
})

test('a secret that others may read is not used', async () => {
  const io = aUser()
  await importSecret('shared-secret', io)
  chmodSync(path.join(root, 'shared-secret'), 0o644)

  expect(await importSecret('shared-secret', io)).toMatchObject({ ok: false, problem: { exitCode: 2 } })
})

test('a file that holds something else is neither used nor changed nor quoted', async () => {
  const place = path.join(root, 'letter')
  writeFileSync(place, 'Dear Zora,\n', { mode: 0o600 })
  const refusal = await importSecret('letter', aUser())

  expect(refusal).toMatchObject({ ok: false, problem: { exitCode: 2, message: [expect.stringContaining('letter')] } })
  expect(JSON.stringify(refusal)).not.toContain('Zora')
  expect(readFileSync(place, 'utf8')).toBe('Dear Zora,\n')
})

test('without a home the user is asked to name a place', async () => {
  expect(await importSecret(undefined, aUser({ env: {} }))).toMatchObject({
    ok: false,
    problem: { message: [expect.stringContaining('--secret-file')] },
  })
})

test.each([
  ['at a place without one', 'dry/secret', {}],
  ['at the usual place', undefined, {}],
  ['without a home', undefined, { env: {} }],
])('a dry run has a secret of its own %s, and leaves none', async (_where, named, change) => {
  const before = readdirSync(root, { recursive: true })
  const secret = await importSecret(named, aUser(change), true)

  expect(secret).toMatchObject({ ok: true, value: { isNew: false } })
  expect(secret.ok && secret.value.bytes.length).toBe(32)
  expect(readdirSync(root, { recursive: true })).toEqual(before)
})

test('a place where nothing can be written is said', async () => {
  writeFileSync(path.join(root, 'file'), '')

  expect(await importSecret('file/secret', aUser())).toMatchObject({
    ok: false,
    problem: { message: [expect.stringContaining('a part of the path is a file')] },
  })
})

test('a link to nothing is refused, and nothing is left beside it', async () => {
  const folder = path.join(root, 'links')
  mkdirSync(folder)
  symlinkSync('nowhere', path.join(folder, 'secret'))

  expect(await importSecret('links/secret', aUser())).toMatchObject({
    ok: false,
    problem: { exitCode: 2, message: [expect.stringContaining('a link to nothing')] },
  })
  expect(readdirSync(folder)).toEqual(['secret'])
})

test.skipIf(process.platform === 'win32')('a pipe is no secret, and nobody waits for its writer', async () => {
  execFileSync('mkfifo', ['-m', '600', path.join(root, 'pipe')])

  expect(await importSecret('pipe', aUser())).toMatchObject({ ok: false, problem: { exitCode: 2 } })
})
