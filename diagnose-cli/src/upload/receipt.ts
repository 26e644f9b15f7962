/**
 * The receipt: what was sent, where and when, beside the diagnosis folder. It is what a withdrawal needs.
 *
 * @module
 */
import { rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { UploadAnswer } from '@mooc-panorama/shared/bundle/upload.ts'
import { syncFolder, writeDurably } from '../write/diagnosis-folder.ts'

/** @returns the path of the receipt */
export async function writeReceipt(folder: string, name: string, shelf: string, answer: UploadAnswer): Promise<string> {
  const place = path.join(path.dirname(folder), `${name}.receipt.json`)
  const text = JSON.stringify({ format: 1, name, shelf, ...answer }, null, 2)
  await rm(`${place}.partial`, { force: true })
  await writeDurably(`${place}.partial`, new TextEncoder().encode(`${text}\n`))
  await rename(`${place}.partial`, place)
  await syncFolder(path.dirname(place))
  return place
}
