import { expect, test } from 'vitest'
import { emptyPartial } from '@mooc-panorama/shared/diagnosis/merge.ts'
import { defaultScanSettings } from '@mooc-panorama/shared/diagnosis/scan-settings.ts'
import type { PartialDiagnosis } from '@mooc-panorama/shared/diagnosis/partial.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { createLineScanner } from '@mooc-panorama/shared/scan/line-scanner.ts'
import { anEvent, aPlayVideo, logOf } from '../../../test/builders/events.ts'
import { anIo } from '../../../test/builders/io.ts'
import { progress } from './progress.ts'

const settings = defaultScanSettings({ low: 1, high: 2 })

function scanned(log: string): PartialDiagnosis {
  const scanner = createLineScanner(edx, settings)
  scanner.push(Buffer.from(log))
  return scanner.finish()
}

test('without a terminal there is one plain line every half minute', () => {
  let now = 0
  const io = anIo({ now: () => now })
  const shown = progress(io, { kind: 'auto', files: 2, totalBytes: 4_000_000, announce: false })

  shown.fileStarted()
  for (; now <= 61_000; now += 1_000) {
    if (now === 45_000) shown.counted(scanned(`${logOf([aPlayVideo()])}oops\n`))
    shown.fileRead(now * 10)
  }

  expect(io.written.err).toEqual([
    'file 1/2 · 300.0 kB of 4.0 MB · 10.0 kB/s · 06:10 left',
    'file 1/2 · 600.0 kB of 4.0 MB · 10.0 kB/s · 2 lines · 1 type · 1 bad line · 05:40 left',
  ])
})

test('a new event type is named once, and only where its name does not come from the log', () => {
  const io = anIo({ terminal: { input: true, output: true, errors: true } })
  const shown = progress(io, { kind: 'auto', files: 1, totalBytes: undefined, announce: false })
  const partial = scanned(
    logOf([
      aPlayVideo(),
      anEvent({ event_type: 'mirela.voss', name: undefined }),
      anEvent({ event_type: '<b>', name: '' }),
    ]),
  )

  shown.counted(partial)
  shown.counted(partial)

  expect(io.written.err).toEqual(['+ play_video · browser'])
})

test('nothing is shown where nothing was asked for', () => {
  const io = anIo({ now: () => Number.MAX_SAFE_INTEGER, terminal: { input: true, output: true, errors: true } })
  const shown = progress(io, { kind: 'none', files: 1, totalBytes: 1, announce: true })

  shown.fileStarted()
  shown.fileRead(1)
  shown.counted(emptyPartial(settings))
  shown.counted(scanned(logOf([aPlayVideo()])))

  expect(io.written.err).toEqual([])
})
