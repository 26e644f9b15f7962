/**
 * The way of an upload: received, checked, kept on disk, shelved. What fails on the way leaves nothing behind.
 *
 * @module
 */
import { rm } from 'node:fs/promises'
import type { FastifyRequest } from 'fastify'
import { readConsent, type Consent } from '@mooc-panorama/shared/bundle/consent.ts'
import { termsVersion } from '@mooc-panorama/shared/bundle/terms.ts'
import type { Sha256 } from '@mooc-panorama/shared/base/digest.ts'
import { problems } from '@mooc-panorama/shared/base/problem.ts'
import type { Platform } from '@mooc-panorama/shared/platforms/platform.ts'
import type { Holder } from '../accounts/holder.ts'
import type { Sql } from '../db/database.ts'
import { errorsOf, Refusal } from '../http/refusal.ts'
import type { BundleFiles } from './bundle-files.ts'
import { checkUpload } from './check-upload.ts'
import { receiveUpload, type Upload } from './receive-upload.ts'
import { isDigestLive, liveDiagnosisOf, shelveDiagnosis, type Shelved } from './shelve-diagnosis.ts'
import { Turns } from './turns.ts'

export interface Shelf {
  sql: Sql
  files: BundleFiles
  platform: Platform
  /** Checks take a processor each. */
  checks: Turns
  /** A file and its row are changed by one at a time, so no withdrawal removes the file of a repeated upload. */
  changes: Turns
}

export function openShelf(parts: Pick<Shelf, 'sql' | 'files' | 'platform'>): Shelf {
  return {
    ...parts,
    checks: new Turns({ running: 2, waiting: 250 }),
    changes: new Turns({ running: 1, waiting: 1_000 }),
  }
}

/** @throws {Refusal} */
export async function takeUpload(
  shelf: Shelf,
  request: FastifyRequest,
  holder: Holder,
): Promise<Shelved & { digest: Sha256 }> {
  const folder = await shelf.files.uploadFolder()
  try {
    const upload = await receiveUpload(request, folder)
    if (upload.fields.terms_version !== termsVersion)
      throw new Refusal('terms-not-accepted', `The current terms are of version ${termsVersion}.`)
    return { ...(await shelved(shelf, upload, consentOf(upload), holder)), digest: upload.digest }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** @throws {Refusal} where it is none to the text in force and to these very bytes */
function consentOf({ fields, digest }: Upload): Consent {
  const consent = readConsent(fields.consent, digest)
  if (consent.ok) return consent.value
  if (consent.problem === 'malformed') throw new Refusal('malformed-request', 'The consent is none to this bundle.')
  throw new Refusal('terms-not-accepted', `The consent is to another text than the terms of version ${termsVersion}.`)
}

async function shelved(shelf: Shelf, upload: Upload, consent: Consent, holder: Holder): Promise<Shelved> {
  const { sql, files, platform, checks, changes } = shelf
  const result = await checks.take(async () => {
    const live = await liveDiagnosisOf(sql, upload.digest, holder.id)
    if (live !== undefined) return live
    const { manifest, diagnosis } = await checked(upload, holder)
    return changes.take(async () => {
      await files.keep(upload.path, upload.digest)
      const arrival = {
        institutionId: holder.id,
        digest: upload.digest,
        bytes: upload.bytes,
        termsVersion: upload.fields.terms_version,
        consent,
        manifest,
        diagnosis,
      }
      const stored = await shelveDiagnosis(sql, arrival, platform).catch((error: unknown) =>
        forget(shelf, upload, error),
      )
      if (stored !== 'held-by-another' && stored.replacedDigest !== undefined) await files.remove(stored.replacedDigest)
      return stored
    })
  })
  if (result === 'held-by-another') throw new Refusal('held-by-another')
  return result
}

/**
 * The file of what the database has refused goes. Where the connection was lost, the statement may still be at work, so
 * its file stays; if nothing was stored, the next start tidies up.
 */
async function forget({ sql, files }: Shelf, { digest }: Upload, error: unknown): Promise<never> {
  const isRefused = (error as { severity?: unknown }).severity === 'ERROR'
  if (isRefused && !(await isDigestLive(sql, digest))) await files.remove(digest)
  throw error
}

async function checked(upload: Upload, holder: Holder) {
  const check = await checkUpload(upload.path)
  if (!check.ok) throw new Refusal('bundle-refused', undefined, errorsOf(check.problem))
  const { manifest, diagnosis } = check.value
  if (manifest.anonymisation.seeded)
    throw new Refusal('bundle-refused', problems['bundle.seeded'], errorsOf([{ code: 'bundle.seeded' }]))
  if (diagnosis.name.institution !== holder.slug)
    throw new Refusal('forbidden', 'The diagnosis has the name of another institution than the token.')
  return check.value
}
