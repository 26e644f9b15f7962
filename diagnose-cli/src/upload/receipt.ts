/**
 * The receipt: what was sent, where and when, beside the diagnosis folder. It is what a withdrawal needs.
 *
 * @module
 */
import { rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { isSameConsent, type Consent } from '@mooc-panorama/shared/bundle/consent.ts'
import type { UploadAnswer } from '@mooc-panorama/shared/bundle/upload.ts'
import { syncFolder, writeDurably } from '../write/diagnosis-folder.ts'

/** What was sent, for the receipt and to hold the shelf's answer to it. */
export interface Sent {
  name: string
  shelf: string
  consent: Consent
}

/** @returns the path of the receipt */
export async function writeReceipt(
  folder: string,
  { name, shelf, consent }: Sent,
  answer: UploadAnswer,
): Promise<string> {
  const place = path.join(path.dirname(folder), `${name}.receipt.json`)
  const text = JSON.stringify({ format: 1, name, shelf, sent: consent, ...answer }, null, 2)
  await rm(`${place}.partial`, { force: true })
  await writeDurably(`${place}.partial`, new TextEncoder().encode(`${text}\n`))
  await rename(`${place}.partial`, place)
  await syncFolder(path.dirname(place))
  return place
}

/** Whether the shelf has kept what was sent. Of a bundle that was there already, it keeps the first consent. */
export function isReceiptOf(answer: UploadAnswer, { consent }: Pick<Sent, 'consent'>): boolean {
  if (answer.digest !== consent.bundle_digest || answer.consent === undefined) return false
  if (answer.duplicate) return answer.consent.bundle_digest === consent.bundle_digest
  return isSameConsent(answer.consent, consent)
}
