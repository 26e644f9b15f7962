/**
 * Bytes of many kinds, packed by zlib in many ways.
 *
 * @module
 */
import { constants, deflateRawSync, gzipSync, crc32, type ZlibOptions } from 'node:zlib'
import fc from 'fast-check'

/** Text, noise, runs, and repetitions from far and near. */
export const anyBytes: fc.Arbitrary<Buffer> = fc.oneof(
  fc.uint8Array({ maxLength: 3000 }).map((bytes) => Buffer.from(bytes)),
  fc.string({ maxLength: 3000 }).map((text) => Buffer.from(text)),
  fc
    .array(fc.tuple(fc.nat(255), fc.integer({ min: 1, max: 600 })), { maxLength: 20 })
    .map((runs) => Buffer.concat(runs.map(([byte, length]) => Buffer.alloc(length, byte)))),
  fc
    .tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 32_768 }), fc.nat(900))
    .map(([bytes, distance, length]) => repeatedFrom(Buffer.from(bytes), distance, length)),
  fc
    .array(fc.constantFrom('{"event_type": "play_video"', ', "n": 1', '\\"', '"}\n', 'é', '0123456789'), {
      maxLength: 400,
    })
    .map((words) => Buffer.from(words.join(''))),
)

/** All that can be set on zlib's packing. */
export const anyPacking: fc.Arbitrary<ZlibOptions> = fc.record({
  level: fc.integer({ min: 0, max: 9 }),
  memLevel: fc.integer({ min: 1, max: 9 }),
  windowBits: fc.integer({ min: 9, max: 15 }),
  strategy: fc.constantFrom(
    constants.Z_DEFAULT_STRATEGY,
    constants.Z_FILTERED,
    constants.Z_HUFFMAN_ONLY,
    constants.Z_RLE,
    constants.Z_FIXED,
  ),
})

/** A gzip file of one or more members. */
export const anyGzip: fc.Arbitrary<Buffer> = fc
  .array(fc.tuple(anyBytes, anyPacking), { minLength: 1, maxLength: 3 })
  .map((members) => Buffer.concat(members.map(([bytes, packing]) => gzipSync(bytes, packing))))

/** A member around data that were deflated otherwise. */
export function aGzip(deflated: Uint8Array, unpacked: Uint8Array = new Uint8Array()): Buffer {
  const trailer = Buffer.alloc(8)
  trailer.writeUInt32LE(crc32(unpacked), 0)
  trailer.writeUInt32LE(unpacked.length % 2 ** 32, 4)
  return Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]), deflated, trailer])
}

/** Deflated with an empty stored block in the middle of it all, as programs write that flush what they have. */
export function flushed(bytes: Buffer, at: number, flush: number, packing: ZlibOptions): Buffer {
  const first = deflateRawSync(bytes.subarray(0, at), { ...packing, finishFlush: flush })
  return Buffer.concat([first, deflateRawSync(bytes.subarray(at), packing)])
}

function repeatedFrom(bytes: Buffer, distance: number, length: number): Buffer {
  const noise = Buffer.from(Array.from({ length: distance }, (_, i) => ((i * 2_654_435_761) >>> 13) & 255))
  return Buffer.concat([bytes, noise, bytes, noise.subarray(0, length)])
}
