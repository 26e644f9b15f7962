/**
 * Reads a packed diagnosis into memory, as the shelf does. Nothing is unpacked to disk.
 *
 * @module
 */
import { stat } from 'node:fs/promises'
import * as zlib from 'node:zlib'
import { openPromise, type ZipFile } from 'yauzl'
import { fail, type Result } from '@mooc-panorama/shared/base/result.ts'
import { bundleLimits } from '@mooc-panorama/shared/bundle/layout.ts'
import { zipFiles } from '@mooc-panorama/shared/bundle/zip-files.ts'

/** @returns the files by name, or the first `archive.…` problem; never the name of an entry */
export async function readZip(path: string): Promise<Result<Map<string, Uint8Array>>> {
  const { size } = await stat(path)
  if (size > bundleLimits.zipBytes) return fail({ code: 'archive.too-large' })
  let zip: ZipFile
  try {
    zip = await openPromise(path, { autoClose: false, decodeStrings: false, validateEntrySizes: true })
  } catch {
    return fail({ code: 'archive.not-a-zip' })
  }
  try {
    return await zipFiles(zip, size, zlib)
  } finally {
    zip.close()
  }
}
