import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LineCutter } from './line-cutter.ts'
import { maxLineBytes } from './scanner.ts'

const encode = (text: string) => new TextEncoder().encode(text)

function linesOf(chunks: Iterable<Uint8Array>): string[] {
  const lines: string[] = []
  const cutter = new LineCutter({
    line: (line) => lines.push(new TextDecoder().decode(line)),
    tooLong: () => lines.push('<too long>'),
  })
  for (const chunk of chunks) cutter.push(chunk)
  cutter.endFile()
  return lines
}

test.each([
  ['', []],
  ['a', ['a']],
  ['a\n', ['a']],
  ['a\n\nb', ['a', '', 'b']],
  ['\n', ['']],
])('cuts %j', (text, lines) => {
  expect(linesOf([encode(text)])).toEqual(lines)
})

/** The same by a taker of many lines at once. */
function blocksOf(chunks: Iterable<Uint8Array>): string[] {
  const lines: string[] = []
  const cutter = new LineCutter({
    line: (line) => lines.push(new TextDecoder().decode(line)),
    tooLong: () => lines.push('<too long>'),
    lines: (block) => lines.push(...new TextDecoder().decode(block).slice(0, -1).split('\n')),
  })
  for (const chunk of chunks) cutter.push(chunk)
  cutter.endFile()
  return lines
}

test('lines do not depend on where chunks end', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'bb', '\n', 'é', '\r')), fc.array(fc.nat(5)), (parts, cuts) => {
      const bytes = encode(parts.join(''))
      const chunks: Uint8Array[] = []
      let at = 0
      for (const cut of cuts) chunks.push(bytes.subarray(at, (at += cut)))
      chunks.push(bytes.subarray(at))
      expect(linesOf(chunks)).toEqual(linesOf([bytes]))
      expect(blocksOf(chunks)).toEqual(linesOf([bytes]))
    }),
  )
})

test('a chunk may be overwritten after the call', () => {
  const chunk = encode('abc')
  const lines: string[] = []
  const cutter = new LineCutter({ line: (line) => lines.push(new TextDecoder().decode(line)), tooLong: () => {} })

  cutter.push(chunk)
  chunk.fill(120)
  cutter.push(encode('d\n'))

  expect(lines).toEqual(['abcd'])
})

test('a line of 16 MiB is a line, one byte more is too long, in one chunk or in many', () => {
  const line = new Uint8Array(maxLineBytes + 1).fill(97)
  const lengths: number[] = []
  const cutter = new LineCutter({ line: ({ length }) => lengths.push(length), tooLong: () => lengths.push(-1) })

  for (const bytes of [line.subarray(1), line]) {
    cutter.push(bytes)
    cutter.push(encode('\n'))
    for (let at = 0; at < bytes.length; at += 65_000) cutter.push(bytes.subarray(at, at + 65_000))
    cutter.push(encode('\nnext\n'))
  }

  expect(lengths).toEqual([maxLineBytes, maxLineBytes, 4, -1, -1, 4])
})
