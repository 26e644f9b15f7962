import { expect, test } from 'vitest'
import { blockBytes, KeyStream } from './key-stream.ts'

const key = Uint8Array.from({ length: 32 }, (_, i) => i)

test('a block is that of the example in RFC 8439, section 2.3.2', () => {
  const into = new Uint8Array(blockBytes)

  new KeyStream(key).block([0x09000000, 0x4a000000, 0], 1, into)

  expect(Array.from(into, (byte) => byte.toString(16).padStart(2, '0')).join('')).toBe(
    '10f1e7e4d13b5915500fdd1fa32071c4c7d1f4c733c068030422aa9ac3d46c4e' +
      'd2826446079faa0914c2d705d98b02a2b5129cd1de164eb9cbd083e8a2503c4e',
  )
})

test('blocks of other names and counters are others, and of equal ones equal', () => {
  const stream = new KeyStream(key)
  const blocks = [
    [1, 2, 3, 4],
    [0, 2, 3, 4],
    [1, 0, 3, 4],
    [1, 2, 0, 4],
    [1, 2, 3, 0],
    [1, 2, 3, 4],
  ].map(([a = 0, b = 0, c = 0, counter = 0]) => {
    const into = new Uint8Array(blockBytes)
    stream.block([a, b, c], counter, into)
    return into.join()
  })

  expect(new Set(blocks).size).toBe(5)
  expect(blocks[5]).toBe(blocks[0])
})

test('a key of another length is refused', () => {
  expect(() => new KeyStream(new Uint8Array(16))).toThrow('32 bytes')
})
