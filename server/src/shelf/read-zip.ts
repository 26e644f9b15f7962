/**
 * Reads a bundle's zip into memory, and nothing else: no entry is ever written under a name of its own.
 *
 * @module
 */
import { stat } from 'node:fs/promises'
import * as zlib from 'node:zlib'
import { openPromise, type ZipFile } from 'yauzl'
import { fail, type Result } from '@mooc-panorama/shared/base/result.ts'
import { zipFiles } from '@mooc-panorama/shared/bundle/zip-files.ts'

/** @returns the files by name, or the first `archive.…` problem; never the name of an entry */
export async function readZip(path: string): Promise<Result<Map<string, Uint8Array>>> {
  let zip: ZipFile
  try {
    zip = await openPromise(path, { autoClose: false, decodeStrings: false, validateEntrySizes: true })
  } catch {
    return fail({ code: 'archive.not-a-zip' })
  }
  try {
    return await zipFiles(zip, (await stat(path)).size, zlib)
  } finally {
    zip.close()
  }
}
