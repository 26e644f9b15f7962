/**
 * Writes a file that nobody but its owner may read, so that it is there whole or not at all.
 *
 * @module
 */
import { existsSync, statSync } from 'node:fs'
import { open, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { syncFolder } from './diagnosis-folder.ts'

/** What stood in its place before is there until all blocks are on disk. A pipe or a device is written to, never replaced. */
export async function writePrivateFile(place: string, blocks: Iterable<Uint8Array>): Promise<void> {
  if (existsSync(place) && !statSync(place).isFile()) return writeFile(place, blocks)
  const draft = `${place}.${process.pid}.new`
  await rm(draft, { force: true })
  try {
    const handle = await open(draft, 'wx', 0o600)
    try {
      for (const block of blocks) await handle.writeFile(block)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(draft, place)
    await syncFolder(path.dirname(place))
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
