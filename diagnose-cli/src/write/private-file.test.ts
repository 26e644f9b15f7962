import { execFileSync } from 'node:child_process'
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { writePrivateFile } from './private-file.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'diagnose-private-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const blocks = ['one ', 'two'].map((text) => new TextEncoder().encode(text))

test('a file is replaced whole, and its owner alone may read it', async () => {
  const place = path.join(folder, 'file')

  await writePrivateFile(place, [new TextEncoder().encode('what stood there before')])
  await writePrivateFile(place, blocks)

  expect(readFileSync(place, 'utf8')).toBe('one two')
  expect(lstatSync(place).mode & 0o777).toBe(0o600)
})

test('a pipe is written to, and stays a pipe', async () => {
  const place = path.join(folder, 'pipe')
  execFileSync('mkfifo', [place])

  const [text] = await Promise.all([readFile(place, 'utf8'), writePrivateFile(place, blocks)])

  expect(text).toBe('one two')
  expect(lstatSync(place).isFIFO()).toBe(true)
})

test('a folder is left as it is, and no draft stays', async () => {
  const before = readdirSync(path.dirname(folder)).filter((name) => name.startsWith(path.basename(folder)))

  await expect(writePrivateFile(folder, blocks)).rejects.toMatchObject({ code: 'EISDIR' })

  expect(readdirSync(path.dirname(folder)).filter((name) => name.startsWith(path.basename(folder)))).toEqual(before)
})
