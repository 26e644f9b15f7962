/**
 * Blocks of bytes that can be looked at ahead and put back.
 *
 * @module
 */
import { giveBack } from '../give-back.ts'

/** Small enough that a signal is heard at once, large enough that a block costs little. */
export const blockBytes = 256 * 1024

export class ByteSource {
  private readonly blocks: AsyncIterator<Uint8Array>
  private rest: Uint8Array | undefined

  constructor(blocks: AsyncIterable<Uint8Array>) {
    this.blocks = blocks[Symbol.asyncIterator]()
  }

  /** The next bytes, at least one; `undefined` at the end. Valid until the next call. */
  async next(): Promise<Uint8Array | undefined> {
    const { rest } = this
    this.rest = undefined
    if (rest !== undefined) return rest
    for (;;) {
      const { done, value } = await this.blocks.next()
      if (done === true) return undefined
      if (value.length > 0) return value
    }
  }

  /** Puts back the end of what `next` has just given. */
  putBack(bytes: Uint8Array): void {
    this.rest = bytes.length > 0 ? bytes : undefined
  }

  /** Exactly so many bytes as a copy; `undefined` where there are fewer. */
  async take(count: number): Promise<Uint8Array | undefined> {
    const taken = new Uint8Array(count)
    for (let filled = 0; filled < count;) {
      const block = await this.next()
      if (block === undefined) return undefined
      const part = block.subarray(0, count - filled)
      taken.set(part, filled)
      filled += part.length
      this.putBack(block.subarray(part.length))
    }
    return taken
  }

  /** @returns whether so many bytes were there */
  async skip(count: number): Promise<boolean> {
    for (let left = count; left > 0;) {
      const block = await this.next()
      if (block === undefined) return false
      this.putBack(block.subarray(left))
      left -= Math.min(left, block.length)
    }
    return true
  }

  async hasMore(): Promise<boolean> {
    const block = await this.next()
    if (block !== undefined) this.putBack(block)
    return block !== undefined
  }

  /** Reads no more, and lets what gives the blocks close its file. */
  async close(): Promise<void> {
    await this.blocks.return?.()
  }
}

/** The same bytes in blocks of one size, so that what is made of them does not depend on how they arrived. */
export async function* evenBlocks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const block = new Uint8Array(blockBytes)
  let filled = 0
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length;) {
      const part = chunk.subarray(from, from + blockBytes - filled)
      block.set(part, filled)
      filled += part.length
      from += part.length
      if (filled < blockBytes) continue
      yield block
      filled = 0
    }
  }
  if (filled > 0) yield block.subarray(0, filled)
}

/** The chunks of a stream that are nobody else's. The memory of each is given back as soon as the next one is asked for. */
export async function* givenBack(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    yield chunk
    giveBack(chunk)
  }
}
