/**
 * Makes sure that the shelf can keep its files.
 *
 * @module
 */
import { mkdir, mkdtemp, rmdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** @throws with a message for the user where the folder cannot be made, or nothing can be written in it */
export async function makeDataFolder(folder: string): Promise<void> {
  try {
    await make(folder)
    await rmdir(await mkdtemp(join(folder, 'trial-')))
  } catch (cause) {
    const { code = 'unknown error' } = cause as NodeJS.ErrnoException // of the file system
    throw new Error(
      `Nothing can be kept in the data folder (${code}). Set DATA_DIR to one that this account may write in.`,
      {
        cause,
      },
    )
  }
}

/** A folder and its parents, one by one: Node's own way tries for ever where a file system takes no folder, such as `/proc`. */
async function make(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' && dirname(folder) !== folder) {
      await make(dirname(folder))
      await mkdir(folder).catch(unlessThere(folder))
    } else await unlessThere(folder)(error)
  }
}

/** Another process may have been faster; and of a folder that is there, some systems say first that nobody may make it. */
function unlessThere(folder: string): (error: unknown) => Promise<void> {
  return async (error) => {
    const found = await stat(folder).catch(() => undefined)
    if (!found?.isDirectory()) throw error
  }
}
