/**
 * Blocks of bytes that are lent, one behind the other.
 *
 * @module
 */

export function bytesOfBlocks(blocks: Iterable<Uint8Array>): Buffer {
  const copies: Uint8Array[] = []
  for (const block of blocks) copies.push(block.slice())
  return Buffer.concat(copies)
}
