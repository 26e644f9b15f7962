import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { linesOfRange } from './line-range.ts'
import { readerAhead, readerOf } from './read-at.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'diagnose-range-'))
const file = path.join(folder, 'a.log')
afterAll(() => rmSync(folder, { recursive: true }))

interface Ranges {
  text: string
  rangeBytes: number
  blockBytes: number
  /** Bytes that are left when the file is read. */
  left?: number
  isReadAhead?: boolean
}

/** What each range of the file gives. */
async function read({ text, rangeBytes, blockBytes, left, isReadAhead = false }: Ranges): Promise<string[]> {
  writeFileSync(file, text)
  const size = Buffer.byteLength(text)
  const fd = openSync(file, 'r+')
  if (left !== undefined) ftruncateSync(fd, left)
  const parts: string[] = []
  for (let from = 0; from < size; from += rangeBytes) {
    const range = { from, to: Math.min(size, from + rangeBytes), size }
    const reader = isReadAhead
      ? readerAhead(fd, new Uint8Array(2 * blockBytes))
      : readerOf(fd, new Uint8Array(blockBytes))
    const chunks: Buffer[] = []
    for await (const chunk of linesOfRange(range, reader)) chunks.push(Buffer.from(chunk))
    parts.push(Buffer.concat(chunks).toString())
  }
  closeSync(fd)
  return parts
}

test('a line belongs to the range in which it begins', async () => {
  const text = 'a\nbcdefgh\r\n\ni'

  expect(await read({ text, rangeBytes: 4, blockBytes: 100 })).toEqual(['a\nbcdefgh\r\n', '', '\n', 'i'])
  expect(await read({ text, rangeBytes: 2, blockBytes: 100 })).toEqual(['a\n', 'bcdefgh\r\n', '', '', '', '\n', 'i'])
})

test('ranges of any size, read in blocks of any size, give every line once and whole', async () => {
  const texts = fc
    .array(fc.constantFrom('a', 'long line, ', '\n', '\r\n', '\ufeff', '\0'))
    .map((parts) => parts.join(''))
  const sizes = fc.integer({ min: 1, max: 40 })

  await fc.assert(
    fc.asyncProperty(texts, sizes, sizes, fc.boolean(), async (text, rangeBytes, blockBytes, isReadAhead) => {
      const parts = await read({ text, rangeBytes, blockBytes, isReadAhead })

      expect(parts.join('')).toBe(text)
      // Only the last line of the file may have no end.
      expect(parts.slice(0, -1).every((part) => part === '' || part.endsWith('\n') || text.endsWith(part))).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('of a file that has become shorter, all ranges together give what is left', async () => {
  const text = 'abc\n'.repeat(20)

  for (const rangeBytes of [1, 7, 30, 80]) {
    for (const isReadAhead of [false, true]) {
      const parts = await read({ text, rangeBytes, blockBytes: 16, left: 33, isReadAhead })

      expect(parts.join('')).toBe(text.slice(0, 33))
    }
  }
})
