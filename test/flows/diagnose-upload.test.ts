import { execFileSync } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sha256Hex } from '@mooc-panorama/shared/base/digest.ts'
import { termsVersion } from '@mooc-panorama/shared/bundle/terms.ts'
import { diagnose } from '../builders/diagnose-command.ts'
import { aPlayVideo, aProblemCheck, logOf } from '../builders/events.ts'

const root = mkdtempSync(join(tmpdir(), 'diagnose-upload-'))
afterAll(() => rmSync(root, { recursive: true }))

const name = 'northlake-optics-2016'
const consent = ['--yes', '--accept-terms', termsVersion]
const token = 'moocdb_invented_token'

beforeAll(async () => {
  writeFileSync(join(root, 'tracking.log'), logOf([aPlayVideo(), aProblemCheck()]))
  expect((await diagnose(['run', 'tracking.log', '--name', name], { cwd: root })).code).toBe(0)
  expect((await diagnose(['pack'], { cwd: root })).code).toBe(0)
})

let folders = 0
function aFolderWithTheDiagnosis(): string {
  const folder = join(root, String(++folders))
  mkdirSync(folder)
  cpSync(join(root, `${name}.diagnosis`), join(folder, `${name}.diagnosis`), { recursive: true })
  return folder
}

interface Received {
  method: string | undefined
  url: string | undefined
  authorization: string | undefined
  body: Buffer
  type: string
}

