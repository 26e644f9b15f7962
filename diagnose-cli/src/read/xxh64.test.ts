import { constants, zstdCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Xxh64 } from './xxh64.ts'

function low32Of(...pieces: Uint8Array[]): number {
  const hash = new Xxh64()
  for (const piece of pieces) hash.push(piece)
  return hash.low32()
}

/** zstd writes the lower 32 bits of the XXH64 of what it has packed at the end of a frame. */
function byZstd(bytes: Uint8Array): number {
  const frame = zstdCompressSync(bytes, { params: { [constants.ZSTD_c_checksumFlag]: 1 } })
  return frame.readUInt32LE(frame.length - 4)
}

test('nothing has the hash of the specification', () => {
  // XXH64 of nothing with seed 0 is ef46db3751d8e999.
  expect(low32Of()).toBe(0x51d8e999)
})

test('bytes of any length, in pieces cut anywhere, have the checksum that zstd writes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(300), fc.nat(300), (bytes, first, second) => {
      const [cut = 0, next = 0] = [first, second].sort((a, b) => a - b)

      expect(low32Of(bytes.subarray(0, cut), bytes.subarray(cut, next), bytes.subarray(next))).toBe(byZstd(bytes))
    }),
    { numRuns: 500 },
  )
})
