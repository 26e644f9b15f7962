import { Readable } from 'node:stream'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blockBytes, evenBlocks, givenBack } from './byte-source.ts'

const chunksDrawn = fc.array(fc.integer({ min: 1, max: 2 * blockBytes + 1 }), { maxLength: 6 })

test('even blocks hold the same bytes, each as long as a block but for the last, however they arrive', async () => {
  await fc.assert(
    fc.asyncProperty(chunksDrawn, async (lengths) => {
      const chunks = lengths.map((length, i) => new Uint8Array(length).fill(i + 1))
      const whole = Buffer.concat(chunks)
      const blocks: Buffer[] = []

      for await (const block of evenBlocks(givenBack(Readable.from(chunks)))) blocks.push(Buffer.from(block))

      expect(Buffer.concat(blocks).equals(whole)).toBe(true)
      expect(blocks.slice(0, -1).every(({ length }) => length === blockBytes)).toBe(true)
    }),
    { numRuns: 30 },
  )
})

test('the memory of a chunk is given back when the next one is asked for, but not what others share', async () => {
  const whole = new Uint8Array(1_000)
  const shared = new Uint8Array(2_000).subarray(500, 1_000)
  const lengths: number[] = []

  for await (const chunk of givenBack(Readable.from([whole, shared]))) lengths.push(chunk.length)

  expect(lengths).toEqual([1_000, 500])
  expect([whole.length, shared.length]).toEqual([0, 500])
})
