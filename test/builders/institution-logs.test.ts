import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { institutionLogs, writeInstitutionLogs, type InstitutionLogs } from '../demo/institution-logs.ts'

let folder: string
let logs: InstitutionLogs[]
let texts: Map<string, string>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'invented-logs-'))
  logs = await writeInstitutionLogs(join(folder, 'first'))
  texts = await read(join(folder, 'first'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

test('the logs are the same bytes each time', async () => {
  await writeInstitutionLogs(join(folder, 'second'))

  expect(digest(await read(join(folder, 'second')))).toBe(digest(texts))
})

test('the logs hold as many lines as they say', () => {
  const counted = logs.map(({ slug }) => ({ slug, lines: linesOf(slug).length }))

  expect(counted).toEqual(logs.map(({ slug, lines }) => ({ slug, lines })))
  expect(institutionLogs(join(folder, 'first'))).toEqual(logs)
})

test('play_video is the most frequent event type, as in the thesis', () => {
  const counts = new Map<string, number>()
  for (const [type] of texts.values().flatMap((text) => text.matchAll(/"event_type":"([^"/]+)"/g))) {
    counts.set(type, (counts.get(type) ?? 0) + 1)
  }

  const [mostFrequent] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? []

  expect(mostFrequent).toBe('"event_type":"play_video"')
})

test('only Quillon has peer instruction', () => {
  const having = logs.filter(({ slug }) => linesOf(slug).some((line) => line.includes('ubc.peer_instruction.accessed')))

  expect(having.map(({ slug }) => slug)).toEqual(['quillon'])
})

test.each([
  ['a nested date', '"time":{"$date":'],
  ['an old module id', 'i4x://'],
  ['a new block id', 'block-v1:'],
  ['a raw envelope', '"data":{'],
  ['the app', '"event_source":"mobile"'],
  ['a renamed event', 'edx.itembankblock.content.assigned'],
  ['its former name', 'edx.librarycontentblock.content.assigned'],
  ['a logger before the JSON', '[tracking] [user'],
  ['a container log', '{"log":"'],
  ['a NUL run', '\u0000\u0000\u0000'],
  ['a byte order mark', '\ufeff'],
  ['bad UTF-8', '\ufffd'],
  ['a Windows line end', '\r\n'],
  ['a comment', '# rotated'],
  ['a list as payload', '"event":["input_'],
  ['an empty payload', '"event":""'],
])('the logs have %s', (_name, text) => {
  expect([...texts.values()].some((log) => log.includes(text))).toBe(true)
})

test('every mail address is of a reserved domain', () => {
  const domains = [...texts.values()].flatMap((text) =>
    [...text.matchAll(/[\w.]+@([\w-]+(?:\.[\w-]+)+)/g)].map(([, domain]) => domain),
  )

  expect(domains.filter((domain) => domain?.endsWith('.example') !== true)).toEqual([])
  expect(domains.length).toBeGreaterThan(100)
})

async function read(from: string): Promise<Map<string, string>> {
  const files = (await readdir(from, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).toSorted()
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const contents = await Promise.all(
    paths.map(async (path) => {
      const bytes = await readFile(path)
      return [path.slice(from.length), decoder.decode(path.endsWith('.gz') ? gunzipSync(bytes) : bytes)] as const
    }),
  )
  return new Map(contents)
}

function linesOf(slug: string): string[] {
  return [...texts]
    .filter(([path]) => path.startsWith(`/${slug}/`))
    .flatMap(([, text]) => text.split('\n').slice(0, -1))
}

function digest(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256')
  for (const [path, text] of files) hash.update(path).update(text)
  return hash.digest('hex')
}
