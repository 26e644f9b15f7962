import { expect, test } from 'vitest'
import { defaultScanSettings } from '@mooc-panorama/shared/diagnosis/scan-settings.ts'
import type { PartialDiagnosis } from '@mooc-panorama/shared/diagnosis/partial.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { createLineScanner } from '@mooc-panorama/shared/scan/line-scanner.ts'
import { anEvent, aPlayVideo, logOf } from '../../../test/builders/events.ts'
import { anIo, type TestIo } from '../../../test/builders/io.ts'
import { metIn, progress, type ProgressOptions, type ProgressSnapshot } from './progress.ts'

const aTerminal = { input: true, output: true, errors: true }
const playVideo = { eventType: 'play_video', eventSource: 'browser' }

function aSnapshot(change: Partial<ProgressSnapshot> = {}): ProgressSnapshot {
  return { filesDone: 0, bytesRead: 0, events: 0, malformed: 0, categories: [], unnamed: 0, ...change }
}

/** A progress with a clock that the test turns, and the live lines that were shown. */
function aProgress(change: Partial<ProgressOptions>, io: Partial<TestIo> = {}) {
  const clock = { now: 0 }
  const live: string[] = []
  const own = anIo({ now: () => clock.now, live: (text) => live.push(text), ...io })
  const options = { kind: 'auto', files: 2, totalBytes: 4_000_000, announce: false, ...change } as const
  return { clock, live, err: own.written.err, shown: progress(own, options) }
}

function scanned(log: string): PartialDiagnosis {
  const scanner = createLineScanner(edx, defaultScanSettings({ low: 1, high: 2 }))
  scanner.push(Buffer.from(log))
  return scanner.finish()
}

test('without a terminal there is one plain line every half minute', () => {
  const { clock, live, err, shown } = aProgress({})
  const tell = shown.reader()

  for (; clock.now <= 61_000; clock.now += 1_000) {
    const counted = clock.now < 45_000 ? {} : { events: 600, malformed: 1, categories: [playVideo], unnamed: 2 }
    tell(aSnapshot({ bytesRead: clock.now * 10, ...counted }))
  }

  expect(err).toEqual([
    'file 1/2 · 300.0 kB of 4.0 MB · 06:10 left',
    'file 1/2 · 600.0 kB of 4.0 MB · 10 events/s · 3 types · 1 bad line · 05:40 left',
  ])
  expect(live).toEqual([])
})

test('on a terminal there is one live line, at most ten times a second, and none at the end', () => {
  const { clock, live, err, shown } = aProgress({}, { terminal: aTerminal })
  const tell = shown.reader()

  for (; clock.now < 1_000; clock.now += 1) tell(aSnapshot({ bytesRead: clock.now }))
  shown.end()
  clock.now += 1_000
  tell(aSnapshot({ bytesRead: 4_000_000 }))

  expect(live).toHaveLength(10)
  expect(live.at(-2)).toBe('file 1/2 · 900 bytes of 4.0 MB')
  expect(live.at(-1)).toBe('')
  expect(err).toEqual([])
})

test.each([
  ['plain was asked for', { kind: 'plain' }, {}],
  ['the terminal is a dumb one', { kind: 'auto' }, { TERM: 'dumb' }],
] as const)('there is no live line where %s', (_name, options, env) => {
  const { clock, live, err, shown } = aProgress(options, { terminal: aTerminal, env })

  clock.now = 30_000
  shown.reader()(aSnapshot({ bytesRead: 1_000_000 }))
  shown.end()

  expect({ live, err }).toEqual({ live: [''], err: ['file 1/2 · 1.0 MB of 4.0 MB · 01:30 left'] })
})

test('the snapshots of several readers are added, in whatever order they come', () => {
  const { clock, err, shown } = aProgress({ files: 9 })
  const [a, b] = [shown.reader(), shown.reader()]

  a(aSnapshot({ filesDone: 1, bytesRead: 500_000, events: 100, categories: [playVideo], unnamed: 4 }))
  b(aSnapshot({ filesDone: 2, bytesRead: 100_000, events: 10, malformed: 1, categories: [playVideo], unnamed: 3 }))
  clock.now = 30_000
  a(aSnapshot({ filesDone: 3, bytesRead: 1_900_000, events: 590, unnamed: 5 }))

  expect(err).toEqual(['file 6/9 · 2.0 MB of 4.0 MB · 20 events/s · 6 types · 1 bad line · 00:30 left'])
})

test('a new event type is named once, and only where its name does not come from the log', () => {
  const { err, shown } = aProgress({ announce: true })
  const events = [
    aPlayVideo(),
    anEvent({ event_type: 'mirela.voss', name: undefined }),
    anEvent({ event_type: '<b>', name: '' }),
  ]
  const met = metIn([...scanned(logOf(events)).categories.values()])

  shown.reader()(aSnapshot(met))
  shown.reader()(aSnapshot(met))

  expect(met).toEqual({ categories: [playVideo], unnamed: 2 })
  expect(err).toEqual(['+ play_video · browser'])
})

test('after forty names, the further ones wait for the table', () => {
  const { err, shown } = aProgress({ announce: true })
  const categories = Array.from({ length: 50 }, (_, i) => ({ eventType: `type_${i}`, eventSource: 'server' }))

  shown.reader()(aSnapshot({ categories }))

  expect(err).toHaveLength(41)
  expect(err.slice(-2)).toEqual(['+ type_39 · server', '+ … (further ones stand in the table)'])
})

test('nothing is shown where nothing was asked for', () => {
  const { clock, live, err, shown } = aProgress({ kind: 'none', announce: true }, { terminal: aTerminal })

  clock.now = 60_000
  shown.reader()(aSnapshot({ categories: [playVideo] }))

  expect({ live, err }).toEqual({ live: [], err: [] })
})
