import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readerAhead, readerOf, type BlockReader } from './read-at.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'diagnose-read-'))
const file = path.join(folder, 'a.log')
writeFileSync(file, 'abcdefghij')
const fd = openSync(file, 'r')
afterAll(() => {
  closeSync(fd)
  rmSync(folder, { recursive: true })
})

const text = async (reader: BlockReader, at: number, length: number) =>
  Buffer.from(await reader.read(at, length)).toString()

test('both readers give what stands at a place, and nothing behind the end', async () => {
  for (const reader of [readerOf(fd, new Uint8Array(4)), readerAhead(fd, new Uint8Array(8))]) {
    expect(reader.blockBytes).toBe(4)
    expect(await text(reader, 2, 4)).toBe('cdef')
    expect(await text(reader, 8, 4)).toBe('ij')
    expect(await text(reader, 10, 4)).toBe('')
  }
})

test('what was expected stays untouched while the block before it is used, and is given where it is asked for', async () => {
  const reader = readerAhead(fd, new Uint8Array(8))
  const first = await reader.read(0, 4)
  reader.expect(4, 4)
  const second = await reader.read(4, 3)

  expect([first, second].map((bytes) => Buffer.from(bytes).toString())).toEqual(['abcd', 'efg'])
})

test('another place than the expected one is read all the same', async () => {
  const reader = readerAhead(fd, new Uint8Array(8))
  reader.expect(4, 4)

  expect(await text(reader, 1, 2)).toBe('bc')
})

test('a file that cannot be read fails who asks, and nobody else', async () => {
  const reader = readerAhead(-1, new Uint8Array(8))
  reader.expect(0, 4)

  await expect(reader.read(0, 4)).rejects.toThrow('fd')
})
