/**
 * XXH64, the checksum of zstd frames, in 32-bit halves: JavaScript has no fast 64-bit integers.
 *
 * Source: https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md
 *
 * @module
 */
interface Word {
  high: number
  low: number
}

const prime1: Word = { high: 0x9e3779b1, low: 0x85ebca87 }
const prime2: Word = { high: 0xc2b2ae3d, low: 0x27d4eb4f }
const prime3: Word = { high: 0x165667b1, low: 0x9e3779f9 }
const prime4: Word = { high: 0x85ebca77, low: 0xc2b2ae63 }
const prime5: Word = { high: 0x27d4eb2f, low: 0x165667c5 }

const stripeBytes = 32

export class Xxh64 {
  private readonly lanes: Word[] = [add({ ...prime1 }, prime2), { ...prime2 }, { high: 0, low: 0 }, negative(prime1)]
  private readonly rest = new Uint8Array(stripeBytes)
  private restLength = 0
  private length = 0

  push(bytes: Uint8Array): void {
    this.length += bytes.length
    let at = 0
    if (this.restLength > 0) {
      at = Math.min(bytes.length, stripeBytes - this.restLength)
      this.rest.set(bytes.subarray(0, at), this.restLength)
      this.restLength += at
      if (this.restLength < stripeBytes) return
      this.stripes(this.rest)
      this.restLength = 0
    }
    const end = at + ((bytes.length - at) & -stripeBytes)
    if (end > at) this.stripes(bytes.subarray(at, end))
    this.rest.set(bytes.subarray(end))
    this.restLength = bytes.length - end
  }

  /** The lower 32 bits: zstd keeps no more. */
  low32(): number {
    const hash = this.length >= stripeBytes ? converged(this.lanes) : { ...prime5 }
    add(hash, { high: Math.floor(this.length / 2 ** 32), low: this.length | 0 })
    this.takeRest(hash)
    xorShifted(hash, 33)
    multiply(hash, prime2)
    xorShifted(hash, 29)
    multiply(hash, prime3)
    return (hash.low ^ hash.high) >>> 0 // the last shift is one by 32 bits
  }

  private stripes(bytes: Uint8Array): void {
    const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    for (const [place, lane] of this.lanes.entries()) {
      for (let at = 8 * place; at < bytes.length; at += stripeBytes) {
        takeWord(lane, words.getInt32(at, true), words.getInt32(at + 4, true))
      }
    }
  }

  private takeRest(hash: Word): void {
    const words = new DataView(this.rest.buffer)
    let at = 0
    for (; at + 8 <= this.restLength; at += 8) {
      const word = { high: 0, low: 0 }
      takeWord(word, words.getInt32(at, true), words.getInt32(at + 4, true))
      xor(hash, word)
      rotate(hash, 27)
      add(multiply(hash, prime1), prime4)
    }
    if (at + 4 <= this.restLength) {
      xor(hash, multiply({ high: 0, low: words.getInt32(at, true) }, prime1))
      rotate(hash, 23)
      add(multiply(hash, prime2), prime3)
      at += 4
    }
    for (; at < this.restLength; at++) {
      xor(hash, multiply({ high: 0, low: words.getUint8(at) }, prime5))
      rotate(hash, 11)
      multiply(hash, prime1)
    }
  }
}

function converged(lanes: readonly Word[]): Word {
  const hash = { high: 0, low: 0 }
  for (const [place, turn] of [1, 7, 12, 18].entries()) add(hash, rotate({ ...laneAt(lanes, place) }, turn))
  for (const place of [0, 1, 2, 3]) {
    const { high, low } = laneAt(lanes, place)
    const word = { high: 0, low: 0 }
    takeWord(word, low, high)
    xor(hash, word)
    add(multiply(hash, prime1), prime4)
  }
  return hash
}

function laneAt(lanes: readonly Word[], place: number): Word {
  return lanes[place] ?? { high: 0, low: 0 }
}

/** One round: `lane = rotl(lane + word * prime2, 31) * prime1`. */
function takeWord(lane: Word, low: number, high: number): void {
  factor.low = low
  factor.high = high
  add(lane, multiply(factor, prime2))
  rotate(lane, 31)
  multiply(lane, prime1)
}

const factor: Word = { high: 0, low: 0 }

function add(word: Word, { high, low }: Word): Word {
  const sum = (word.low >>> 0) + (low >>> 0)
  word.low = sum | 0
  word.high = (word.high + high + (sum > 0xffffffff ? 1 : 0)) | 0
  return word
}

function negative({ high, low }: Word): Word {
  return add({ high: ~high, low: ~low }, { high: 0, low: 1 })
}

/** The lower 64 bits of the product, by halves of 16 bits where a carry matters. */
function multiply(word: Word, { high, low }: Word): Word {
  const a = word.low & 0xffff
  const b = word.low >>> 16
  const c = low & 0xffff
  const d = low >>> 16
  const ac = Math.imul(a, c) >>> 0
  const middle = (ac >>> 16) + (Math.imul(a, d) >>> 0)
  const other = (middle & 0xffff) + (Math.imul(b, c) >>> 0)
  const upper = Math.imul(b, d) + Math.floor(middle / 65536) + Math.floor(other / 65536)
  word.high = (upper + Math.imul(word.low, high) + Math.imul(word.high, low)) | 0
  word.low = (other << 16) | (ac & 0xffff)
  return word
}

/** @param turn between 1 and 31 */
function rotate(word: Word, turn: number): Word {
  const { high, low } = word
  word.high = (high << turn) | (low >>> (32 - turn))
  word.low = (low << turn) | (high >>> (32 - turn))
  return word
}

function xor(word: Word, { high, low }: Word): void {
  word.high ^= high
  word.low ^= low
}

/** `word ^= word >>> bits`, for the two counts of bits that the end needs. */
function xorShifted(word: Word, bits: 29 | 33): void {
  const { high, low } = word
  if (bits === 33) word.low ^= high >>> 1
  else {
    word.low ^= (low >>> 29) | (high << 3)
    word.high ^= high >>> 29
  }
}
