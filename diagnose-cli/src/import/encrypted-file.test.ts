import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { EncryptedFile } from './encrypted-file.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'diagnose-encrypted-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('every part is read as it was written, wherever it stands', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ minLength: 1, maxLength: 70 }), { maxLength: 20 }), (parts) => {
      const file = EncryptedFile.create(folder, randomBytes)
      const places = parts.map((part) => file.append(part))

      for (const [index, part] of parts.entries()) {
        expect([...file.read(places[index] ?? 0, part.length)]).toEqual([...part])
      }
      file.close()
    }),
    { numRuns: 30 },
  )
})

test.runIf(process.platform === 'linux')('the file has no name while it is used, and nobody can read it', () => {
  const file = EncryptedFile.create(folder, randomBytes)
  file.append(Buffer.from('zora_was_here '.repeat(100)))
  const open = readdirSync('/proc/self/fd').filter((fd) => placeOf(fd).startsWith(folder))
  const onDisk = open.map((fd) => readFileSync(`/proc/self/fd/${fd}`, 'latin1'))

  expect(readdirSync(folder)).toEqual([])
  expect(onDisk.map((text) => [text.length, text.includes('zora')])).toEqual([[1_400, false]])
  file.close()
})

/** The folder's own descriptor is gone when it is asked about. */
function placeOf(fd: string): string {
  try {
    return readlinkSync(`/proc/self/fd/${fd}`)
  } catch {
    return ''
  }
}
