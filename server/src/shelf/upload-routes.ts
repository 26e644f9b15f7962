/**
 * Uploading a diagnosis, and taking it back.
 *
 * @module
 */
import multipart from '@fastify/multipart'
import * as z from 'zod'
import { uploadAnswerSchema, uploadFieldsSchema, type UploadAnswer } from '@mooc-panorama/shared/bundle/upload.ts'
import { diagnosisPath } from '@mooc-panorama/shared/panorama/links.ts'
import { apiRoute, type Api, type RouteDescription } from '../http/api-route.ts'
import { diagnosisIdOf } from '../http/ids.ts'
import { Refusal } from '../http/refusal.ts'
import { requireHolder } from '../http/token-guard.ts'
import { Quota } from './quota.ts'
import { multipartLimits } from './receive-upload.ts'
import type { Shelved } from './shelve-diagnosis.ts'
import { isSuddenChange } from './sudden-change.ts'
import { takeUpload, type Shelf } from './take-upload.ts'
import { withdrawDiagnosis } from './withdraw-diagnosis.ts'

interface Parts {
  shelf: Shelf
  /** Its address is known only when the shelf listens. */
  site: { publicUrl: string }
  uploadsPerDay: number
  /** Called when a diagnosis has come or gone. */
  onChange: () => void
}

export async function uploadRoutes(api: Api, parts: Parts): Promise<void> {
  await api.app.register(multipart, { limits: multipartLimits })
  uploadRoute(api, parts)
  withdrawalRoute(api, parts)
}

const uploadDescription: RouteDescription = {
  method: 'POST',
  url: '/v1/uploads',
  summary: 'Share a diagnosis: the fields, then the file `bundle`.',
  token: 'institution',
  body: { contentType: 'multipart/form-data', schema: uploadFieldsSchema },
  answers: {
    200: { description: 'The same bundle is already on the shelf; nothing has changed.', schema: uploadAnswerSchema },
    201: { description: 'The diagnosis is on the shelf.', schema: uploadAnswerSchema },
  },
}

function uploadRoute(api: Api, { shelf, site, uploadsPerDay, onChange }: Parts): void {
  const quota = new Quota(uploadsPerDay)
  apiRoute(api, uploadDescription, async (request, reply) => {
    const holder = await requireHolder(shelf.sql, request, 'institution')
    quota.take(holder.id, Date.now())
    const shelved = await takeUpload(shelf, request, holder)
    onChange()
    // The upload is acknowledged, whatever becomes of the hint.
    if (shelved.outcome === 'shelved' && (await isSuddenChange(shelf.sql, shelved.diagnosis).catch(() => false)))
      request.log.warn({ code: 'sudden-change', diagnosis: shelved.diagnosis })
    const answer = uploadAnswer(shelved, site.publicUrl)
    return reply
      .code(answer.duplicate ? 200 : 201)
      .header('location', answer.receipt)
      .send(answer)
  })
}

const withdrawalAnswerSchema = z.object({ diagnosis: z.string(), withdrawn_at: z.string() })

const withdrawalDescription: RouteDescription = {
  method: 'DELETE',
  url: '/v1/diagnoses/:id',
  summary: 'Withdraw a diagnosis: it leaves the shelf and every figure.',
  token: 'institution',
  answers: { 200: { description: 'It was withdrawn.', schema: withdrawalAnswerSchema } },
}

function withdrawalRoute(api: Api, { shelf, onChange }: Parts): void {
  apiRoute(api, withdrawalDescription, async (request) => {
    const holder = await requireHolder(shelf.sql, request, 'institution')
    const id = diagnosisIdOf(request)
    return shelf.changes.take(async () => {
      const withdrawal = await withdrawDiagnosis(shelf.sql, id, holder.id)
      if (withdrawal.outcome === 'unknown') throw new Refusal('not-found')
      if (withdrawal.outcome === 'forbidden') throw new Refusal('forbidden', 'Another institution has shared it.')
      if (withdrawal.outcome === 'gone') throw new Refusal('withdrawn')
      for (const digest of withdrawal.digests) await shelf.files.remove(digest)
      onChange()
      return { diagnosis: id, withdrawn_at: withdrawal.withdrawnAt }
    })
  })
}

function uploadAnswer(shelved: Shelved & { digest: string }, publicUrl: string): UploadAnswer {
  return {
    diagnosis: shelved.diagnosis,
    digest: shelved.digest,
    duplicate: shelved.outcome === 'duplicate',
    ...(shelved.replaces !== undefined && { replaces: shelved.replaces }),
    new_categories: shelved.newCategories,
    new_shapes: shelved.newShapes,
    received_at: shelved.receivedAt,
    terms_version: shelved.termsVersion,
    ...(shelved.consent !== undefined && { consent: shelved.consent }),
    receipt: `${publicUrl}${diagnosisPath(shelved.diagnosis)}`,
  }
}
