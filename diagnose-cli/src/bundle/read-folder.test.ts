import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readDiagnosisFolder } from './read-folder.ts'

const root = mkdtempSync(path.join(tmpdir(), 'diagnose-folder-'))
afterAll(() => rmSync(root, { recursive: true }))

function aFolder(files: readonly string[]): string {
  const folder = mkdtempSync(path.join(root, 'a-b-c-'))
  for (const name of ['manifest.json', ...files]) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), '{}')
  }
  return folder
}

test('what is not part of a bundle is named, since the name is one of this machine', async () => {
  const read = await readDiagnosisFolder(aFolder(['.DS_Store', 'samples/copy of aaaaaaaaaa.jsonl']))

  expect(read).toMatchObject({
    ok: false,
    problem: [
      { code: 'bundle.file-unlisted', file: '.DS_Store' },
      { code: 'bundle.file-unlisted', file: 'samples/copy of aaaaaaaaaa.jsonl' },
    ],
  })
})

test('the folder local/ is not read', async () => {
  const read = await readDiagnosisFolder(aFolder(['local/report.html', 'samples/aaaaaaaaaa.jsonl']))

  expect(read.ok && [...read.value.keys()]).toEqual(['manifest.json', 'samples/aaaaaaaaaa.jsonl'])
})
