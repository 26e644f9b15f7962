import { constants, deflateRawSync, gzipSync, inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aGzip, anyBytes, anyGzip, anyPacking, flushed } from '../../../test/builders/packed-bytes.ts'
import { slowGunzip, slowInflate, type Unpacked } from '../../../test/builders/slow-gunzip.ts'
import { createGunzip } from './gunzip.ts'

const parts: Buffer[] = []
const oneForAll = createGunzip((unpacked) => parts.push(Buffer.from(unpacked)))

/** @param chunkBytes sizes of the chunks in turn */
function unpack(packed: Uint8Array, chunkBytes: readonly number[] = [packed.length]): Unpacked {
  parts.length = 0
  for (let at = 0, i = 0; at < packed.length; i++) {
    const size = Math.max(1, chunkBytes[i % chunkBytes.length]!)
    oneForAll.push(packed.subarray(at, at + size))
    at += size
  }
  const end = oneForAll.end()
  return { end, bytes: Uint8Array.from(Buffer.concat(parts)) }
}

const anyChunks = fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 5 })

/** All kinds of blocks, in two members. */
const smallFile = Buffer.concat([
  gzipSync('', { level: 0 }),
  aGzip(
    flushed(Buffer.from('stored stored fixed fixed fixed'), 14, constants.Z_SYNC_FLUSH, { level: 0 }),
    Buffer.from('stored stored fixed fixed fixed'),
  ),
  gzipSync('fixed fixed fixed', { strategy: constants.Z_FIXED }),
  gzipSync('{"event_type":"play_video"}\n'.repeat(9) + 'abcdefghijklmnopqrstuvwxyz0123456789'.repeat(3)),
])

test('members of any bytes, packed in any way and read in chunks of any size, are unpacked whole', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anyBytes, anyPacking), { minLength: 1, maxLength: 3 }),
      anyChunks,
      (members, chunks) => {
        const packed = Buffer.concat(members.map(([bytes, packing]) => gzipSync(bytes, packing)))

        expect(unpack(packed, chunks)).toEqual({
          end: 'complete',
          bytes: Uint8Array.from(Buffer.concat(members.map(([bytes]) => bytes))),
        })
      },
    ),
    { numRuns: 200 },
  )
})

test('data that were flushed in the middle are unpacked whole', () => {
  const anyFlush = fc.constantFrom(constants.Z_SYNC_FLUSH, constants.Z_FULL_FLUSH)
  fc.assert(
    fc.property(anyBytes, fc.nat(3000), anyFlush, anyPacking, anyChunks, (bytes, at, flush, packing, chunks) => {
      const packed = aGzip(flushed(bytes, Math.min(at, bytes.length), flush, packing), bytes)

      expect(unpack(packed, chunks)).toEqual({ end: 'complete', bytes: Uint8Array.from(bytes) })
    }),
  )
})

test('any length has the right checksum', () => {
  // The checksum takes another way from 14,400 bytes on, in units of 16, and in runs of 16 KiB.
  for (const length of [0, 1, 7, 8, 14_399, 14_400, 14_401, 21_184, 21_200, 65_537, 300_001]) {
    const bytes = Uint8Array.from({ length }, (_, i) => ((i * 2_654_435_761) >>> 11) & 255)

    expect(unpack(gzipSync(bytes, { level: 1 })).end).toBe('complete')
  }
})

test('a file of many windows, with matches as far back as may be, is unpacked whole', () => {
  const noise = Buffer.from(Array.from({ length: 32_768 }, (_, i) => ((i * 2_654_435_761) >>> 13) & 255))
  const bytes = Buffer.concat([...Array.from({ length: 60 }, () => noise), Buffer.alloc(700_000, 'ab')])
  const packed = gzipSync(bytes, { level: 9 })

  for (const chunk of [packed.length, 100_000, 333]) {
    const unpacked = unpack(packed, [chunk])

    expect({ end: unpacked.end, isSame: bytes.equals(unpacked.bytes) }).toEqual({ end: 'complete', isSame: true })
  }
})

test('a file cut at any byte is damaged and gives all whole symbols', () => {
  for (let length = 0; length < smallFile.length; length++) {
    const cut = smallFile.subarray(0, length)

    expect(unpack(cut)).toEqual(slowGunzip(cut))
    expect(unpack(cut, [1])).toEqual(slowGunzip(cut))
  }
})

test('a file with any one byte changed gives what comes before the damage, or is as whole as it was', () => {
  for (let at = 0; at < smallFile.length; at++) {
    for (const change of [1, 2, 4, 8, 16, 32, 64, 128, 255]) {
      const changed = Buffer.from(smallFile)
      changed[at]! ^= change

      expect(unpack(changed)).toEqual(slowGunzip(changed))
    }
  }
})

test('files of any bytes, changed, cut and followed by anything, give exactly what comes before the damage', () => {
  const anyChanges = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 3 })
  fc.assert(
    fc.property(
      anyGzip,
      anyChanges,
      fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 2 }),
      fc.oneof(fc.constant(new Uint8Array()), fc.uint8Array({ maxLength: 30 }), fc.constant(new Uint8Array(600))),
      anyChunks,
      (packed, changes, cut, tail, chunks) => {
        const file = Buffer.concat([packed, tail])
        for (const [at, byte] of changes) file[at % file.length] = byte
        const left = file.subarray(0, cut === null ? file.length : Math.floor(cut * file.length))

        expect(unpack(left, chunks)).toEqual(slowGunzip(left))
      },
    ),
    { numRuns: 300 },
  )
})

test('random bits are unpacked as far as they mean something', () => {
  fc.assert(
    fc.property(fc.nat(7), fc.uint8Array({ minLength: 1, maxLength: 400 }), anyChunks, (first, bytes, chunks) => {
      // The first bits say which kind of block it is: all kinds shall be tried as often.
      const deflated = Uint8Array.from([first | (bytes[0]! & 0xf8), ...bytes.subarray(1)])

      expect(unpack(aGzip(deflated), chunks)).toEqual(slowGunzip(aGzip(deflated)))
    }),
    { numRuns: 2_000 },
  )
})

test('the slow measure takes for whole what zlib does', () => {
  fc.assert(
    fc.property(anyBytes, anyPacking, fc.nat(), fc.nat(255), (bytes, packing, at, byte) => {
      const deflated = deflateRawSync(bytes, packing)
      deflated[at % deflated.length] = byte
      const slow = slowInflate(deflated)

      expect(slow.end === 'complete' ? slow.bytes : undefined).toEqual(throughZlib(deflated))
    }),
  )
})

test('what damage a file had does not show in the next one', () => {
  const whole = gzipSync('a\n')

  expect(unpack(smallFile.subarray(0, 60)).end).toBe('damaged')
  expect(unpack(Buffer.from('no gzip'), [2])).toEqual({ end: 'damaged', bytes: new Uint8Array() })
  expect(unpack(whole)).toEqual({ end: 'complete', bytes: Uint8Array.from([97, 10]) })
})

function throughZlib(deflated: Uint8Array): Uint8Array | undefined {
  try {
    return Uint8Array.from(inflateRawSync(deflated))
  } catch {
    return undefined
  }
}
