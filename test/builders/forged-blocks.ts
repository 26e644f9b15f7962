/**
 * Deflated data written by hand, a bit at a time: blocks that no program writes, right ones and wrong ones.
 *
 * @module
 */
/** Writes numbers as deflate does, lowest bit first, and codes, highest bit first. */
export class BitWriter {
  private readonly bits: number[] = []

  number(value: number, count: number): this {
    for (let i = 0; i < count; i++) this.bits.push((value >> i) & 1)
    return this
  }

  code(code: string): this {
    for (const bit of code) this.bits.push(Number(bit))
    return this
  }

  bytes(): Buffer {
    const bytes = Buffer.alloc(Math.ceil(this.bits.length / 8))
    this.bits.forEach((bit, i) => (bytes[i >> 3]! |= bit << (i & 7)))
    return bytes
  }
}

/** RFC 1951, 3.2.7. */
const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

/** A last block with the lengths of its codes, each written as it is, in four bits. */
export function dynamicBlock(
  literals: Map<number, number>,
  distances: readonly number[],
  literalCodes = 286,
): BitWriter {
  const writer = new BitWriter().number(1, 1).number(2, 2)
  writer
    .number(literalCodes - 257, 5)
    .number(distances.length - 1, 5)
    .number(19 - 4, 4)
  for (const symbol of lengthOrder) writer.number(symbol < 16 ? 4 : 0, 3)
  for (let symbol = 0; symbol < literalCodes; symbol++) writer.code(inFourBits(literals.get(symbol) ?? 0))
  for (const length of distances) writer.code(inFourBits(length))
  return writer
}

function inFourBits(length: number): string {
  return length.toString(2).padStart(4, '0')
}

/** a: 0, end of block: 10, a match of three bytes: 11. */
export const threeCodes = new Map([
  [97, 1],
  [256, 2],
  [257, 2],
])

export function fixedBlock(): BitWriter {
  return new BitWriter().number(1, 1).number(1, 2).code('10010001') // the letter a
}

export const eights = Array.from({ length: 256 }, () => 8 as const)

/** A block with 259 literals and lengths and a distance, whose lengths are 0 or 8 bits, or repeated. */
export function eightBitBlock(lengths: readonly (0 | 8 | 16 | 18)[]): BitWriter {
  const writer = new BitWriter().number(1, 1).number(2, 2)
  writer
    .number(lengths[0] === 16 ? 2 : 0, 5)
    .number(0, 5)
    .number(19 - 4, 4)
  for (const symbol of lengthOrder) writer.number([0, 8, 16, 18].includes(symbol) ? 2 : 0, 3)
  for (const length of lengths) {
    writer.code({ 0: '00', 8: '01', 16: '10', 18: '11' }[length]).number(0, { 0: 0, 8: 0, 16: 2, 18: 7 }[length])
  }
  return lengths.at(-1) === 18 ? writer : writer.code('00')
}

/** Only the length 1 has a code: 0. What is meant with the code 1, which it has not, would be length 0. */
export function withOneLength(): BitWriter {
  const writer = new BitWriter()
    .number(1, 1)
    .number(2, 2)
    .number(0, 5)
    .number(0, 5)
    .number(19 - 4, 4)
  for (const symbol of lengthOrder) writer.number(symbol === 1 ? 1 : 0, 3)
  for (let symbol = 0; symbol < 258; symbol++) writer.code(symbol === 97 || symbol === 256 ? '0' : '1')
  return writer.code('01')
}

/** Stored blocks, none of them the last one. */
export function stored(bytes: Buffer): Buffer {
  const blocks: Buffer[] = []
  for (let at = 0; at < bytes.length; at += 65_535) {
    const block = bytes.subarray(at, at + 65_535)
    blocks.push(
      new BitWriter()
        .number(0, 8)
        .number(block.length, 16)
        .number(0xffff - block.length, 16)
        .bytes(),
      block,
    )
  }
  return Buffer.concat(blocks)
}

/** A last block with a match of three bytes, at a distance of 24,577 or more. */
export function farMatch(distance: number): Buffer {
  const writer = new BitWriter().number(1, 1).number(1, 2).code('0000001').code('11101')
  return writer
    .number(distance - 24_577, 13)
    .code('0000000')
    .bytes()
}
