import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ByteSource } from './byte-source.ts'
import { gunzip } from './gunzip.ts'

const lines = Array.from({ length: 2_000 }, (_, i) => `{"event_type":"play_video","n":${i * 7919}}\n`).join('')
const packed = gzipSync(lines)

async function unpack(bytes: Uint8Array, blockSize = 1_000): Promise<{ end: string; text: string }> {
  const chunks: Buffer[] = []
  const end = await gunzip(new ByteSource(blocksOf(bytes, blockSize)), (chunk) => chunks.push(Buffer.from(chunk)))
  return { end, text: Buffer.concat(chunks).toString() }
}

async function* blocksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

test('a whole file is complete, in blocks of any size', async () => {
  for (const size of [1, 7, packed.length - 8, packed.length - 1, packed.length, 10 ** 6]) {
    expect(await unpack(packed, size)).toEqual({ end: 'complete', text: lines })
  }
})

test('several members are one file', async () => {
  const members = Buffer.concat([gzipSync('a\n'), gzipSync(''), gzipSync('b\n')])

  for (const size of [1, 2, 19, 20, 21, 22, 23, 1_000]) {
    expect(await unpack(members, size)).toEqual({ end: 'complete', text: 'a\nb\n' })
  }
})

test('a header with a name, a comment, an extra field and a checksum is skipped', async () => {
  const rest = gzipSync('a\n').subarray(10)
  const header = [0x1f, 0x8b, 8, 2 + 4 + 8 + 16, 0, 0, 0, 0, 0, 3, 2, 0, 9, 9, 0x61, 0, 0x62, 0x63, 0, 5, 5]

  expect(await unpack(Buffer.concat([Uint8Array.from(header), rest]))).toEqual({ end: 'complete', text: 'a\n' })
})

test('zeros after the end are fine, text after the end is damage and loses nothing', async () => {
  const padded = Buffer.concat([packed, Buffer.alloc(5_000)])
  const followed = Buffer.concat([packed, Buffer.from('oops')])

  expect(await unpack(padded)).toEqual({ end: 'complete', text: lines })
  expect(await unpack(followed)).toEqual({ end: 'damaged', text: lines })
})

test('an empty file is damaged', async () => {
  expect(await unpack(new Uint8Array())).toEqual({ end: 'damaged', text: '' })
})

test('a file cut anywhere is damaged, and what comes of it is the start of the lines', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(packed.length - 1), async (length) => {
      const { end, text } = await unpack(packed.subarray(0, length), 777)

      expect(end).toBe('damaged')
      expect(lines.startsWith(text)).toBe(true)
    }),
  )
})

test('half of a file gives nearly half of its lines', async () => {
  const { text } = await unpack(packed.subarray(0, packed.length / 2))

  // Events of one length pack evenly; a tenth is room for the dictionary at the start.
  expect(text.length).toBeGreaterThan(lines.length * 0.4)
})

test('with one flipped bit anywhere, a file that is taken for complete has all its lines', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 10, max: packed.length - 1 }), fc.nat(7), async (at, bit) => {
      const flipped = Uint8Array.from(packed)
      flipped[at] = (flipped[at] ?? 0) ^ (1 << bit)

      const { end, text } = await unpack(flipped)

      // The last byte of the compressed data has bits that mean nothing.
      expect(end === 'damaged' || text === lines).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('a flipped bit in the middle is damage', async () => {
  const flipped = Uint8Array.from(packed)
  flipped[5_000] = (flipped[5_000] ?? 0) ^ 1

  expect((await unpack(flipped)).end).toBe('damaged')
})
