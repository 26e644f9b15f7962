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
  const failure = await failureOf(mkdir(folder))
  if (failure === undefined || (await isFolder(folder))) return
  if (failure.code !== 'ENOENT' || dirname(folder) === folder) throw failure
  await make(dirname(folder))
  const again = await failureOf(mkdir(folder))
  if (again !== undefined && !(await isFolder(folder))) throw again // else another process was faster
}

async function failureOf(attempt: Promise<void>): Promise<NodeJS.ErrnoException | undefined> {
  try {
    await attempt
    return undefined
  } catch (error) {
    return error as NodeJS.ErrnoException // of the file system
  }
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found?.isDirectory() ?? false
}
