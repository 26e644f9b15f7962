import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { isIn, whyNotWritable } from './trial-write.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'diagnose-trial-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
mkdirSync(path.join(folder, 'there'))
writeFileSync(path.join(folder, 'file'), 'as it was')
execFileSync('mkfifo', [path.join(folder, 'pipe')])

test.each([
  ['a new file', 'new', undefined],
  ['a file that is there', 'file', undefined],
  ['a pipe', 'pipe', undefined],
  ['a folder', 'there', 'it is a folder [EISDIR]'],
  ['a file in no folder', 'nowhere/new', 'there is no such folder [ENOENT]'],
  ['a file in a file', 'file/new', 'a part of the path is a file [ENOTDIR]'],
])('%s', async (_case, place, reason) => {
  const before = readdirSync(folder)

  expect(await whyNotWritable(path.join(folder, place))).toBe(reason)

  expect(readdirSync(folder)).toEqual(before)
  expect(readFileSync(path.join(folder, 'file'), 'utf8')).toBe('as it was')
})

test('a file in a folder that is still to be made is tried where that will be', async () => {
  const coming = path.join(folder, 'coming/deep')

  expect(await whyNotWritable(path.join(coming, 'new'), coming)).toBe(undefined)
  expect(await whyNotWritable(path.join(folder, 'coming/new'), coming)).toBe(undefined)
  expect(await whyNotWritable(path.join(coming, 'deeper/new'), coming)).toBe('there is no such folder [ENOENT]')
  expect(await whyNotWritable(path.join(folder, 'other/new'), folder)).toBe('there is no such folder [ENOENT]')
  expect(await whyNotWritable(path.join(folder, 'file/coming/new'), path.join(folder, 'file/coming'))).toBe(
    'a part of the path is a file [ENOTDIR]',
  )
})

test.each([
  ['/a/b', '/a/b', true],
  ['/a/b/c', '/a/b', true],
  ['/a/bc', '/a/b', false],
  ['/a', '/a/b', false],
  ['/a/b/..c', '/a/b', true],
])('%s in %s: %s', (place, inside, is) => {
  expect(isIn(place, inside)).toBe(is)
})
