import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Turns } from './turns.ts'

/** Work that ends when it is told to. */
function works(count: number) {
  const started: number[] = []
  const endings = Array.from({ length: count }, () => Promise.withResolvers<void>())
  const work = (n: number) => async (): Promise<number> => {
    started.push(n)
    await endings[n]?.promise
    return n
  }
  return { started, work, end: (n: number) => endings[n]?.resolve(), fail: (n: number) => endings[n]?.reject(failure) }
}
const failure = new Error('the work failed')

/** Until all that can go on has gone on. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
}

test('few run at a time, the others in the order in which they came', async () => {
  const turns = new Turns({ running: 2, waiting: 10 })
  const { started, work, end } = works(4)
  const answers = [0, 1, 2, 3].map((n) => turns.take(work(n)))
  await settled()
  expect(started).toEqual([0, 1])

  end(1)
  await settled()
  expect(started).toEqual([0, 1, 2])

  for (const n of [0, 2, 3]) end(n)
  expect(await Promise.all(answers)).toEqual([0, 1, 2, 3])
})

test('too many are sent away at once, and those who wait keep their turn', async () => {
  const turns = new Turns({ running: 1, waiting: 1 })
  const { started, work, end } = works(4)
  const first = turns.take(work(0))
  const second = turns.take(work(1))

  await expect(turns.take(work(2))).rejects.toMatchObject({ code: 'unavailable' })
  end(0)
  end(1)
  expect(await Promise.all([first, second])).toEqual([0, 1])
  end(3)
  expect(await turns.take(work(3))).toBe(3)
  expect(started).toEqual([0, 1, 3])
})

test('work that fails gives its turn on', async () => {
  const turns = new Turns({ running: 1, waiting: 1 })
  const { work, end, fail } = works(2)
  const first = turns.take(work(0))
  const second = turns.take(work(1))

  fail(0)
  end(1)
  await expect(first).rejects.toBe(failure)
  expect(await second).toBe(1)
})

test('never more run than may, in any order of ends', async () => {
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 })
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 4 }), order, async (running, ends) => {
      const turns = new Turns({ running, waiting: 8 })
      const { started, work, end } = works(8)
      const answers = ends.map((_, n) => turns.take(work(n)))
      const open = new Set(ends)
      while (open.size > 0) {
        await settled()
        const atWork = started.filter((n) => open.has(n))
        expect(atWork).toHaveLength(Math.min(running, open.size))
        const next = ends.find((n) => atWork.includes(n)) ?? -1
        open.delete(next)
        end(next)
      }
      expect(await Promise.all(answers)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
    }),
    { numRuns: 30 },
  )
})
