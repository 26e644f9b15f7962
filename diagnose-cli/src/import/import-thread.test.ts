import { mkdtempSync, openSync, closeSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { defaultScanSettings } from '@mooc-panorama/shared/diagnosis/scan-settings.ts'
import { aPlayVideo, logOf } from '../../../test/builders/events.ts'
import type { ScanTask } from '../workers/scan-task.ts'
import { startImportThread, type ImportThread } from './import-thread.ts'
import { StepStore } from './step-store.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'diagnose-import-thread-'))
afterAll(() => rmSync(folder, { recursive: true }))

const events = 500
writeFileSync(path.join(folder, 'tracking.log'), logOf([aPlayVideo()]).repeat(events))

/** A thread with no memory for steps, so that they all go to its file, which has read the log. */
async function aThreadThatHasRead(): Promise<ImportThread> {
  const reading = {
    orderKey: new Uint8Array(8),
    defaultOrigin: 'https://a.example',
    course: undefined,
    memoryBytes: 0,
    mostShared: undefined,
  }
  const settings = { settings: defaultScanSettings({ low: 1, high: 2 }), keptBytes: Infinity }
  const unheard = { handedOver: () => expect.fail('nothing is handed over'), tell: () => {} }
  const thread = startImportThread({ settings, reading, folder }, unheard)
  const fd = openSync(path.join(folder, 'tracking.log'), 'r')
  await thread.scan.run({ kind: 'file', name: 'tracking.log', fd, size: 1_000_000, position: 0 })
  closeSync(fd)
  return thread
}

/** Open files of the process that have no name any more. */
function openFiles(): string[] {
  return readdirSync('/proc/self/fd').flatMap((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`).startsWith(path.join(folder, '.import-')) ? [fd] : []
    } catch {
      return [] // the folder's own descriptor
    }
  })
}

test('what a thread has read is there when it has ended, also what is in its file', async () => {
  const thread = await aThreadThatHasRead()
  const { lines } = await thread.scan.finish(new Map())
  await thread.scan.close()

  const { steps, tally } = thread.taken()
  const store = new StepStore({ handed: [steps], settle: (module) => module })
  const read = [...store.groups()].flatMap(({ parts }) => [...parts].flat())
  store.close()
  thread.close()

  expect([lines, tally.translated, read.length]).toEqual([events, events, events])
  expect(read.map(({ position }) => position)).toEqual(read.map((_step, index) => index))
})

test.runIf(process.platform === 'linux')('the file of a thread that dies is closed', async () => {
  const thread = await aThreadThatHasRead()
  const before = openFiles().length
  const bug = { kind: 'blocks', name: 'a', ring: undefined, isFromDisk: true, position: 0 } as unknown as ScanTask

  await expect(thread.scan.run(bug)).rejects.toThrow(TypeError)
  thread.close()

  expect([before, openFiles().length]).toEqual([1, 0])
  expect(() => thread.taken()).toThrow('finished without')
})
