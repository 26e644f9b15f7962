import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { dropDraft, finishDraft, startDraft, writeDraft, type DiagnosisDraft } from './diagnosis-folder.ts'

const root = mkdtempSync(path.join(tmpdir(), 'diagnose-write-'))
afterAll(() => rmSync(root, { recursive: true }))

let folders = 0
function emptyFolder(): string {
  const folder = path.join(root, String(++folders))
  mkdirSync(folder)
  return folder
}

const files = (text: string): Map<string, Uint8Array> =>
  new Map([
    ['manifest.json', new TextEncoder().encode(text)],
    ['samples/aaaaaaaaaa.jsonl', new TextEncoder().encode('')],
  ])

async function aDraft(out: string): Promise<DiagnosisDraft> {
  const draft = await startDraft(out, 'mit-a-b')
  if (typeof draft === 'string') throw new Error(draft)
  return draft
}

async function writeAll(out: string, text: string): Promise<void> {
  const draft = await aDraft(out)
  await writeDraft(draft, files(text))
  await finishDraft(draft)
}

const manifestIn = (out: string): string => readFileSync(path.join(out, 'mit-a-b.diagnosis/manifest.json'), 'utf8')

test('a diagnosis is for its owner alone, and nothing else is left', async () => {
  const out = emptyFolder()

  await writeAll(out, 'one')

  expect(readdirSync(out)).toEqual(['mit-a-b.diagnosis'])
  expect(readdirSync(path.join(out, 'mit-a-b.diagnosis'))).toEqual(['manifest.json', 'samples'])
  expect(statSync(path.join(out, 'mit-a-b.diagnosis')).mode & 0o777).toBe(0o700)
  expect(statSync(path.join(out, 'mit-a-b.diagnosis/manifest.json')).mode & 0o777).toBe(0o600)
})

test('a new diagnosis takes the place of the former one', async () => {
  const out = emptyFolder()
  await writeAll(out, 'one')

  await writeAll(out, 'two')

  expect(manifestIn(out)).toBe('two')
  expect(readdirSync(out)).toEqual(['mit-a-b.diagnosis'])
})

test('a dropped draft leaves nothing, and the former diagnosis stays', async () => {
  const out = emptyFolder()
  await writeAll(out, 'one')
  const draft = await aDraft(out)
  await writeDraft(draft, files('two'))

  await dropDraft(draft)

  expect(manifestIn(out)).toBe('one')
  expect(readdirSync(out)).toEqual(['mit-a-b.diagnosis'])
})

test('what a killed run left is removed by the next one', async () => {
  const out = emptyFolder()
  mkdirSync(path.join(out, 'mit-a-b.diagnosis.partial'))
  writeFileSync(path.join(out, 'mit-a-b.diagnosis.partial/manifest.json'), 'half')
  // No process has a number that large.
  writeFileSync(path.join(out, 'mit-a-b.diagnosis.partial/.running'), '999999999')

  await writeAll(out, 'one')

  expect(manifestIn(out)).toBe('one')
  expect(readdirSync(out)).toEqual(['mit-a-b.diagnosis'])
})

test('a run that was killed between the two renames loses no diagnosis', async () => {
  const out = emptyFolder()
  await writeAll(out, 'one')
  renameSync(path.join(out, 'mit-a-b.diagnosis'), path.join(out, 'mit-a-b.diagnosis.former'))

  await dropDraft(await aDraft(out))

  expect(manifestIn(out)).toBe('one')
})

test('two runs of one name do not write at once', async () => {
  const out = emptyFolder()
  mkdirSync(path.join(out, 'mit-a-b.diagnosis.partial'))
  writeFileSync(path.join(out, 'mit-a-b.diagnosis.partial/.running'), String(process.ppid))

  expect(await startDraft(out, 'mit-a-b')).toBe('running')
})

test('a folder that holds something else is not replaced', async () => {
  const out = emptyFolder()
  mkdirSync(path.join(out, 'mit-a-b.diagnosis'))
  writeFileSync(path.join(out, 'mit-a-b.diagnosis/thesis.tex'), '')

  expect(await startDraft(out, 'mit-a-b')).toBe('not-a-diagnosis')
  expect(existsSync(path.join(out, 'mit-a-b.diagnosis/thesis.tex'))).toBe(true)
})

test('the folders above are made, and a folder that takes none is an error at once', { timeout: 5_000 }, async () => {
  const deep = path.join(emptyFolder(), 'a', 'b')

  await aDraft(deep)

  expect(readdirSync(deep)).toEqual(['mit-a-b.diagnosis.partial'])
  if (existsSync('/proc/self'))
    await expect(startDraft('/proc/new', 'mit-a-b')).rejects.toMatchObject({ code: 'ENOENT' })
})
