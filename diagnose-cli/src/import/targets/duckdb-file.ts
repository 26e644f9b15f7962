/**
 * What a file on the disk is.
 *
 * @module
 */
import { open } from 'node:fs/promises'

/** Where every file of DuckDB says that it is one. Bytes. */
const markAt = 8
const mark = 'DUCK'

/** A file that is none of DuckDB's is somebody's, and is never replaced. */
export async function isDuckdbFile(place: string): Promise<boolean> {
  const handle = await open(place, 'r')
  try {
    if (!(await handle.stat()).isFile()) return false
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(mark.length), 0, mark.length, markAt)
    return buffer.toString('latin1', 0, bytesRead) === mark
  } finally {
    await handle.close()
  }
}
