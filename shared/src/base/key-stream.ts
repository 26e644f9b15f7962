/**
 * ChaCha20 (RFC 8439): bytes that nobody can foretell without the key, from any place of as many streams as are wanted.
 *
 * @module
 */

/** What a stream is named by, beside the key: three words. */
export type StreamName = readonly [number, number, number]

export const blockBytes = 64

/** `expand 32-byte k` */
const constants = [0x61707865, 0x3320646e, 0x79622d32, 0x6b206574]

export class KeyStream {
  private readonly start = new Int32Array(16)
  private readonly words = new Int32Array(16)

  /** @param key 32 bytes */
  constructor(key: Uint8Array) {
    if (key.length !== 32) throw new Error('a key has 32 bytes')
    this.start.set(constants)
    const words = new DataView(key.buffer, key.byteOffset, key.byteLength)
    for (let i = 0; i < 8; i++) this.start[4 + i] = words.getInt32(i * 4, true)
  }

  /** Writes the bytes of a block of a stream. */
  block(name: StreamName, counter: number, into: Uint8Array): void {
    const { start, words } = this
    start[12] = counter
    start[13] = name[0]
    start[14] = name[1]
    start[15] = name[2]
    words.set(start)
    for (let round = 0; round < 10; round++) {
      mix(words, 0, 4, 8, 12)
      mix(words, 1, 5, 9, 13)
      mix(words, 2, 6, 10, 14)
      mix(words, 3, 7, 11, 15)
      mix(words, 0, 5, 10, 15)
      mix(words, 1, 6, 11, 12)
      mix(words, 2, 7, 8, 13)
      mix(words, 3, 4, 9, 14)
    }
    for (let i = 0; i < 16; i++) {
      const word = ((words[i] ?? 0) + (start[i] ?? 0)) | 0
      into[i * 4] = word
      into[i * 4 + 1] = word >>> 8
      into[i * 4 + 2] = word >>> 16
      into[i * 4 + 3] = word >>> 24
    }
  }
}

/** A quarter round. The places are inside the sixteen words. */
function mix(words: Int32Array, a: number, b: number, c: number, d: number): void {
  let [one, two, three, four] = [words[a] as number, words[b] as number, words[c] as number, words[d] as number]
  one = (one + two) | 0
  four ^= one
  four = (four << 16) | (four >>> 16)
  three = (three + four) | 0
  two ^= three
  two = (two << 12) | (two >>> 20)
  one = (one + two) | 0
  four ^= one
  four = (four << 8) | (four >>> 24)
  three = (three + four) | 0
  two ^= three
  two = (two << 7) | (two >>> 25)
  words[a] = one
  words[b] = two
  words[c] = three
  words[d] = four
}
