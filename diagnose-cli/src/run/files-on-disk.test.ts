import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { aBundle, aDiagnosis, aPartial } from '../../../test/builders/bundles.ts'
import { problemsOnDisk } from './files-on-disk.ts'

const root = mkdtempSync(path.join(tmpdir(), 'diagnose-disk-'))
afterAll(() => rmSync(root, { recursive: true }))

const bundle = aBundle()

function written(files: ReadonlyMap<string, Uint8Array>): string {
  const folder = mkdtempSync(path.join(root, 'draft-'))
  mkdirSync(path.join(folder, 'samples'))
  for (const [name, bytes] of files) writeFileSync(path.join(folder, name), bytes)
  return folder
}

test('the files that were checked are on disk', async () => {
  expect(await problemsOnDisk(written(bundle), bundle)).toEqual([])
})

test('a byte more is found', async () => {
  const folder = written(bundle)
  appendFileSync(path.join(folder, 'README.txt'), ' ')

  expect(await problemsOnDisk(folder, bundle)).toMatchObject([{ code: 'bundle.digest-mismatch', file: 'README.txt' }])
})

test('a file less is found', async () => {
  const folder = written(bundle)
  rmSync(path.join(folder, 'shapes.json'))

  expect(await problemsOnDisk(folder, bundle)).toMatchObject([{ code: 'bundle.file-missing', file: 'shapes.json' }])
})

test('another diagnosis is found, although nothing is wrong with it', async () => {
  const other = aBundle(aDiagnosis(aPartial(), { seed: 'another seed' }))

  expect(await problemsOnDisk(written(other), bundle)).toEqual([{ code: 'bundle.digest-mismatch' }])
})
