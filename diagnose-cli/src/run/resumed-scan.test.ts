import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ok } from '@mooc-panorama/shared/base/result.ts'
import { emptyPartial } from '@mooc-panorama/shared/diagnosis/merge.ts'
import { defaultScanSettings } from '@mooc-panorama/shared/diagnosis/scan-settings.ts'
import { anIo } from '../../../test/builders/io.ts'
import { openCheckpoint } from './checkpoint.ts'
import { resumedScan } from './resumed-scan.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'diagnose-resumed-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a scan that ends while an entry is being written leaves it whole', async () => {
  const io = anIo({ workingFolder: folder })
  writeFileSync(path.join(folder, 'tracking.log'), '')
  const opened = await openCheckpoint('kept', undefined, io)
  if (!opened.ok) throw new Error(opened.problem.message.join())
  const settings = defaultScanSettings(opened.value.seed.hashKey)
  const file = { name: 'tracking.log', bytes: 0, isNamed: true }
  const reading = { bytes: 0, isDamaged: false, grewBy: 0, shrankBy: 0, isReplaced: false }
  const partial = emptyPartial(settings)

  await resumedScan(
    [file],
    {
      checkpoint: opened.value,
      settings,
      scan: async (_files, fileDone) => {
        void fileDone?.({ file, reading, partial }) // as an interrupted scan does
        return ok({ partial, files: 1, damagedFiles: 0, leftOut: 0, readings: [{ file, reading }] })
      },
    },
    io,
  )

  expect(readdirSync(path.join(folder, 'kept')).filter((name) => /\.partial|\.new$/.test(name))).toEqual([
    expect.stringMatching(/^[0-9a-f]{32}\.partial$/),
  ])
})
