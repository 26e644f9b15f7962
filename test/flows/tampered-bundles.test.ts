import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { termsVersion } from '@mooc-panorama/shared/bundle/terms.ts'
import type { ProblemDetails } from '@mooc-panorama/shared/panorama/problem-details.ts'
import { resealed, textIn, withFile } from '../builders/bundles.ts'
import { aDatabase, type TestDatabase } from '../builders/database.ts'
import { aDesk, type Desk } from '../builders/desk.ts'
import { logBytes, oddLines } from '../builders/log-lines.ts'
import { anInstitutionToken, filesOf, upload } from '../builders/shelf.ts'
import { aShelfProcess, type ShelfProcess } from '../builders/shelf-process.ts'
import { databaseText, folderText } from '../builders/traces.ts'
import { aBundleZip, aZip } from '../builders/zips.ts'

type Files = Map<string, Uint8Array>

const name = 'northlake-optics-2016'
/** What the hand puts in; no answer may repeat it. */
const count = '7654321'
const address = 'quilla.ferrant@northlake-university.org'
const secrets = /7654321|quilla|ferrant|northlake-university/

let database: TestDatabase
let dataDir: string
let shelf: ShelfProcess
let token: string
let tokenOfOther: string
let untouched: Files
let nothingStored: string
const desks: Desk[] = []

beforeAll(async () => {
  database = await aDatabase()
  dataDir = mkdtempSync(join(tmpdir(), 'panorama-tampered-'))
  shelf = await aShelfProcess({ DATABASE_URL: database.url, DATA_DIR: dataDir })
  token = await anInstitutionToken(database.sql, 'northlake')
  tokenOfOther = await anInstitutionToken(database.sql, 'southbay')
  const desk = aDeskAt(shelf.url)
  await desk.run(logBytes(oddLines()))
  untouched = desk.bundle()
  nothingStored = await databaseText(database.sql, ['tokens'])
})
afterAll(async () => {
  await shelf.stop()
  await database.drop()
  for (const folder of [dataDir, ...desks.map(({ cwd }) => cwd)]) rmSync(folder, { recursive: true })
})

/** Whatever was tried: the shelf is as before, and nothing of what was put in is anywhere. */
afterEach(async () => {
  expect(await databaseText(database.sql, ['tokens'])).toBe(nothingStored)
  expect(await filesOf(dataDir)).toEqual({ uploads: [], bundles: [] })
  expect([await databaseText(database.sql), folderText(dataDir), shelf.output()].join('\n')).not.toMatch(secrets)
})

function aDeskAt(url: string, by = token): Desk {
  const desk = aDesk({ shelf: url, token: by, name })
  desks.push(desk)
  return desk
}

const classification = () => textIn(untouched, 'classification.csv')
const withCount = () => new TextEncoder().encode(classification().replace(/^(play_video,browser,)\d+/m, `$1${count}`))
const edited = (): Files => new Map(untouched).set('classification.csv', withCount())

/** The first sample of learners' own events, with a mail address put back in place of the user name. */
function withAddress(): { files: Files; file: string; line: number } {
  for (const file of untouched.keys()) {
    const lines = textIn(untouched, file).split('\n')
    const place = lines.findIndex((line, i) => i > 0 && /"username":\s*"[^"]+"/.test(line))
    if (!file.startsWith('samples/') || place < 0) continue
    const changed = lines.map((line, i) =>
      i === place ? line.replace(/("username":\s*)"[^"]+"/, `$1"${address}"`) : line,
    )
    return { files: withFile(untouched, file, changed.join('\n')), file, line: place + 1 }
  }
  throw new Error('no sample has a user name')
}

interface Case {
  files: Files
  exit: number
  finding: { code: string; file: string; line?: number; pointer?: string }
}

const cases: [string, () => Case][] = [
  [
    'a count edited by hand',
    () => ({ files: edited(), exit: 1, finding: { code: 'bundle.digest-mismatch', file: 'classification.csv' } }),
  ],
  [
    'a count edited by hand, and the digests made anew',
    () => ({
      files: resealed(edited()),
      exit: 1,
      finding: { code: 'bundle.counts', file: 'classification.csv', line: lineOfPlay(), pointer: '/share' },
    }),
  ],
  [
    'a mail address put back, and the digests made anew',
    () => {
      const { files, file, line } = withAddress()
      return { files, exit: 3, finding: { code: 'leak.email', file, line, pointer: '/event/username' } }
    },
  ],
]

const lineOfPlay = () =>
  classification()
    .split('\n')
    .findIndex((line) => line.startsWith('play_video,browser,')) + 1

