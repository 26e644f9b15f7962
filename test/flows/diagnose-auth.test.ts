/** A token for a shelf: kept, told of, forgotten; and what a shelf says of a diagnosis. */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { diagnose } from '../builders/diagnose-command.ts'
import { problem, standing, withShelf } from '../builders/shelf-stand-in.ts'

const root = mkdtempSync(join(tmpdir(), 'diagnose-auth-'))
afterAll(() => rmSync(root, { recursive: true }))

const secret = 'moocdb_invented_token'
const holder = {
  kind: 'institution',
  slug: 'northlake',
  name: 'Northlake',
  label: 'desk',
  expires_at: '2027-01-31T10:00:00.000Z',
}

let places = 0
let home: string
beforeEach(() => mkdirSync((home = join(root, String(++places))), { recursive: true }))

const credentials = () => join(home, 'diagnose/credentials.json')
const command = (parameters: string[], input = '', env: Record<string, string> = {}) =>
  diagnose(parameters, { cwd: home, input, env: { XDG_CONFIG_HOME: home, ...env } })

test('a token is kept for its owner alone, told of without being shown, and forgotten', async () => {
  await withShelf([{ status: 200, json: holder }], async (shelf, received) => {
    const login = await command(['auth', 'login', '--shelf', shelf], ` ${secret}\n`)
    const status = await command(['auth', 'status', '--shelf', `${shelf}/`])
    const logout = await command(['auth', 'logout', '--shelf', shelf])
    const none = await command(['auth', 'status', '--shelf', shelf])

    expect([login.code, status.code, logout.code, none.code]).toEqual([0, 0, 0, 4])
    expect(login.out).toBe(
      `${shelf} knows you as northlake (Northlake, institution): token "desk", valid until 2027-01-31 UTC\n`,
    )
    expect(status.out).toContain(`Token of ${credentials()}`)
    expect(received.map(({ method, url, authorization }) => [method, url, authorization])).toEqual([
      ['GET', '/v1/token', `Bearer ${secret}`],
      ['GET', '/v1/token', `Bearer ${secret}`],
    ])
    expect(readFileSync(credentials(), 'utf8')).toBe('{}\n')
    for (const { out, err } of [login, status, logout, none]) expect(out + err).not.toContain(secret)
  })
})

test('the tokens of other shelves stay, and the file is readable by its owner alone', async () => {
  mkdirSync(join(home, 'diagnose'))
  writeFileSync(credentials(), '{"https://other.example": "moocdb_other", "not an address": "x"}', { mode: 0o600 })
  await withShelf([{ status: 200, json: holder }], async (shelf) => {
    expect((await command(['auth', 'login', '--shelf', shelf], secret)).code).toBe(0)

    expect(JSON.parse(readFileSync(credentials(), 'utf8'))).toEqual({
      'https://other.example': 'moocdb_other',
      'not an address': 'x',
      [shelf]: secret,
    })
    expect(statSync(credentials()).mode & 0o777).toBe(0o600)
  })
})

test.each([
  ['that the shelf refuses', secret, 401, 4],
  ['that no header can hold', 'a b', 200, 4],
  ['that is missing', ' \n', 200, 4],
  ['that is longer than any', 'x'.repeat(1_000_000), 200, 4],
])('a token %s is not kept', async (_name, input, status, exitCode) => {
  await withShelf([{ status, json: status === 200 ? holder : problem(401, 'unauthenticated') }], async (shelf) => {
    const { code, out, err } = await command(['auth', 'login', '--shelf', shelf], input)

    expect(code).toBe(exitCode)
    expect(existsSync(credentials())).toBe(false)
    expect(out + err).not.toContain(input.trim() || 'moocdb')
  })
})

test('credentials that others can read are neither used nor written', async () => {
  mkdirSync(join(home, 'diagnose'))
  writeFileSync(credentials(), '{}')
  chmodSync(credentials(), 0o644)

  const { code, err } = await command(['auth', 'login', '--shelf', 'http://127.0.0.1:9'], secret)

  expect(code).toBe(4)
  expect(err).toContain(`chmod 600 ${credentials()}`)
})

test('offline, nothing is asked, but a token can be forgotten', async () => {
  const offline = { DIAGNOSE_OFFLINE: '1', DIAGNOSE_SHELF: 'http://127.0.0.1:9' }

  expect((await command(['auth', 'login'], secret, offline)).code).toBe(2)
  expect((await command(['auth', 'status'], '', offline)).code).toBe(2)
  expect((await command(['status', 'abc'], '', offline)).code).toBe(2)
  expect((await command(['auth', 'logout'], '', offline)).code).toBe(0)
})

const replaced = { ...standing, state: 'replaced', replaced_by: 'd4e5f6g7a2' }
const service = (waiting: number) => ({ status: 200, json: { proofs: { shapes: 1_234, passing: 1_000, waiting } } })

test('the receipt that lies here says which diagnosis is meant; no token is sent', async () => {
  writeFileSync(join(home, 'a-b-c.receipt.json'), '{"diagnosis": "k3v9q2mzab"}')
  await withShelf([{ status: 200, json: replaced }, service(12)], async (shelf, received) => {
    const { code, out } = await command(['status', '--shelf', shelf], '', { DIAGNOSE_TOKEN: secret })

    expect(code).toBe(0)
    expect(out.split('\n')).toEqual([
      'Diagnosis k3v9q2mzab: replaced by d4e5f6g7a2; it counts in no figure',
      'northlake-optics-2016, received 2026-11-20 10:00 UTC',
      'It brought 2 event types, 1 of them new to the shelf, and 3 new shapes.',
      'The shelf runs the rules of translation: 12 of 1,234 shapes wait.',
      `Page: ${shelf}/diagnoses/k3v9q2mzab`,
      '',
    ])
    expect(received.map(({ url, authorization }) => [url, authorization])).toEqual([
      ['/v1/diagnoses/k3v9q2mzab', undefined],
      ['/v1', undefined],
    ])
  })
})

test('with --wait it asks until no shape waits', async () => {
  await withShelf([{ status: 200, json: replaced }, service(2), service(1), service(0)], async (shelf, received) => {
    const { code, out } = await command(['status', replaced.id, '--shelf', shelf, '--wait', '--json'])

    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ state: 'replaced', categories: 2, proofs: { waiting: 0 } })
    expect(received).toHaveLength(4)
  })
})

test('that a diagnosis is withdrawn is an answer; one that was never there is none', async () => {
  await withShelf([{ status: 410, json: problem(410, 'withdrawn') }, service(0)], async (shelf) => {
    const { code, out } = await command(['status', 'abc', '--shelf', shelf])

    expect([code, out.split('\n')[0]]).toEqual([0, 'Diagnosis abc: withdrawn. It counts in no figure.'])
  })
  await withShelf([{ status: 404, json: problem(404, 'not-found') }], async (shelf) => {
    const { code, err } = await command(['status', 'abc', '--shelf', shelf])

    expect([code, err]).toEqual([5, 'The shelf knows no diagnosis of this id.\n'])
  })
})

test.each([
  ['no receipt', [], 2],
  ['two receipts', ['a', 'b'], 2],
  ['a receipt that is none', ['{}'], 1],
])('with %s here the id has to be given', async (_name, texts, exitCode) => {
  for (const [i, text] of texts.entries()) writeFileSync(join(home, `${i}.receipt.json`), text)

  expect((await command(['status', '--shelf', 'http://127.0.0.1:9'])).code).toBe(exitCode)
})
