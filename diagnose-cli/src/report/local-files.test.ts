import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { aReport } from '../../../test/builders/reports.ts'
import { localFiles, readLocalFigures } from './local-files.ts'

function aFolder(files: ReadonlyMap<string, Uint8Array>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'local-files-'))
  mkdirSync(path.join(folder, 'local'))
  for (const [name, bytes] of files) writeFileSync(path.join(folder, name), bytes)
  return folder
}

test('the figures that were written are the ones that are read', async () => {
  const report = aReport()
  const files = localFiles(report)

  expect([...files.keys()]).toEqual(['local/README.txt', 'local/report.html', 'local/figures.json'])
  expect(await readLocalFigures(aFolder(files), report.diagnosis)).toEqual(report.figures)
})

test('a folder without figures, and one where a folder has their name, have none', async () => {
  const { diagnosis } = aReport()
  const other = aFolder(new Map())
  mkdirSync(path.join(other, 'local/figures.json'))

  expect(await readLocalFigures(aFolder(new Map()), diagnosis)).toBeUndefined()
  expect(await readLocalFigures(other, diagnosis)).toBeUndefined()
})
