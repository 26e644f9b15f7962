import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { isDuckdbFile } from './duckdb-file.ts'

const root = mkdtempSync(path.join(tmpdir(), 'diagnose-file-'))
afterAll(() => rmSync(root, { recursive: true }))

test.each([
  ['a file with the mark of DuckDB', '12345678DUCK9', true],
  ['a text', 'Dear Zora, this is a letter.', false],
  ['a file with the mark elsewhere', 'DUCK', false],
  ['an empty file', '', false],
])('%s: %o %s', async (name, content, is) => {
  const place = path.join(root, name)
  writeFileSync(place, content)

  expect(await isDuckdbFile(place)).toBe(is)
})

test('a folder is no file of DuckDB', async () => {
  mkdirSync(path.join(root, 'folder.duckdb'))

  expect(await isDuckdbFile(path.join(root, 'folder.duckdb'))).toBe(false)
})
