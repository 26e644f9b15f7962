import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { blockRing, blocksOf, BlockWriter } from './block-ring.ts'

/** All blocks, copied before the next one takes their place. */
async function allOf(ring: SharedArrayBuffer): Promise<Buffer[]> {
  const blocks: Buffer[] = []
  for await (const block of blocksOf(ring)) blocks.push(Buffer.from(block))
  return blocks
}

test('what is written comes out in the same order, and then there is an end', async () => {
  const ring = blockRing()
  const writer = new BlockWriter(ring)
  for (const text of ['a', 'bb', 'ccc']) writer.write(Buffer.from(text))
  writer.end()

  expect((await allOf(ring)).map(String)).toEqual(['a', 'bb', 'ccc'])
})

test('a block larger than a slot is several blocks', async () => {
  const ring = blockRing()
  const bytes = new Uint8Array(1_000_000).map((_, i) => i % 251)
  const writer = new BlockWriter(ring)
  writer.write(bytes)
  writer.end()

  expect(Buffer.concat(await allOf(ring))).toEqual(Buffer.from(bytes))
})

/** Another thread that takes all blocks and tells their first bytes. */
const taker = `import(${JSON.stringify(new URL('./block-ring.ts', import.meta.url).href)}).then(async ({ blocksOf }) => {
  const { parentPort, workerData } = require('node:worker_threads')
  parentPort.on('message', () => {}) // who only waits for a block would end
  const firsts = []
  for await (const block of blocksOf(workerData)) firsts.push(block[0])
  parentPort.postMessage(firsts)
})`

test('who writes waits for the other thread until there is room', async () => {
  const ring = blockRing()
  const worker = new Worker(taker, { eval: true, workerData: ring })
  const taken = new Promise((resolve) => worker.once('message', resolve))
  const writer = new BlockWriter(ring)
  for (let i = 0; i < 1_000; i++) await writer.writeLater(Uint8Array.of(i % 256, 7))
  await writer.endLater()

  expect(await taken).toEqual(Array.from({ length: 1_000 }, (_, i) => i % 256))
  await worker.terminate()
})

test('who takes hears other things while there is no block yet', async () => {
  const ring = blockRing()
  const taken = allOf(ring)
  await new Promise((resolve) => setTimeout(resolve, 10))
  const writer = new BlockWriter(ring)
  writer.write(Buffer.from('late'))
  writer.end()

  expect((await taken).map(String)).toEqual(['late'])
})
