import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import {
  BitWriter,
  dynamicBlock,
  eightBitBlock,
  eights,
  farMatch,
  fixedBlock,
  stored,
  threeCodes,
  withOneLength,
} from '../../../test/builders/forged-blocks.ts'
import { aGzip } from '../../../test/builders/packed-bytes.ts'
import { slowGunzip } from '../../../test/builders/slow-gunzip.ts'
import { createGunzip } from './gunzip.ts'
import { gunzipHeadBytes } from './gunzip-walk.ts'

function unpack(packed: Uint8Array, chunkBytes = packed.length): { end: string; text: string } {
  let text = ''
  const gunzip = createGunzip((unpacked) => (text += Buffer.from(unpacked).toString('latin1')))
  for (let at = 0; at < packed.length; at += chunkBytes) gunzip.push(packed.subarray(at, at + chunkBytes))
  return { end: gunzip.end(), text }
}

test.each([
  ['a fourth kind of block', new BitWriter().number(1, 1).number(3, 2), ''],
  ['a stored block whose length is not said twice', new BitWriter().number(1, 8).number(5, 16).number(5, 16), ''],
  ['a length symbol 286', fixedBlock().code('11000110'), 'a'],
  ['a length symbol 287', fixedBlock().code('11000111'), 'a'],
  ['a distance symbol 30', fixedBlock().code('0000001').code('11110'), 'a'],
  ['a distance symbol 31', fixedBlock().code('0000001').code('11111'), 'a'],
  ['a match before the first byte', fixedBlock().code('0000001').code('00001'), 'a'],
  [
    'no code for the end of the block',
    dynamicBlock(
      new Map([
        [97, 1],
        [98, 1],
      ]),
      [1, 1],
    ).code('00'),
    '',
  ],
  [
    'more symbols than codes',
    dynamicBlock(
      new Map([
        [97, 1],
        [98, 1],
        [256, 1],
      ]),
      [1, 1],
    ).code('0'),
    '',
  ],
  [
    'fewer symbols than codes',
    dynamicBlock(
      new Map([
        [97, 2],
        [256, 2],
      ]),
      [1, 1],
    ).code('00'),
    '',
  ],
  ['more distances than codes', dynamicBlock(threeCodes, [1, 1, 1]).code('0'), ''],
  ['fewer distances than codes', dynamicBlock(threeCodes, [2, 2]).code('0'), ''],
  ['287 codes of literals and lengths', dynamicBlock(threeCodes, [1, 1], 287).code('0'), ''],
  [
    '32 codes of distances',
    dynamicBlock(
      threeCodes,
      Array.from({ length: 32 }, () => 5),
    ).code('0'),
    '',
  ],
  ['a match of a block without distances', dynamicBlock(threeCodes, [0]).code('0').code('11').code('0'), 'a'],
  ['a distance that has no code', dynamicBlock(threeCodes, [1]).code('0'.repeat(200)).code('111'), 'a'.repeat(200)],
  ['a literal that has no code', dynamicBlock(new Map([[256, 1]]), [0]).code('1'), ''],
  ['no code for the lengths of codes', new BitWriter().number(5, 17 + 3 * 4), ''],
  ['a code of lengths with a single symbol', withOneLength(), ''],
  [
    'a first length that repeats the one before',
    eightBitBlock([16, ...eights])
      .code('01011110')
      .code('11111101'),
    '',
  ],
  [
    'lengths that repeat beyond the last code',
    eightBitBlock([0, ...eights, 18])
      .code('01100000')
      .code('11111111'),
    '',
  ],
])('%s is damage, and what came before is given', (_name, writer, text) => {
  // Bits enough follow, so that nothing is merely cut.
  const packed = aGzip(Buffer.concat([writer.bytes(), Buffer.alloc(100)]))

  expect(unpack(packed)).toEqual({ end: 'damaged', text })
  expect(unpack(packed, 1)).toEqual({ end: 'damaged', text })
  expect(Buffer.from(slowGunzip(packed).bytes).toString()).toBe(text)
})

test.each([
  ['one distance, of one bit', dynamicBlock(threeCodes, [1]).code('0').code('11').code('0').code('10'), 'aaaa'],
  ['no distance, where no match is', dynamicBlock(threeCodes, [0]).code('00').code('10'), 'aa'],
  ['nothing but its end, in one bit', dynamicBlock(new Map([[256, 1]]), [0]).code('0'), ''],
])('a block that has %s is allowed', (_name, writer, text) => {
  expect(unpack(aGzip(writer.bytes(), Buffer.from(text)))).toEqual({ end: 'complete', text })
})

test('a match does not reach into the member before', () => {
  const second = aGzip(new BitWriter().number(1, 1).number(1, 2).code('0000001').code('00000').code('0000000').bytes())

  expect(unpack(Buffer.concat([gzipSync('abc'), second]))).toEqual({ end: 'damaged', text: 'abc' })
})

