import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sha256Hex } from '@mooc-panorama/shared/base/digest.ts'
import type { PanoramaPage } from '@mooc-panorama/shared/panorama/panorama.ts'
import { aBundle, aDiagnosis, aPartial } from '../builders/bundles.ts'
import { filesOf, upload } from '../builders/shelf.ts'
import { aBundleZip } from '../builders/zips.ts'

const repository = join(import.meta.dirname, '../..')
let dataDir: string
let token: string
const servers: ChildProcess[] = []

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'panorama-kill-'))
  await chmod(dataDir, 0o755) // else root keeps its database elsewhere
})
afterAll(async () => {
  for (const server of servers) server.kill('SIGKILL')
  const last = await start()
  await stop(last.server, 'SIGTERM')
  await rm(dataDir, { recursive: true, force: true })
})

function environment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'] ?? '', DATA_DIR: dataDir, PORT: '0' }
}

/** The real command, with its own PostgreSQL. */
async function start(): Promise<{ server: ChildProcess; url: string; output: () => string }> {
  const server = spawn(process.execPath, ['server/src/main.ts'], { cwd: repository, env: environment() })
  servers.push(server)
  let output = ''
  server.stdout.on('data', (bytes: Buffer) => (output += bytes.toString()))
  server.stderr.on('data', (bytes: Buffer) => (output += bytes.toString()))
  for (let waited = 0; waited < 60_000; waited += 50) {
    const [, url] = /The shelf is at (\S+)/.exec(output) ?? []
    if (url !== undefined) return { server, url, output: () => output }
    if (server.exitCode !== null) throw new Error(`the server ended: ${output}`)
    await sleep(50)
  }
  throw new Error('the server did not start')
}

async function stop(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = new Promise((resolve) => server.once('exit', resolve))
  server.kill(signal)
  await ended
}

async function command(...parameters: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, ['server/src/administration.ts', ...parameters], {
    cwd: repository,
    env: environment(),
  })
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (bytes: Buffer) => (stdout += bytes.toString()))
  child.stderr.on('data', (bytes: Buffer) => (stderr += bytes.toString()))
  const code = await new Promise<number>((resolve) => child.once('exit', (exit) => resolve(exit ?? -1)))
  return { code, stdout: stdout.trim(), stderr: stderr.trim() }
}

const isDatabaseUp = () => existsSync(join(dataDir, 'postgres/postmaster.pid'))

test('the operator administers a shelf that does not run, and leaves no database running', async () => {
  expect(await command('institution', 'add', 'northlake', '--name', 'University of Northlake')).toMatchObject({
    code: 0,
  })
  expect(await command('institution', 'add', 'NORTHLAKE', '--name', 'Another')).toMatchObject({ code: 1 })
  expect((await command('institution', 'add', '../x', '--name', 'x')).code).toBe(1)
  const added = await command('token', 'add', 'northlake', '--label', 'laptop')
  token = added.stdout

  expect(token).toMatch(/^moocdb_[0-9a-f]{48}$/)
  expect(isDatabaseUp()).toBe(false)
})

test('the operator administers a running shelf, and leaves it running', async () => {
  const { server, url } = await start()
  const ask = (by: string) => fetch(`${url}/v1/token`, { headers: { authorization: `Bearer ${by}` } })

  const other = (await command('token', 'add', 'northlake', '--label', 'lost', '--days', '30')).stdout
  expect((await ask(other)).status).toBe(200)
  const list = (await command('institution', 'list')).stdout
  const number = / token (\d+)  lost /.exec(list)?.[1] ?? ''
  expect(list).not.toContain(other)
  expect((await command('token', 'revoke', number)).code).toBe(0)
  expect((await ask(other)).status).toBe(401)
  expect((await command('maintainer', 'add', 'marta', '--name', 'Marta')).stdout).toMatch(/^moocdb_/)
  expect((await command('totals', 'check')).stdout).toBe('All totals are right.')
  expect((await ask(token)).status).toBe(200)

  await stop(server, 'SIGTERM')
  expect(isDatabaseUp()).toBe(false)
})

test('a second shelf on one database is refused, and the first goes on', async () => {
  const { server, url } = await start()

  await expect(start()).rejects.toThrow('Another shelf runs on this database.')

  expect((await fetch(`${url}/readyz`)).status).toBe(200)
  await stop(server, 'SIGTERM')
})

const zips = Array.from({ length: 12 }, (_, i) =>
  aBundleZip(
    aBundle(aDiagnosis(aPartial(), { name: { institution: 'northlake', course: `course${i}`, offering: '2016' } })),
  ),
)

test('a shelf that is killed at any moment of an upload has the diagnosis whole or not at all', async () => {
  let shelved = 0
  for (const [i, zip] of zips.entries()) {
    const { server, url } = await start()
    const answer = upload(url, zip, { token }).then(
      ({ status }) => status,
      () => 'cut',
    )
    await sleep(i * 60) // receiving, checking, merging, done: an upload takes some 400 ms
    await stop(server, 'SIGKILL')
    const outcome = await answer

    const again = await start()
    const { denominators, total } = (await (await fetch(`${again.url}/v1/events`)).json()) as PanoramaPage
    const before = await filesOf(dataDir)
    expect(before.uploads).toEqual([])
    expect(before.bundles).toHaveLength(denominators.datasets)
    expect([shelved, shelved + 1]).toContain(denominators.datasets)
    if (outcome === 201) expect(denominators.datasets).toBe(shelved + 1)
    expect(total === 0).toBe(denominators.datasets === 0)
    const repeated = await upload(again.url, zip, { token })
    expect(repeated.status).toBe(denominators.datasets === shelved ? 201 : 200)
    shelved++
    expect((await filesOf(dataDir)).bundles.sort()).toEqual(
      zips
        .slice(0, i + 1)
        .map((sent) => `${sha256Hex(sent)}.zip`)
        .sort(),
    )
    expect((await command('totals', 'check')).code).toBe(0)
    await stop(again.server, i % 2 === 0 ? 'SIGKILL' : 'SIGTERM') // the next start adopts the database, or starts it
  }
}, 300_000) // 24 starts

test('what the shelf writes to its log holds no word of a request', async () => {
  const { server, url, output } = await start()
  await fetch(`${url}/events?q=secretword`)
  await fetch(`${url}/secretword/secretword?secretword=1`)
  await fetch(`${url}/events/%`, { headers: { 'user-agent': 'secretword', cookie: 'secretword=1' } })
  await upload(url, new TextEncoder().encode('secretword'), { token })
  await upload(url, new TextEncoder().encode('secretword'), { token: `moocdb_${'5'.repeat(48)}` })
  await stop(server, 'SIGTERM')

  expect(output()).toContain('"route":"/v1/uploads"')
  expect(output()).not.toMatch(/secretword|moocdb_/)
})
