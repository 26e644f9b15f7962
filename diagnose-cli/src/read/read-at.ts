/**
 * Reading blocks of a file, one behind the other, at once or ahead.
 *
 * @module
 */
import { read, readSync } from 'node:fs'
import { promisify } from 'node:util'

export interface BlockReader {
  /** Most bytes that are read at once. */
  readonly blockBytes: number
  /** What stands from a place on: at most so many bytes, none at the end of the file. Valid until the next call. */
  read(at: number, length: number): Promise<Uint8Array>
  /** Says what will be asked for next. */
  expect(at: number, length: number): void
}

/** Reads when it is asked to: the thread waits, which costs least where others are at work meanwhile. */
export function readerOf(fd: number, block: Uint8Array): BlockReader {
  return {
    blockBytes: block.length,
    read: async (at, length) => block.subarray(0, readSync(fd, block, 0, length, at)),
    expect: () => {},
  }
}

const readLater = promisify(read)

/** Reads the next block while the last one is being used, each into one half of the memory. */
export function readerAhead(fd: number, memory: Uint8Array): BlockReader {
  const blockBytes = Math.floor(memory.length / 2)
  let free = memory.subarray(0, blockBytes)
  let other = memory.subarray(blockBytes)
  let next: { at: number; bytes: Promise<Uint8Array> } | undefined

  const begin = (at: number, length: number): Promise<Uint8Array> => {
    const block = free
    free = other
    other = block
    return readLater(fd, block, 0, length, at).then(({ bytesRead }) => block.subarray(0, bytesRead))
  }

  return {
    blockBytes,
    async read(at, length) {
      const expected = next
      next = undefined
      if (expected === undefined) return begin(at, length)
      const bytes = await expected.bytes // also where it is not what is asked for: two reads into one half must not meet
      return expected.at === at ? bytes.subarray(0, length) : begin(at, length)
    },
    expect(at, length) {
      const bytes = begin(at, length)
      bytes.catch(() => {}) // told to who asks for it; nobody may
      next = { at, bytes }
    },
  }
}
