/**
 * The receipt: what was sent, where and when, beside the diagnosis folder. It is what a withdrawal needs.
 *
 * @module
 */
import { readdir, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import * as z from 'zod'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { isSameConsent, type Consent } from '@mooc-panorama/shared/bundle/consent.ts'
import type { UploadAnswer } from '@mooc-panorama/shared/bundle/upload.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import type { Refusal } from '../refusal.ts'
import { printable } from '../report/plain-text.ts'
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

/** The id in the one receipt that lies in the present folder. */
export async function receiptHere(io: Pick<Io, 'workingFolder'>): Promise<Result<string, Refusal>> {
  const names = (await readdir(io.workingFolder)).filter((name) => name.endsWith('.receipt.json'))
  const [name] = names
  if (name === undefined || names.length > 1) {
    const found = names.length === 0 ? 'No receipt lies here' : `${names.length} receipts lie here`
    const message = [`${found}: give the id of the diagnosis, as the receipt names it.`]
    return fail({ exitCode: exitCodes.usage, message })
  }
  const id = receiptSchema.safeParse(await jsonIn(path.join(io.workingFolder, name))).data?.diagnosis
  if (id !== undefined && isDiagnosisId(id)) return ok(id)
  return fail({ exitCode: exitCodes.failed, message: [`${printable(name)} cannot be read as a receipt.`] })
}

/** What may stand in an address of the shelf. */
export function isDiagnosisId(text: string): boolean {
  return /^[A-Za-z0-9_-]{1,64}$/.test(text)
}

const receiptSchema = z.object({ diagnosis: z.string() })

async function jsonIn(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    return undefined // gone, or edited by hand
  }
}

/** Whether the shelf has kept what was sent. Of a bundle that was there already, it keeps the first consent. */
export function isReceiptOf(answer: UploadAnswer, { consent }: Pick<Sent, 'consent'>): boolean {
  if (answer.digest !== consent.bundle_digest || answer.consent === undefined) return false
  if (answer.duplicate) return answer.consent.bundle_digest === consent.bundle_digest
  return isSameConsent(answer.consent, consent)
}
