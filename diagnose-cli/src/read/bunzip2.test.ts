import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bunzip2 } from './bunzip2.ts'
import { ByteSource } from './byte-source.ts'

/** `a\n`, packed by bzip2 1.0.8. */
const tiny = Buffer.from('QlpoOTFBWSZTWWM+1uIAAADBAAAQIAAgACEAgrF3JFOFCQYz7W4g', 'base64')
const lines = Array.from({ length: 5_000 }, (_, i) => `{"event_type":"play_video","n":${i * 7919}}\n`).join('')
const hasProgram = spawnSync('bzip2', ['--help']).error === undefined
const packed = hasProgram ? spawnSync('bzip2', ['-1'], { input: lines }).stdout : Buffer.alloc(0)

async function unpack(bytes: Uint8Array, blockSize = 1_000): Promise<{ end: string; text: string }> {
  const chunks: Buffer[] = []
  const end = await bunzip2(new ByteSource(blocksOf(bytes, blockSize)), (chunk) => chunks.push(Buffer.from(chunk)))
  return { end, text: Buffer.concat(chunks).toString() }
}

async function* blocksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const lent = new Uint8Array(size)
  for (let at = 0; at < bytes.length; at += size) {
    const part = bytes.subarray(at, at + size)
    lent.set(part)
    yield lent.subarray(0, part.length)
    lent.fill(0)
  }
}

test.each([
  ['one stream', tiny, 'a\n'],
  ['three streams', Buffer.concat([tiny, tiny, tiny]), 'a\na\na\n'],
])('%s is complete', async (_name, bytes, text) => {
  for (const size of [1, 5, 1_000]) expect(await unpack(bytes, size)).toEqual({ end: 'complete', text })
})

test.each([
  ['nothing', Buffer.alloc(0), ''],
  ['a cut header', tiny.subarray(0, 3), ''],
  ['a cut block', tiny.subarray(0, 20), ''],
  ['a cut end', tiny.subarray(0, -2), 'a\n'],
  ['text behind the end', Buffer.concat([tiny, Buffer.from('oops, this is not bzip2')]), 'a\n'],
])('%s is damaged, and gives what came before', async (_name, bytes, text) => {
  expect(await unpack(bytes)).toEqual({ end: 'damaged', text })
})

test.skipIf(!hasProgram)('blocks of a program give the same lines (needs bzip2)', async () => {
  expect(await unpack(packed)).toEqual({ end: 'complete', text: lines })
})

test.skipIf(!hasProgram)(
  'with one flipped bit anywhere, a file that is taken for complete has all its lines (needs bzip2)',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(packed.length - 1), fc.nat(7), async (at, bit) => {
        const flipped = Uint8Array.from(packed)
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit)

        const { end, text } = await unpack(flipped)

        expect(end === 'damaged' || text === lines).toBe(true)
      }),
      { numRuns: 60 },
    )
  },
)
