import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { linesOfRange } from './line-range.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'diagnose-range-'))
const file = path.join(folder, 'a.log')
afterAll(() => rmSync(folder, { recursive: true }))

interface Ranges {
  text: string
  rangeBytes: number
  blockBytes: number
  /** Bytes that are left when the file is read. */
  left?: number
}

/** What each range of the file gives. */
function read({ text, rangeBytes, blockBytes, left }: Ranges): string[] {
  writeFileSync(file, text)
  const size = Buffer.byteLength(text)
  const fd = openSync(file, 'r+')
  if (left !== undefined) ftruncateSync(fd, left)
  const parts: string[] = []
  for (let from = 0; from < size; from += rangeBytes) {
    const range = { fd, from, to: Math.min(size, from + rangeBytes), size }
    const chunks = Array.from(linesOfRange(range, new Uint8Array(blockBytes)), (chunk) => Buffer.from(chunk))
    parts.push(Buffer.concat(chunks).toString())
  }
  closeSync(fd)
  return parts
}

test('a line belongs to the range in which it begins', () => {
  const text = 'a\nbcdefgh\r\n\ni'

  expect(read({ text, rangeBytes: 4, blockBytes: 100 })).toEqual(['a\nbcdefgh\r\n', '', '\n', 'i'])
  expect(read({ text, rangeBytes: 2, blockBytes: 100 })).toEqual(['a\n', 'bcdefgh\r\n', '', '', '', '\n', 'i'])
})

test('ranges of any size, read in blocks of any size, give every line once and whole', () => {
  const texts = fc
    .array(fc.constantFrom('a', 'long line, ', '\n', '\r\n', '\ufeff', '\0'))
    .map((parts) => parts.join(''))
  const sizes = fc.integer({ min: 1, max: 40 })

  fc.assert(
    fc.property(texts, sizes, sizes, (text, rangeBytes, blockBytes) => {
      const parts = read({ text, rangeBytes, blockBytes })

      expect(parts.join('')).toBe(text)
      // Only the last line of the file may have no end.
      expect(parts.slice(0, -1).every((part) => part === '' || part.endsWith('\n') || text.endsWith(part))).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('of a file that has become shorter, all ranges together give what is left', () => {
  const text = 'abc\n'.repeat(20)

  for (const rangeBytes of [1, 7, 30, 80]) {
    expect(read({ text, rangeBytes, blockBytes: 16, left: 33 }).join('')).toBe(text.slice(0, 33))
  }
})
