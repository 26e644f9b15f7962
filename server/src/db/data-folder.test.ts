import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeDataFolder } from './data-folder.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'data-folder-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('a folder is made with its parents, also by two at once, and is left empty', async () => {
  const wanted = join(folder, 'a/b/c')

  await Promise.all([makeDataFolder(wanted), makeDataFolder(wanted)])
  await makeDataFolder(wanted)

  expect(await readdir(wanted)).toEqual([])
})

test('a place that is a file is refused, with what to do', async () => {
  await writeFile(join(folder, 'file'), '')

  await expect(makeDataFolder(join(folder, 'file'))).rejects.toThrow(
    'Nothing can be kept in the data folder (EEXIST). Set DATA_DIR to one that this account may write in.',
  )
  await expect(makeDataFolder(join(folder, 'file/below'))).rejects.toThrow('(ENOTDIR). Set DATA_DIR')
})

test.runIf(existsSync('/proc/self'))(
  'a file system that takes no folder is refused, and not tried for ever',
  async () => {
    await expect(makeDataFolder('/proc/x')).rejects.toThrow('(ENOENT). Set DATA_DIR')
    await expect(makeDataFolder('/proc')).rejects.toThrow('Set DATA_DIR')
  },
)
