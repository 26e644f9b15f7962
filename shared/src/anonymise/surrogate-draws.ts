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
/** One call of the cipher costs as much as some ten blocks, and most events have fewer surrogates than this. */
const blocksAtOnce = 16
/** The cipher is added to these, so that what comes out is its stream. */
const zeros = new Uint8Array(blockBytes * blocksAtOnce)
const zeroBlock = zeros.subarray(0, blockBytes)

/** Further blocks of one surrogate; those of its attempts lie so far apart. */
const blocksOfAttempt = 0x10000

/** The kinds of streams that an event has. */
const streams = { firstBlocks: 0, furtherBlocks: 1 } as const

export class SurrogateDraws {
  private readonly key: Uint8Array

  constructor(seed: string) {
    this.key = sha256Bytes(seed)
  }

  ofEvent(ordinal: number): EventDraws {
    return new EventDraws(this.key, ordinal)
  }
}

/** The first blocks of all surrogates of an event stand in one stream, in the order in which they are first asked for. */
export class EventDraws {
  private readonly key: Uint8Array
  private readonly ordinal: number
  private readonly firsts: Uint8Array[] = []
  private readonly places = new Map<string, Map<number, number>>()
  private count = 0

  constructor(key: Uint8Array, ordinal: number) {
    this.key = key
    this.ordinal = ordinal
  }

  /** The same characters whenever it is asked for the same. */
  drawFor(kind: string, number: number, attempt: number): Draw {
    const place = this.placeOf(kind, number)
    const isFirst = attempt === 0
    let counter = attempt * blocksOfAttempt
    let block = isFirst ? this.firstsWith(place) : this.further(place, counter++)
    let at = isFirst ? (place % blocksAtOnce) * blockBytes : 0
    let end = at + blockBytes
    return (length, alphabet) => {
      let text = ''
      for (let drawn = 0; drawn < length; drawn++) {
        if (at === end) {
          block = this.further(place, counter++)
          at = 0
          end = blockBytes
        }
        text += alphabet[(block[at++] ?? 0) % alphabet.length]
      }
      return text
    }
  }

  private placeOf(kind: string, number: number): number {
    let ofKind = this.places.get(kind)
    if (ofKind === undefined) this.places.set(kind, (ofKind = new Map()))
    let place = ofKind.get(number)
    if (place === undefined) ofKind.set(number, (place = this.count++))
    return place
  }

  private firstsWith(place: number): Uint8Array {
    const at = Math.floor(place / blocksAtOnce)
    let blocks = this.firsts[at]
    if (blocks === undefined) {
      const name = streamName(this.ordinal, streams.firstBlocks, 0)
      this.firsts[at] = blocks = chacha20(this.key, name, zeros, undefined, at * blocksAtOnce)
    }
    return blocks
  }

  private further(place: number, counter: number): Uint8Array {
    return chacha20(this.key, streamName(this.ordinal, streams.furtherBlocks, place), zeroBlock, undefined, counter)
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