/** Unpacked bytes after which the first window is full. */
const firstWindowBytes = (32 + 256) * 1024

test.each([0, 1, 2, 15, 16, 17, 300])('a match reaches 32,768 bytes back, %i bytes before a new window', (before) => {
  const bytes = Buffer.from(Array.from({ length: firstWindowBytes - before }, (_, i) => (i * 2_654_435_761) >>> 24))
  const far = bytes.length - 32_768
  const all = Buffer.concat([bytes, bytes.subarray(far, far + 3)])
  const unpacked = unpack(aGzip(Buffer.concat([stored(bytes), farMatch(32_768)]), all))

  expect({ end: unpacked.end, isSame: unpacked.text === all.toString('latin1') }).toEqual({
    end: 'complete',
    isSame: true,
  })
})

test.each([
  [25_000, 'complete'],
  [25_001, 'damaged'],
])('a match of %i bytes, 25,000 behind the start of a member in the window before, is %s', (distance, end) => {
  const first = Buffer.alloc(firstWindowBytes - 9_000, 'a')
  const second = Buffer.alloc(25_000, 'b')
  const packed = aGzip(Buffer.concat([stored(second), farMatch(distance)]), Buffer.concat([second, Buffer.from('bbb')]))
  const unpacked = unpack(Buffer.concat([gzipSync(first), packed]))

  expect({ end: unpacked.end, bytes: unpacked.text.length }).toEqual({
    end,
    bytes: first.length + second.length + (end === 'complete' ? 3 : 0),
  })
})

test('fields of the header are skipped, and its checksum, which no program writes, is not looked at', () => {
  const rest = gzipSync('a\n').subarray(10)
  const header = [0x1f, 0x8b, 8, 2 + 4 + 8 + 16, 0, 0, 0, 0, 0, 3, 2, 0, 9, 9, 0x61, 0, 0x62, 0x63, 0, 5, 5]
  const packed = Buffer.concat([Uint8Array.from(header), rest])

  for (const chunk of [1, 2, 7, 1_000]) expect(unpack(packed, chunk)).toEqual({ end: 'complete', text: 'a\n' })
})

test('an extra field and a name may be longer than what is read at once', () => {
  const header = Buffer.from([0x1f, 0x8b, 8, 4 + 8, 0, 0, 0, 0, 0, 3, 0xff, 0xff])
  const packed = Buffer.concat([header, Buffer.alloc(65_535, 1), Buffer.alloc(600_000, 2), Buffer.alloc(1)])

  expect(unpack(Buffer.concat([packed, gzipSync('a').subarray(10)]), 50_000)).toEqual({ end: 'complete', text: 'a' })
  expect(unpack(packed.subarray(0, -1))).toEqual({ end: 'damaged', text: '' })
})

test.each([
  ['nothing', Buffer.alloc(0), 'complete'],
  ['zeros', Buffer.alloc(300_000), 'complete'],
  ['text', Buffer.from('oops'), 'damaged'],
  ['zeros and a member', Buffer.concat([Buffer.alloc(9), gzipSync('b')]), 'damaged'],
  ['the first byte of a member', Buffer.from([0x1f]), 'damaged'],
])('a file with %s behind its last member gives all of its members', (_name, tail, end) => {
  const packed = Buffer.concat([gzipSync('a'), tail])

  expect(unpack(packed)).toEqual({ end, text: 'a' })
  expect(unpack(packed, 100)).toEqual({ end, text: 'a' })
})

test.each([
  ['checksum', 8],
  ['length', 4],
])('a member with a wrong %s is given and damaged, and what follows it is not read', (_name, fromEnd) => {
  const first = gzipSync('a')
  first[first.length - fromEnd]! ^= 1

  expect(unpack(Buffer.concat([first, gzipSync('b')]))).toEqual({ end: 'damaged', text: 'a' })
})

test('an empty file is damaged', () => {
  expect(unpack(new Uint8Array(), 1)).toEqual({ end: 'damaged', text: '' })
})

test('what is handed over first is enough to tell what it is, or all there is', () => {
  const sizes: number[] = []
  const gunzip = createGunzip((unpacked) => sizes.push(unpacked.length))
  for (const byte of gzipSync(Buffer.alloc(20_000, 'abcdefghijklmnopq'))) gunzip.push(Uint8Array.of(byte))
  expect(gunzip.end()).toBe('complete')
  expect(sizes[0]).toBeGreaterThanOrEqual(gunzipHeadBytes)

  sizes.length = 0
  for (const byte of gzipSync('short')) gunzip.push(Uint8Array.of(byte))
  expect(sizes).toEqual([])
  expect(gunzip.end()).toBe('complete')
  expect(sizes).toEqual([5])
})

test('a damage is known before the file ends', () => {
  const gunzip = createGunzip(() => undefined)
  gunzip.push(Buffer.from('{"event_type": 1}'))

  expect(gunzip.isDamaged).toBe(true)
})
