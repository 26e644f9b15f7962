import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { blockRing, blocksOf, BlockWriter } from './block-ring.ts'

test('what is written comes out in the same order, and then there is an end', () => {
  const ring = blockRing()
  const writer = new BlockWriter(ring)
  for (const text of ['a', 'bb', 'ccc']) writer.write(Buffer.from(text))
  writer.end()

  expect(Array.from(blocksOf(ring), (block) => Buffer.from(block).toString())).toEqual(['a', 'bb', 'ccc'])
})

test('a block larger than a slot is several blocks', () => {
  const ring = blockRing()
  const bytes = new Uint8Array(1_000_000).map((_, i) => i % 251)
  const writer = new BlockWriter(ring)
  writer.write(bytes)
  writer.end()

  expect(Buffer.concat(Array.from(blocksOf(ring), (block) => Buffer.from(block)))).toEqual(Buffer.from(bytes))
})

/** Another thread that takes all blocks and tells their first bytes. */
const taker = `import(${JSON.stringify(new URL('./block-ring.ts', import.meta.url).href)}).then(({ blocksOf }) => {
  const { parentPort, workerData } = require('node:worker_threads')
  parentPort.postMessage([...blocksOf(workerData).map((block) => block[0])])
})`

test('who writes waits for the other thread until there is room', async () => {
  const ring = blockRing()
  const worker = new Worker(taker, { eval: true, workerData: ring })
  const taken = new Promise((resolve) => worker.once('message', resolve))
  const writer = new BlockWriter(ring)
  for (let i = 0; i < 1_000; i++) await writer.writeLater(Uint8Array.of(i % 256, 7))
  await writer.endLater()

  expect(await taken).toEqual(Array.from({ length: 1_000 }, (_, i) => i % 256))
})