test.each(cases)('%s is found by the command, which opens no connection', async (_case, make) => {
  const { files, exit, finding } = make()
  const { file, line, pointer } = finding
  await withListener(async (url, connections) => {
    const desk = aDeskAt(url)
    desk.put(files)
    const place = `${file}${line === undefined ? '' : `:${line}`}${pointer === undefined ? '' : ` ${pointer}`}: `

    const check = await desk.command('check')
    const json = await desk.command('check', '--json')
    const uploaded = await desk.upload()

    expect([check.code, json.code, uploaded.code]).toEqual([exit, exit, exit])
    for (const { err } of [check, uploaded]) {
      expect(
        err.split('\n').filter((each) => each.startsWith(place) && each.endsWith(`[${finding.code}]`)),
      ).toHaveLength(1)
    }
    expect((JSON.parse(json.out) as { findings: object[] }).findings).toContainEqual(expect.objectContaining(finding))
    expect(JSON.stringify([check, json, uploaded])).not.toMatch(secrets)
    expect(connections()).toBe(0)
  })
})

test.each(cases)('%s is refused by the shelf, whoever sends it', async (_case, make) => {
  const { files, finding } = make()

  const answer = await upload(shelf.url, aBundleZip(files), { token })

  const text = await answer.text()
  const problem = JSON.parse(text) as ProblemDetails
  expect([answer.status, answer.headers.get('content-type')]).toEqual([422, 'application/problem+json; charset=utf-8'])
  expect(problem).toMatchObject({ type: '/problems/bundle-refused', status: 422, instance: '/v1/uploads' })
  expect(problem.errors).toContainEqual(expect.objectContaining(finding))
  expect(text).not.toMatch(secrets)
})

test('a zip that is no bundle is taken by neither', async () => {
  const zip = aZip([{ name: `${address}.png`, content: count }])
  const desk = aDeskAt(shelf.url)
  writeFileSync(join(desk.cwd, 'photos.zip'), zip)

  const results = [await desk.command('check', 'photos.zip'), await uploadOf(desk, 'photos.zip')]
  const answer = await upload(shelf.url, zip, { token })

  expect(results.map(({ code }) => code)).toEqual([1, 1])
  expect(results.map(({ err }) => /\[([a-z.-]+)\]/.exec(err)?.[1])).toEqual(['archive.bad-name', 'archive.bad-name'])
  const text = await answer.text()
  expect(answer.status).toBe(422)
  expect((JSON.parse(text) as ProblemDetails).errors).toMatchObject([{ code: 'archive.bad-name' }])
  expect(text + JSON.stringify(results)).not.toMatch(secrets)
})

const uploadOf = (desk: Desk, path: string) => desk.command('upload', path, '--yes', '--accept-terms', termsVersion)

test('a diagnosis whose surrogates can be made again is sent by no command, and taken by no shelf', async () => {
  const desk = aDeskAt(shelf.url)
  await desk.run(logBytes(oddLines()), '--seed', count)

  const [check, uploaded] = [await desk.command('check'), await desk.upload()]
  const answer = await upload(shelf.url, aBundleZip(desk.bundle()), { token })

  expect([check.code, uploaded.code, answer.status]).toEqual([0, 5, 422])
  expect(((await answer.json()) as ProblemDetails).errors).toMatchObject([
    { code: 'bundle.seeded', file: 'manifest.json', pointer: '/anonymisation/seeded' },
  ])
})

test('a token that is not known, or of another institution, shares nothing', async () => {
  const unknown = `moocdb_${'0'.repeat(48)}`
  const results: unknown[] = []
  for (const by of [unknown, tokenOfOther]) {
    const desk = aDeskAt(shelf.url, by)
    desk.put(untouched)
    const { code, out, err } = await desk.upload()
    const answer = await upload(shelf.url, aBundleZip(desk.bundle()), { token: by })
    results.push([code, answer.status, ((await answer.json()) as ProblemDetails).type])
    expect(out + err).not.toContain(by)
    expect(shelf.output()).not.toContain(by)
  }

  expect(results).toEqual([
    [4, 401, '/problems/unauthenticated'],
    [4, 403, '/problems/forbidden'],
  ])
})

/** An address at which every connection is counted, and none is answered. */
async function withListener(use: (url: string, connections: () => number) => Promise<void>): Promise<void> {
  let connections = 0
  const server = createServer((socket) => {
    connections++
    socket.destroy()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, () => connections)
  } finally {
    server.close()
  }
}
