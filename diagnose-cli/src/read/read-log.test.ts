import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { readLog } from './read-log.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'diagnose-read-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function* chunksOf(...chunks: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks
}

/** Reads a file of that name and content, or stdin where the name is `-`. */
async function read(name: string, content: Uint8Array | string, whileReading: () => void = () => {}) {
  const bytes = Buffer.from(content)
  if (name !== '-') writeFileSync(path.join(folder, name), bytes)
  let text = ''
  const reading = await readLog(
    { name, bytes: name === '-' ? undefined : bytes.length, isNamed: true },
    {
      workingFolder: folder,
      stdin: chunksOf(bytes.subarray(0, 3), bytes.subarray(3)),
      interrupted: new AbortController().signal,
      take: (chunk) => {
        text += Buffer.from(chunk).toString('latin1')
        whileReading()
      },
    },
  )
  return { reading, text }
}

test.each([
  ['a.log', '{}\n', { isDamaged: false, bytes: 3, grewBy: 0 }, '{}\n'],
  ['empty.log', '', { isDamaged: false, bytes: 0, grewBy: 0 }, ''],
  ['a.gz', gzipSync('{}\n'), { isDamaged: false, bytes: 3, grewBy: 0 }, '{}\n'],
  ['gzip-without-the-name.log', gzipSync('{}\n'), { isDamaged: false, bytes: 3, grewBy: 0 }, '{}\n'],
  ['text-with-the-name.gz', '{}\n', { isDamaged: false, bytes: 3, grewBy: 0 }, '{}\n'],
  ['empty.gz', '', { isDamaged: true, bytes: 0, grewBy: 0 }, ''],
  ['no-header.gz', gzipSync('{"a":1}\n'.repeat(50)).subarray(10), { isDamaged: true, bytes: 0, grewBy: 0 }, ''],
  ['-', '{}\n', { isDamaged: false, bytes: 3, grewBy: 0 }, '{}\n'],
  ['-', gzipSync('{}\n'), { isDamaged: false, bytes: 3, grewBy: 0 }, '{}\n'],
])('%s is read: case %#', async (name, content, value, text) => {
  expect(await read(name, content)).toEqual({ reading: { ok: true, value }, text })
})

test('what is added to a file while it is read is not read, and is said', async () => {
  const { reading, text } = await read('growing.log', '{}\n', () =>
    appendFileSync(path.join(folder, 'growing.log'), 'x'),
  )

  expect(reading).toEqual({ ok: true, value: { isDamaged: false, bytes: 3, grewBy: 1 } })
  expect(text).toBe('{}\n')
})

test.each([
  ['a.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'input.not-a-log'],
  ['a.log.gz', gzipSync(Uint8Array.from([0x50, 0x4b, 3, 4])), 'input.not-a-log'],
  ['a.zst', Uint8Array.from([0x28, 0xb5, 0x2f, 0xfd]), 'input.not-readable'],
  ['utf-16.log', Buffer.from('\ufeff{}\n', 'utf16le'), 'input.not-a-log'],
])('%s is no log: %#', async (name, content, code) => {
  const { reading, text } = await read(name, content)

  expect(reading).toMatchObject({ ok: false, problem: { code, file: name } })
  expect(text).toBe('')
})
