import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sha256Hex } from '@mooc-panorama/shared/base/digest.ts'
import { termsDigest, termsVersion } from '@mooc-panorama/shared/bundle/terms.ts'
import { askShelf, patience } from '../../diagnose-cli/src/upload/ask-shelf.ts'
import { diagnose } from '../builders/diagnose-command.ts'
import { anIo } from '../builders/io.ts'
import { packedName, thePackedDiagnosis } from '../builders/packed-diagnosis.ts'
import { problem, shelved, withShelf } from '../builders/shelf-stand-in.ts'

const name = packedName
const { root, folderWithIt: aFolderWithTheDiagnosis } = thePackedDiagnosis()
const consent = ['--yes', '--accept-terms', termsVersion]
const token = 'moocdb_invented_token'

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
    expect([...form.keys()]).toEqual(['terms_version', 'digest', 'consent', 'bundle'])
    expect([form.get('terms_version'), form.get('digest')]).toEqual([termsVersion, sha256Hex(new Uint8Array(zip))])
    expect(Buffer.from(await (form.get('bundle') as File).arrayBuffer())).toEqual(zip)
    expect(out).toContain(`SHA-256 of the zip: ${sha256Hex(new Uint8Array(zip))}`)
    expect(out).toContain('Shelved as k3v9q2mzab: 2 new event types, 3 new shapes.')
    expect(out + err).not.toContain(token)
    expect(JSON.parse(readFileSync(join(cwd, `${name}.receipt.json`), 'utf8'))).toEqual({
      format: 1,
      name,
      shelf,
      sent: JSON.parse(String(form.get('consent'))) as unknown,
      ...shelved,
      digest: sha256Hex(new Uint8Array(zip)),
      consent: JSON.parse(String(form.get('consent'))) as unknown,
    })
    expect(JSON.parse(String(form.get('consent')))).toEqual({
      terms_version: termsVersion,
      terms_digest: termsDigest(),
      bundle_digest: sha256Hex(new Uint8Array(zip)),
      given_at: expect.stringMatching(/^20.*Z$/) as string,
      tool_version: expect.any(String) as string,
    })
  })
})

test('a receipt that is not of what was sent is told, and is kept as it came', async () => {
  const cwd = aFolderWithTheDiagnosis()
  await withShelf([{ status: 201, json: { ...shelved, digest: '0'.repeat(64) } }], async (shelf) => {
    const { code, err } = await diagnose(['upload', '--shelf', shelf, ...consent], {
      cwd,
      env: { DIAGNOSE_TOKEN: token },
    })

    expect(code).toBe(1)
    expect(err).toContain('The receipt of the shelf is not of what was sent')
    expect(JSON.parse(readFileSync(join(cwd, `${name}.receipt.json`), 'utf8'))).toMatchObject({
      digest: '0'.repeat(64),
    })
  })
})

test('under a pseudonym neither the bytes nor the name of the file tell the own name', async () => {
  const cwd = aFolderWithTheDiagnosis()
  await withShelf([{ status: 201, json: shelved }], async (shelf, received) => {
    const flags = ['--pseudonym', 'someuni-somecourse-1', '--shelf', shelf, ...consent]
    const { code, out } = await diagnose(['upload', ...flags], { cwd, env: { DIAGNOSE_TOKEN: token } })

    const [{ body } = { body: Buffer.alloc(0) }] = received
    expect(code).toBe(0)
    expect(out).toContain('institution someuni, course somecourse, offering 1')
    expect(body.includes('someuni-somecourse-1.zip')).toBe(true)
    expect(name.split('-').filter((part) => body.includes(`"${part}"`) || body.includes(name))).toEqual([])
    expect(existsSync(join(cwd, 'someuni-somecourse-1.receipt.json'))).toBe(true)
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

test('a shelf that is not there is asked as often as patience has it, then the command may be repeated', async () => {
  const address = await withShelf([{ status: 500 }], async (shelf) => shelf)
  const io = anIo()
  const limits = { ...patience, attempts: 3, firstWaitMs: 1 }

  const answer = await askShelf({ method: 'DELETE', url: `${address}/v1/diagnoses/a`, token }, io, limits)

  expect(answer).toEqual({
    ok: false,
    problem: {
      exitCode: 9,
      message: ['The shelf could not be reached [ECONNREFUSED].', 'It is safe to repeat the command later.'],
    },
  })
  expect(io.written.err).toEqual([
    'The shelf could not be reached [ECONNREFUSED]. Trying again in 1 s (1 of 3).',
    'The shelf could not be reached [ECONNREFUSED]. Trying again in 1 s (2 of 3).',
  ])
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

test('with --wait an upload ends when the shelf has run its rules on every shape', async () => {
  const cwd = aFolderWithTheDiagnosis()
  const progress = (waiting: number) => ({ status: 200, json: { proofs: { shapes: 5, passing: 4, waiting } } })
  await withShelf([{ status: 201, json: shelved }, progress(2), progress(0)], async (shelf, received) => {
    const { code, out } = await diagnose(['upload', '--shelf', shelf, '--wait', ...consent], {
      cwd,
      env: { DIAGNOSE_TOKEN: token },
    })

    expect(code).toBe(0)
    expect(out).toMatch(/The shelf has run the rules of translation on all its 5 shapes: 4 pass[.]\n$/)
    expect(received.map(({ method, url }) => `${method} ${url}`)).toEqual(['POST /v1/uploads', 'GET /v1', 'GET /v1'])
  })
})

test('withdraw needs somebody at a terminal, or --yes of a script', async () => {
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
