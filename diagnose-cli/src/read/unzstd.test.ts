import { constants, zstdCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ByteSource } from './byte-source.ts'
import { unzstd } from './unzstd.ts'

const lines = Array.from({ length: 8_000 }, (_, i) => `{"event_type":"play_video","n":${i * 7919}}\n`).join('')

function pack(text: string, { checksum = 1, size = 1 } = {}): Buffer {
  const { ZSTD_c_checksumFlag, ZSTD_c_contentSizeFlag } = constants
  return zstdCompressSync(text, { params: { [ZSTD_c_checksumFlag]: checksum, [ZSTD_c_contentSizeFlag]: size } })
}

const packed = pack(lines)

async function unpack(bytes: Uint8Array, blockSize = 1_000): Promise<{ end: string; text: string }> {
  const chunks: Buffer[] = []
  const end = await unzstd(new ByteSource(blocksOf(bytes, blockSize)), (chunk) => chunks.push(Buffer.from(chunk)))
  return { end, text: Buffer.concat(chunks).toString() }
}

async function* blocksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

function skippable(length: number): Buffer {
  return Buffer.concat([
    Uint8Array.from([0x53, 0x2a, 0x4d, 0x18, length & 255, length >> 8, 0, 0]),
    Buffer.alloc(length),
  ])
}

test('a whole file is complete, in blocks of any size', async () => {
  for (const size of [1, 7, packed.length - 1, packed.length, 10 ** 6]) {
    expect(await unpack(packed, size)).toEqual({ end: 'complete', text: lines })
  }
})

test.each([
  ['without a checksum', pack(lines, { checksum: 0 }), lines],
  ['without its size', pack(lines, { size: 0 }), lines],
  ['with several frames', Buffer.concat([pack('a\n'), pack(''), pack('b\n', { checksum: 0 })]), 'a\nb\n'],
  ['with frames to be skipped', Buffer.concat([skippable(0), pack('a\n'), skippable(700), pack('b\n')]), 'a\nb\n'],
  ['of one byte repeated', pack('a'.repeat(1_000_000)), 'a'.repeat(1_000_000)],
  ['of nothing', pack(''), ''],
])('a file %s is complete', async (_name, bytes, text) => {
  for (const size of [1, 1_000]) expect(await unpack(bytes, size)).toEqual({ end: 'complete', text })
})

test.each([
  ['empty', Buffer.alloc(0), ''],
  ['cut in its header', packed.subarray(0, 5), ''],
  ['followed by text', Buffer.concat([packed, Buffer.from('oops')]), lines],
  ['followed by zeros', Buffer.concat([packed, Buffer.alloc(20)]), lines],
  ['cut in a frame to be skipped', Buffer.concat([packed, skippable(700).subarray(0, 300)]), lines],
])('a file that is %s is damaged, and gives what came before', async (_name, bytes, text) => {
  expect(await unpack(bytes)).toEqual({ end: 'damaged', text })
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

test('a file cut between two of its blocks gives the first one', async () => {
  const { end, text } = await unpack(packed.subarray(0, packed.length - 10))

  expect(end).toBe('damaged')
  expect(text.length).toBeGreaterThanOrEqual(128 * 1024) // a block of the format
})

test('with one flipped bit anywhere, a file that is taken for complete has all its lines', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(packed.length - 1), fc.nat(7), async (at, bit) => {
      const flipped = Uint8Array.from(packed)
      flipped[at] = (flipped[at] ?? 0) ^ (1 << bit)

      const { end, text } = await unpack(flipped)

      expect(end !== 'complete' || text === lines).toBe(true)
    }),
  )
})

test.each([
  ['a window of 129 MiB', [0x00, (17 << 3) | 1], 'too-large'],
  ['a frame of 8 GiB in one segment', [0xe0, 0, 0, 0, 0, 2, 0, 0, 0], 'too-large'],
  ['a dictionary', [0x01, 0x50, 7], 'dictionary'],
])('a file that asks for %s is refused', async (_name, header, end) => {
  const frame = Uint8Array.from([0x28, 0xb5, 0x2f, 0xfd, ...header, 1, 0, 0])

  expect(await unpack(frame)).toEqual({ end, text: '' })
  expect(await unpack(Buffer.concat([pack('a\n'), frame]))).toEqual({ end: 'damaged', text: 'a\n' })
})
