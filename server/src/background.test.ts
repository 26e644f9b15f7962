import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { until } from '../../test/builders/until.ts'
import { startBackground } from './background.ts'

const idle = { pauseMs: 1_000_000, onFailure: () => {} }

test('it begins by itself, is never done twice at a time, and once more when it was woken meanwhile', async () => {
  let [running, most, times] = [0, 0, 0]
  const background = startBackground(async () => {
    times++
    most = Math.max(most, ++running)
    await sleep(20)
    running--
  }, idle)
  for (let i = 0; i < 5; i++) background.wake()
  await sleep(100)
  await background.close()

  expect([times, most]).toEqual([2, 1])
})

test('a failure is told, and the next look tries again', async () => {
  const failures: unknown[] = []
  const background = startBackground(() => Promise.reject(new Error('x')), {
    pauseMs: 10,
    onFailure: (error) => failures.push(error),
  })
  await until(() => failures.length > 1)
  await background.close()

  expect(failures.length).toBeGreaterThan(1)
})

test('to close waits for what is under way, which can ask whether to stop', async () => {
  let hasSeen = false
  const background = startBackground(async (isClosed) => {
    while (!isClosed()) await sleep(5)
    hasSeen = true
  }, idle)

  await background.close()
  background.wake()

  expect(hasSeen).toBe(true)
})
