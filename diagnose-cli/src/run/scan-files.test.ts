import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { defaultScanSettings } from '@mooc-panorama/shared/diagnosis/scan-settings.ts'
import { aPlayVideo, logOf } from '../../../test/builders/events.ts'
import { anIo } from '../../../test/builders/io.ts'
import { listInputs } from '../read/list-inputs.ts'
import { progress } from './progress.ts'
import { scanFiles } from './scan-files.ts'

const root = mkdtempSync(path.join(tmpdir(), 'diagnose-scan-'))
afterAll(() => rmSync(root, { recursive: true }))

/** Lists, takes the second file away, and scans. */
async function scanWithout(paths: readonly string[]) {
  const folder = mkdtempSync(path.join(root, 'logs-'))
  mkdirSync(path.join(folder, 'logs'))
  for (const name of ['a.log', 'b.log', 'c.log']) writeFileSync(path.join(folder, 'logs', name), logOf([aPlayVideo()]))
  const io = anIo({ workingFolder: folder })
  const listed = await listInputs(paths, folder)
  if (!listed.ok) throw new Error(listed.problem.code)
  rmSync(path.join(folder, 'logs/b.log'))
  const settings = defaultScanSettings({ low: 1, high: 2 })
  const shown = progress(io, { kind: 'none', files: 3, totalBytes: undefined, announce: false })
  return { scanned: await scanFiles(listed.value.files, { settings, shown }, io), err: io.written.err }
}

test('a file of a folder that log rotation takes away meanwhile is left out, and that is said', async () => {
  const { scanned, err } = await scanWithout(['logs'])

  expect(scanned).toMatchObject({ ok: true, value: { files: 2, leftOut: 1, partial: { events: 2 } } })
  expect(err).toEqual(['Left out: logs/b.log: There is no such file or folder. [input.not-found]'])
})

test('a file that was named and is gone ends the run', async () => {
  const { scanned } = await scanWithout(['logs/a.log', 'logs/b.log'])

  expect(scanned).toEqual({ ok: false, problem: { code: 'input.not-found', file: 'logs/b.log' } })
})
