/**
 * What surrogates are drawn from: a stream of characters for every event, kind and number. Who does not have the seed
 * can neither foretell a character nor learn one from others.
 *
 * @module
 */
import { chacha20 } from '@noble/ciphers/chacha.js'
import { sha256Bytes } from '../base/digest.ts'
import type { Draw } from './id-form.ts'

const blockBytes = 64
/** The cipher is added to these, so that what comes out is its stream. */
const zeros = new Uint8Array(blockBytes)

/** Blocks of one stream; the attempts of a draw lie so far apart. */
const blocksOfAttempt = 0x10000

export class SurrogateDraws {
  private readonly key: Uint8Array
  private readonly kinds = new Map<string, number>()

  constructor(seed: string) {
    this.key = sha256Bytes(seed)
  }

  drawFor(ordinal: number, kind: string, number: number, attempt: number): Draw {
    const stream = streamName(ordinal, this.wordOf(kind), number)
    const block = new Uint8Array(blockBytes)
    let counter = attempt * blocksOfAttempt
    let at = blockBytes
    return (length, alphabet) => {
      let text = ''
      for (let drawn = 0; drawn < length; drawn++) {
        if (at === blockBytes) {
          chacha20(this.key, stream, zeros, block, counter++)
          at = 0
        }
        text += alphabet[(block[at++] ?? 0) % alphabet.length]
      }
      return text
    }
  }

  /** Kinds are few and their names closed lists. */
  private wordOf(kind: string): number {
    const known = this.kinds.get(kind)
    if (known !== undefined) return known
    const { buffer, byteOffset } = sha256Bytes(kind)
    const word = new DataView(buffer, byteOffset).getUint32(0)
    this.kinds.set(kind, word)
    return word
  }
}

/** The nonce of the cipher: three words, the lowest byte first. */
function streamName(ordinal: number, kind: number, number: number): Uint8Array {
  const name = new DataView(new ArrayBuffer(12))
  name.setUint32(0, ordinal, true)
  name.setUint32(4, kind, true)
  name.setUint32(8, number, true)
  return new Uint8Array(name.buffer)
}
