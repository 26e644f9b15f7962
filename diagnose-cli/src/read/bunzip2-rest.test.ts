import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { bunzip2Rest } from './bunzip2-rest.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'diagnose-rest-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** `a\n`, packed by bzip2 1.0.8. */
const tiny = Buffer.from('QlpoOTFBWSZTWWM+1uIAAADBAAAQIAAgACEAgrF3JFOFCQYz7W4g', 'base64')

async function restOf(packed: Uint8Array, from: number, isStopped = () => false): Promise<string> {
  const place = path.join(folder, 'log.bz2')
  writeFileSync(place, packed)
  const fd = openSync(place, 'r')
  try {
    return Buffer.from(await bunzip2Rest(fd, from, isStopped)).toString()
  } finally {
    closeSync(fd)
  }
}

test.each([
  ['nothing given yet', tiny.subarray(0, -2), 0, 'a\n'],
  ['a byte given', tiny.subarray(0, -2), 1, '\n'],
  ['all given', tiny.subarray(0, -2), 2, ''],
  ['more given than is found here', tiny.subarray(0, -2), 9, ''],
  ['a cut block', tiny.subarray(0, 20), 0, ''],
  ['two streams, the second one cut', Buffer.concat([tiny, tiny.subarray(0, -2)]), 2, 'a\n'],
])('%s', async (_case, packed, from, text) => {
  expect(await restOf(packed, from)).toBe(text)
})

test('nothing is unpacked for nobody', async () => {
  expect(await restOf(tiny.subarray(0, -2), 0, () => true)).toBe('')
})

const hasProgram = spawnSync('bzip2', ['--help']).error === undefined

test.skipIf(!hasProgram)('however much follows, a megabyte is kept (needs bzip2)', async () => {
  const packed = spawnSync('bzip2', ['-1'], { input: Buffer.alloc(3_000_000, 'lines\n') }).stdout

  expect((await restOf(packed, 0)).length).toBe(1024 * 1024)
})
