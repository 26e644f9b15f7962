import { expect, test } from 'vitest'
import { sharedRanges, takenBytes, takenRanges, type SharedRanges } from '../read/shared-ranges.ts'
import { ThreadRest } from './thread-rest.ts'

const MiB = 1024 * 1024

/** Others take a range whenever a thread that rests looks. */
function othersAt(ranges: SharedRanges): { rest: ThreadRest; takenMiB: () => number } {
  const taken = takenRanges(ranges)
  return { rest: new ThreadRest(async () => taken.next()), takenMiB: () => takenBytes(ranges) / MiB }
}

const aFile = (bytes: number) => sharedRanges(bytes, { threads: 2, rangeBytes: 8 * MiB, laterBytes: 0 })

const large = aFile(1024 * MiB)

test('a thread that has handed nothing over goes on', async () => {
  const { rest, takenMiB } = othersAt(large)
  rest.blockRead(MiB)
  await rest.untilWorth(large)

  expect(takenMiB()).toBe(0)
})

test('a thread whose state became large after much was read goes on', async () => {
  const { rest, takenMiB } = othersAt(large)
  rest.blockRead(70 * MiB)
  rest.handedOver()
  await rest.untilWorth(large)

  expect(takenMiB()).toBe(0)
})

test('a thread whose state became large within few bytes rests until less of what comes is new', async () => {
  const { rest, takenMiB } = othersAt(large)
  rest.blockRead(8 * MiB)
  rest.handedOver()
  await rest.untilWorth(large)

  const rested = takenMiB()
  expect(rested).toBeGreaterThanOrEqual(112) // two threads have read 16 MiB, and it is to be 8 times as much
  expect(rested).toBeLessThan(112 + 8)
  await rest.untilWorth(large)
  expect(takenMiB()).toBe(rested)
})

test('a thread rests no longer than there is something to read', async () => {
  const small = aFile(20 * MiB)
  const { rest, takenMiB } = othersAt(small)
  rest.blockRead(MiB)
  rest.handedOver()
  await rest.untilWorth(small)

  expect(takenMiB()).toBe(20)
})

test('a thread does not wait for others that rest too, or read something else', async () => {
  const rest = new ThreadRest(async () => {})
  rest.blockRead(MiB)
  rest.handedOver()

  await rest.untilWorth(aFile(20 * MiB))
})
