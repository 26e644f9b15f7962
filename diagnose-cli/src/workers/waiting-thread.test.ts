import { once } from 'node:events'
import type { Worker } from 'node:worker_threads'
import { defaultScanSettings } from '@mooc-panorama/shared/diagnosis/scan-settings.ts'
import { expect, test } from 'vitest'
import { endWaitingThread, startThread, takeThread } from './waiting-thread.ts'

const settingsWith = (low: number) => ({ settings: defaultScanSettings({ low, high: 2 }), keptBytes: Infinity })

/** What the thread answers to the first question. */
async function answerOf(worker: Worker): Promise<unknown> {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  worker.postMessage({ kind: 'collect' })
  const [answer] = (await once(worker, 'message')) as unknown[]
  await worker.terminate()
  return answer
}

test('a thread that waits is taken once, and asked before it is ready it answers', async () => {
  startThread()
  startThread()
  const threads = [takeThread(settingsWith(1)), takeThread(settingsWith(2))]

  expect(threads[0]).not.toBe(threads[1])
  expect(await Promise.all(threads.map(answerOf))).toEqual([
    expect.objectContaining({ kind: 'collected' }),
    expect.objectContaining({ kind: 'collected' }),
  ])
})

test('a thread that nobody takes is ended', async () => {
  startThread()
  await endWaitingThread()
  const worker = takeThread(settingsWith(1))

  expect(await answerOf(worker)).toEqual(expect.objectContaining({ kind: 'collected' }))
})
