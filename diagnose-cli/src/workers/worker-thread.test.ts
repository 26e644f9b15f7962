import { expect, test } from 'vitest'
import { emptyPartial } from '@mooc-panorama/shared/diagnosis/merge.ts'
import { defaultScanSettings } from '@mooc-panorama/shared/diagnosis/scan-settings.ts'
import type { ScanTask } from './scan-task.ts'
import { scanInWorker } from './worker-thread.ts'

const settings = defaultScanSettings({ low: 1, high: 2 })
const unheard = { handedOver: () => emptyPartial(settings), tell: () => {} }

test('a thread that dies at its task rejects it, and every later one', async () => {
  const thread = scanInWorker({ settings, keptBytes: Infinity }, unheard)
  const task = { kind: 'blocks', name: 'a', ring: undefined, isFromDisk: true } as unknown as ScanTask // no ring: a bug

  await expect(thread.run(task)).rejects.toThrow(TypeError)
  await expect(thread.run(task)).rejects.toThrow(TypeError)

  await thread.close()
})

test('a thread that is closed in the middle of a task ends within a second', async () => {
  const thread = scanInWorker({ settings, keptBytes: Infinity }, unheard)
  const closed = new AbortController()
  const endless = (async function* () {
    // Whoever closes a scan takes no more blocks of it; here they end by themselves.
    while (!closed.signal.aborted) {
      yield Buffer.from('{"a":1}\n')
      await new Promise((resolve) => setImmediate(resolve))
    }
  })()
  void thread.run({ kind: 'stream', name: '-', blocks: endless, position: 0 })
  await new Promise((resolve) => setTimeout(resolve, 100))

  const startedAt = performance.now()
  await thread.close()
  closed.abort()

  expect(performance.now() - startedAt).toBeLessThan(1_000)
})
