/**
 * What surrogates are drawn from: a stream of characters for every event, kind and number. Who does not have the seed
 * can neither foretell a character nor learn one from others.
 *
 * @module
 */
import { sha256Bytes } from '../base/digest.ts'
import { blockBytes, KeyStream } from '../base/key-stream.ts'
import type { Draw } from './id-form.ts'

/** Blocks of one stream; the attempts of a draw lie so far apart. */
const blocksOfAttempt = 0x10000

export class SurrogateDraws {
  private readonly stream: KeyStream
  private readonly kinds = new Map<string, number>()

  constructor(seed: string) {
    this.stream = new KeyStream(sha256Bytes(seed))
  }

  drawFor(ordinal: number, kind: string, number: number, attempt: number): Draw {
    const name = [ordinal, this.wordOf(kind), number] as const
    const block = new Uint8Array(blockBytes)
    let counter = attempt * blocksOfAttempt
    let at = blockBytes
    return (length, alphabet) => {
      let text = ''
      for (let drawn = 0; drawn < length; drawn++) {
        if (at === blockBytes) {
          this.stream.block(name, counter++, block)
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
    const [a = 0, b = 0, c = 0, d = 0] = sha256Bytes(kind)
    const word = (a << 24) | (b << 16) | (c << 8) | d
    this.kinds.set(kind, word)
    return word
  }
}
