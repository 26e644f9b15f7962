/**
 * gunzip a bit at a time: slow, short and after the letter of RFC 1951 and 1952, as the measure of the fast one. It says
 * exactly which bytes come before a damage: those of all whole symbols before the first wrong one or the end.
 *
 * @module
 */
import { crc32 } from 'node:zlib'

export interface Unpacked {
  end: 'complete' | 'damaged'
  bytes: Uint8Array
}

/** Thrown where the packed bytes are cut or wrong. */
class Damage extends Error {}

interface Bits {
  bytes: Uint8Array
  /** In bits. */
  at: number
}

interface Code {
  /** Number of codes of each length. */
  counts: number[]
  /** Symbols in the order of their codes. */
  symbols: number[]
}

export function slowGunzip(bytes: Uint8Array): Unpacked {
  return untilDamage((out) => {
    const bits = { bytes, at: 0 }
    do unpackMember(bits, out)
    while (bytes[bits.at / 8] === 0x1f)
    if (bytes.subarray(bits.at / 8).some((byte) => byte !== 0)) throw new Damage()
  })
}

/** Raw deflated data; what follows them is not looked at. */
export function slowInflate(bytes: Uint8Array): Unpacked {
  return untilDamage((out) => inflate({ bytes, at: 0 }, out))
}

function untilDamage(unpack: (out: number[]) => void): Unpacked {
  const out: number[] = []
  try {
    unpack(out)
    return { end: 'complete', bytes: Uint8Array.from(out) }
  } catch (error) {
    if (!(error instanceof Damage)) throw error
    return { end: 'damaged', bytes: Uint8Array.from(out) }
  }
}

function unpackMember(bits: Bits, out: number[]): void {
  if (take(bits, 8) !== 0x1f || take(bits, 8) !== 0x8b || take(bits, 8) !== 8) throw new Damage()
  const flags = take(bits, 8)
  skipBytes(bits, 6)
  if ((flags & 4) !== 0) skipBytes(bits, take(bits, 16))
  if ((flags & 8) !== 0) while (take(bits, 8) !== 0);
  if ((flags & 16) !== 0) while (take(bits, 8) !== 0);
  if ((flags & 2) !== 0) skipBytes(bits, 2)
  const start = out.length
  inflate(bits, out)
  bits.at = Math.ceil(bits.at / 8) * 8
  const checksum = take(bits, 16) + take(bits, 16) * 2 ** 16
  const length = take(bits, 16) + take(bits, 16) * 2 ** 16
  if (checksum !== crc32(Uint8Array.from(out.slice(start))) || length !== out.length - start) throw new Damage()
}

function inflate(bits: Bits, out: number[]): void {
  const start = out.length
  let isLast = false
  while (!isLast) {
    isLast = take(bits, 1) === 1
    const kind = take(bits, 2)
    if (kind === 0) copyStored(bits, out)
    else if (kind === 1) unpackSymbols(bits, out, start, fixedCode, codeOf(Array.from({ length: 30 }, () => 5)))
    else if (kind === 2) unpackSymbols(bits, out, start, ...readCodes(bits))
    else throw new Damage()
  }
}

function copyStored(bits: Bits, out: number[]): void {
  bits.at = Math.ceil(bits.at / 8) * 8
  const length = take(bits, 16)
  if (take(bits, 16) !== 0xffff - length) throw new Damage()
  for (let i = 0; i < length; i++) out.push(take(bits, 8))
}

const lengthBases = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131]
lengthBases.push(163, 195, 227, 258)

const fixedCode = codeOf(Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8)))

function unpackSymbols(bits: Bits, out: number[], start: number, literals: Code, distances: Code): void {
  for (;;) {
    const symbol = decode(bits, literals)
    if (symbol === 256) return
    if (symbol < 256) {
      out.push(symbol)
      continue
    }
    const base = lengthBases[symbol - 257]
    if (base === undefined) throw new Damage()
    const length = base + take(bits, symbol < 265 || symbol === 285 ? 0 : Math.floor((symbol - 261) / 4))
    const far = decode(bits, distances)
    if (far > 29) throw new Damage()
    const extra = far < 4 ? 0 : Math.floor(far / 2) - 1
    const distance = far < 4 ? far + 1 : (2 + (far % 2)) * 2 ** extra + 1 + take(bits, extra)
    if (distance > out.length - start) throw new Damage()
    for (let i = 0; i < length; i++) out.push(out[out.length - distance]!)
  }
}

function readCodes(bits: Bits): [Code, Code] {
  const literals = take(bits, 5) + 257
  const distances = take(bits, 5) + 1
  const given = take(bits, 4) + 4
  if (literals > 286 || distances > 30) throw new Damage()
  const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
  const ofLengths = Array.from({ length: 19 }, () => 0)
  for (const symbol of order.slice(0, given)) ofLengths[symbol] = take(bits, 3)
  const code = codeOf(ofLengths)
  if (unused(code) !== 0) throw new Damage()
  const lengths: number[] = []
  while (lengths.length < literals + distances) {
    const symbol = decode(bits, code)
    if (symbol < 16) lengths.push(symbol)
    else if (symbol === 16) lengths.push(...repeated(lengths.at(-1), 3 + take(bits, 2)))
    else lengths.push(...repeated(0, symbol === 17 ? 3 + take(bits, 3) : 11 + take(bits, 7)))
  }
  if (lengths.length > literals + distances || lengths[256] === 0) throw new Damage()
  return [allowed(codeOf(lengths.slice(0, literals))), allowed(codeOf(lengths.slice(literals)))]
}

function repeated(length: number | undefined, times: number): number[] {
  if (length === undefined) throw new Damage()
  return Array.from({ length: times }, () => length)
}

/** A code has a symbol for all bits, but one of a single bit and one that is not used. */
function allowed(code: Code): Code {
  if (unused(code) < 0 || (unused(code) > 0 && code.counts.slice(2).some((count) => count > 0))) throw new Damage()
  return code
}

function unused({ counts }: Code): number {
  let left = 1
  for (const count of counts.slice(1)) {
    left = left * 2 - count
    if (left < 0) return left
  }
  return left
}

function codeOf(lengths: readonly number[]): Code {
  const counts = Array.from({ length: 16 }, (_, length) => lengths.filter((l) => l === length && l > 0).length)
  const symbols = lengths.map((_, symbol) => symbol).filter((symbol) => lengths[symbol]! > 0)
  return { counts, symbols: symbols.toSorted((a, b) => lengths[a]! - lengths[b]! || a - b) }
}

function decode(bits: Bits, { counts, symbols }: Code): number {
  let code = 0
  let first = 0
  let index = 0
  for (let length = 1; length < 16; length++) {
    code += take(bits, 1)
    const count = counts[length]!
    if (code - first < count) return symbols[index + code - first]!
    index += count
    first = (first + count) * 2
    code *= 2
  }
  throw new Damage()
}

function take(bits: Bits, count: number): number {
  let value = 0
  for (let i = 0; i < count; i++, bits.at++) {
    const byte = bits.bytes[Math.floor(bits.at / 8)]
    if (byte === undefined) throw new Damage()
    value += ((byte >> (bits.at % 8)) & 1) * 2 ** i
  }
  return value
}

function skipBytes(bits: Bits, count: number): void {
  bits.at += 8 * count
  if (bits.at > 8 * bits.bytes.length) throw new Damage()
}