/** A shelf that gives these answers one after the other, the last one again and again. */
async function withShelf<T>(
  answers: readonly { status: number; json?: object; headers?: Record<string, string> }[],
  use: (address: string, received: Received[]) => Promise<T>,
): Promise<T> {
  const received: Received[] = []
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request)
    const { method, url, headers } = request
    received.push({ method, url, authorization: headers.authorization, body, type: headers['content-type'] ?? '' })
    const { status, json, headers: more } = answers[Math.min(received.length, answers.length) - 1] ?? { status: 500 }
    response.writeHead(status, { 'content-type': 'application/json', ...more })
    response.end(json === undefined ? '' : JSON.stringify(json))
  }
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, received)
  } finally {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

const shelved = {
  diagnosis: 'k3v9q2mzab',
  digest: '0'.repeat(64),
  duplicate: false,
  new_categories: 2,
  new_shapes: 3,
  received_at: '2026-11-20T10:00:00.000Z',
  terms_version: termsVersion,
  receipt: '/diagnoses/k3v9q2mzab',
}
const problem = (status: number, type: string, errors: object[] = []): object => ({
  type: `/problems/${type}`,
  title: 'The bundle was refused. Nothing was stored.',
  status,
  detail: '1 finding.',
  instance: '/v1/uploads',
  retryable: false,
  errors,
})

test('what is sent is the packed zip, its digest and the accepted terms, in this order; a receipt is left', async () => {
  const cwd = aFolderWithTheDiagnosis()
  await withShelf([{ status: 201, json: shelved }], async (shelf, received) => {
    const { code, out, err } = await diagnose(['upload', '--shelf', shelf, ...consent], {
      cwd,
      env: { DIAGNOSE_TOKEN: token },
    })

    const [request] = received
    const form = await new Response(new Uint8Array(request?.body ?? []), {
      headers: { 'content-type': request?.type ?? '' },
    }).formData()
    const zip = readFileSync(join(root, `${name}.zip`))
    expect(code).toBe(0)
    expect(request).toMatchObject({ method: 'POST', url: '/v1/uploads', authorization: `Bearer ${token}` })
    expect([...form.keys()]).toEqual(['terms_version', 'digest', 'bundle'])
    expect([form.get('terms_version'), form.get('digest')]).toEqual([termsVersion, sha256Hex(new Uint8Array(zip))])
    expect(Buffer.from(await (form.get('bundle') as File).arrayBuffer())).toEqual(zip)
    expect(out).toContain(`SHA-256 of the zip: ${sha256Hex(new Uint8Array(zip))}`)
    expect(out).toContain('Shelved as k3v9q2mzab: 2 new event types, 3 new shapes.')
    expect(out + err).not.toContain(token)
    expect(JSON.parse(readFileSync(join(cwd, `${name}.receipt.json`), 'utf8'))).toEqual({
      format: 1,
      name,
      shelf,
      ...shelved,
    })
  })
})

test('a bundle that is already there is a success', async () => {
  const cwd = aFolderWithTheDiagnosis()
  await withShelf([{ status: 200, json: { ...shelved, duplicate: true } }], async (shelf) => {
    const { code, out } = await diagnose(['upload', '--shelf', shelf, ...consent], {
      cwd,
      env: { DIAGNOSE_TOKEN: token },
    })

    expect(code).toBe(0)
    expect(out).toContain('Already on the shelf as k3v9q2mzab')
  })
})

test.each([
  ['no terminal and no consent', [], { DIAGNOSE_TOKEN: token }, 8],
  ['only --yes', ['--yes'], { DIAGNOSE_TOKEN: token }, 8],
  ['other terms', ['--yes', '--accept-terms', '1999-1'], { DIAGNOSE_TOKEN: token }, 8],
  ['no token', consent, {}, 4],
  ['--dry-run', ['--dry-run', ...consent], { DIAGNOSE_TOKEN: token }, 0],
  ['offline', consent, { DIAGNOSE_TOKEN: token, DIAGNOSE_OFFLINE: '1' }, 2],
])('with %s nothing is sent', async (_case, flags, env: Record<string, string>, exitCode) => {
  const cwd = aFolderWithTheDiagnosis()
  await withShelf([{ status: 201, json: shelved }], async (shelf, received) => {
    const { code } = await diagnose(['upload', '--shelf', shelf, ...flags], { cwd, env })

    expect(code).toBe(exitCode)
    expect(received).toEqual([])
    expect(existsSync(join(cwd, `${name}.receipt.json`))).toBe(false)
  })
})

test.each([
  ['a wrong token', 401, 'unauthenticated', 4],
  ['a token for something else', 403, 'forbidden', 4],
  ['newer terms', 403, 'terms-not-accepted', 8],
  ['a refused bundle', 422, 'bundle-refused', 5],
  ['a bundle of another institution', 409, 'held-by-another', 5],
])('%s ends with its own code, the reason and no second try', async (_case, status, type, exitCode) => {
  const cwd = aFolderWithTheDiagnosis()
  const finding = {
    code: 'leak.email',
    message: 'A value looks like a mail address.',
    file: 'samples/a.jsonl',
    line: 2,
  }
  await withShelf([{ status, json: problem(status, type, [finding]) }], async (shelf, received) => {
    const { code, err } = await diagnose(['upload', '--shelf', shelf, ...consent], {
      cwd,
      env: { DIAGNOSE_TOKEN: token },
    })

    expect(code).toBe(exitCode)
    expect(received.length).toBe(1)
    expect(err).toContain('samples/a.jsonl:2: A value looks like a mail address. [leak.email]')
    expect(existsSync(join(cwd, `${name}.receipt.json`))).toBe(false)
  })
})

test('a busy shelf is asked again after the time that it names', async () => {
  const cwd = aFolderWithTheDiagnosis()
  const busy = { status: 503, headers: { 'retry-after': '1' } }
  await withShelf(
    [busy, { status: 429, headers: { 'retry-after': '0' } }, { status: 201, json: shelved }],
    async (shelf, received) => {
      const started = performance.now()

      const { code } = await diagnose(['upload', '--shelf', shelf, ...consent], { cwd, env: { DIAGNOSE_TOKEN: token } })

      expect([code, received.length]).toEqual([0, 3])
      expect(performance.now() - started).toBeGreaterThan(1_000)
    },
  )
})

test('a shelf that asks for an hour is not waited for; the command may be repeated', async () => {
  const cwd = aFolderWithTheDiagnosis()
  await withShelf([{ status: 503, headers: { 'retry-after': '3600' } }], async (shelf, received) => {
    const { code, err } = await diagnose(['upload', '--shelf', shelf, ...consent], {
      cwd,
      env: { DIAGNOSE_TOKEN: token },
    })

    expect([code, received.length]).toEqual([9, 1])
    expect(err).toContain('It is safe to repeat the command later.')
  })
})

test('a shelf that is not there is asked five times', async () => {
  const cwd = aFolderWithTheDiagnosis()
  const address = await withShelf([{ status: 500 }], async (shelf) => shelf)

  const { code, err } = await diagnose(['upload', '--shelf', address, ...consent], {
    cwd,
    env: { DIAGNOSE_TOKEN: token },
  })

  expect(code).toBe(9)
  expect(err.match(/could not be reached \[ECONNREFUSED\]/g)?.length).toBe(5)
})

test('a redirect is not followed: it could carry the bundle elsewhere', async () => {
  const cwd = aFolderWithTheDiagnosis()
  await withShelf([{ status: 201, json: shelved }], async (elsewhere, receivedElsewhere) => {
    await withShelf([{ status: 307, headers: { location: `${elsewhere}/v1/uploads` } }], async (shelf) => {
      const { code } = await diagnose(['upload', '--shelf', shelf, ...consent], { cwd, env: { DIAGNOSE_TOKEN: token } })

      expect(code).not.toBe(0)
      expect(receivedElsewhere).toEqual([])
    })
  })
})

test('a diagnosis that was edited by hand, or made with a seed, is not sent', async () => {
  const edited = aFolderWithTheDiagnosis()
  const file = join(edited, `${name}.diagnosis/classification.csv`)
  writeFileSync(file, readFileSync(file, 'utf8').replace('play_video,browser,1', 'play_video,browser,2'))
  const seeded = join(root, 'seeded')
  mkdirSync(seeded)
  await diagnose(['run', join(root, 'tracking.log'), '--name', name, '--seed', '1'], { cwd: seeded })
  await withShelf([{ status: 201, json: shelved }], async (shelf, received) => {
    const send = (cwd: string) =>
      diagnose(['upload', '--shelf', shelf, ...consent], { cwd, env: { DIAGNOSE_TOKEN: token } })

    const results = [await send(edited), await send(seeded)]

    expect(results.map(({ code }) => code)).toEqual([1, 5])
    expect(results[0]?.err).toContain('classification.csv')
    expect(received).toEqual([])
  })
})

test('a raw mail address that was put back is found, and its place is told without it', async () => {
  const cwd = aFolderWithTheDiagnosis()
  const folder = join(cwd, `${name}.diagnosis`)
  const samples =
    execFileSync('find', [join(folder, 'samples'), '-name', '*.jsonl'], { encoding: 'utf8' }).split('\n')[0] ?? ''
  writeFileSync(
    samples,
    readFileSync(samples, 'utf8').replace(/"username":\s*"[^"]*"/, '"username": "mirela@northlake.example"'),
  )

  const { code, out, err } = await diagnose(['check'], { cwd })

  expect(code).toBe(3)
  expect(err).toMatch(/samples\/[a-z2-7]{10}\.jsonl:1 .*\[leak\./)
  expect(out + err).not.toContain('mirela')
})

test('withdraw asks for the id again, and takes --yes for scripts', async () => {
  await withShelf([{ status: 200, json: {} }], async (shelf, received) => {
    const withdraw = (more: string[]) =>
      diagnose(['withdraw', 'k3v9q2mzab', '--shelf', shelf, ...more], { cwd: root, env: { DIAGNOSE_TOKEN: token } })

    expect((await withdraw([])).code).toBe(8)
    expect(received).toEqual([])

    expect((await withdraw(['--yes'])).code).toBe(0)
    expect(received).toMatchObject([
      { method: 'DELETE', url: '/v1/diagnoses/k3v9q2mzab', authorization: `Bearer ${token}` },
    ])
  })
})

test('no command but an agreed upload opens a socket, not even to look up a name', async () => {
  const cwd = aFolderWithTheDiagnosis()
  const marks = join(cwd, 'sockets.txt')
  const hook = join(cwd, 'hook.mjs')
  writeFileSync(
    hook,
    `import { appendFileSync } from 'node:fs'
     import net from 'node:net'
     import dns from 'node:dns'
     const mark = (what) => appendFileSync(${JSON.stringify(marks)}, what + '\\n')
     const { connect } = net.Socket.prototype
     net.Socket.prototype.connect = function (...given) { mark('connect'); return connect.apply(this, given) }
     const { lookup } = dns
     dns.lookup = (...given) => { mark('lookup'); return lookup(...given) }`,
  )
  const env = { NODE_OPTIONS: `--import ${hook}`, DIAGNOSE_TOKEN: token }
  const shelf = ['--shelf', 'http://127.0.0.1:1']

  expect((await diagnose(['run', join(root, 'tracking.log'), '--name', name], { cwd, env })).code).toBe(0)
  for (const command of ['show', 'check', 'pack']) expect((await diagnose([command], { cwd, env })).code).toBe(0)
  expect((await diagnose(['upload', '--dry-run', ...shelf], { cwd, env })).code).toBe(0)
  expect((await diagnose(['upload', ...shelf], { cwd, env })).code).toBe(8)
  expect(existsSync(marks)).toBe(false)

  // The hook does see a connection where there is one.
  await withShelf([{ status: 201, json: shelved }], (address) =>
    diagnose(['upload', '--shelf', address, ...consent], { cwd, env }),
  )
  expect(readFileSync(marks, 'utf8')).toContain('connect')
})

const canTrace = works('strace', ['-f', '-e', 'trace=network', 'true'])

test.skipIf(!canTrace)(
  'a dry run asks the system for no network socket (under strace; skipped without it)',
  async () => {
    const cwd = aFolderWithTheDiagnosis()
    const trace = join(cwd, 'trace.txt')

    const { code } = await diagnose(['upload', '--dry-run', '--shelf', 'https://shelf.example.org'], {
      cwd,
      under: ['strace', '-f', '-o', trace, '-e', 'trace=socket,connect,sendto', process.execPath],
    })

    expect(code).toBe(0)
    expect(readFileSync(trace, 'utf8')).toContain('exited with 0')
    expect(readFileSync(trace, 'utf8')).not.toMatch(/socket\(|connect\(|sendto\(/)
  },
)

function works(program: string, parameters: string[]): boolean {
  try {
    execFileSync(program, parameters, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
