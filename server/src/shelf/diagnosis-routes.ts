/**
 * Reading what is on the shelf: diagnoses, their bundles, and what was withdrawn.
 *
 * @module
 */
import { open, type FileHandle } from 'node:fs/promises'
import * as z from 'zod'
import { diagnosisSummarySchema, receiptSchema } from '@mooc-panorama/shared/panorama/receipt.ts'
import type { Db } from '../db/database.ts'
import { isKnown, jsonAnswer, sendAnswer, type AnswerCache } from '../http/answer-cache.ts'
import { apiRoute, type AnswerDescription, type Api, type RouteDescription } from '../http/api-route.ts'
import { diagnosisIdOf } from '../http/ids.ts'
import { Refusal } from '../http/refusal.ts'
import { diagnosesQuery } from '../panorama/diagnoses-query.ts'
import { receiptOf } from '../panorama/receipt-of.ts'
import type { BundleFiles } from './bundle-files.ts'
import { withdrawalsQuery, withdrawalsSchema } from './withdrawals-query.ts'

interface Parts {
  db: Db
  cache: AnswerCache
  files: BundleFiles
}

/** What one answer lists at most; the newest. */
const maxListed = 10_000

const diagnosesSchema = z.object({ diagnoses: z.array(diagnosisSummarySchema) })

export function diagnosisRoutes(api: Api, parts: Parts): void {
  const { db } = parts
  listRoute(api, parts, {
    url: '/v1/diagnoses',
    summary: 'The live diagnoses, newest first.',
    answer: { description: 'The list.', schema: diagnosesSchema },
    list: async () => ({ diagnoses: await diagnosesQuery(db, maxListed) }),
  })
  receiptRoute(api, parts)
  bundleRoute(api, parts)
  listRoute(api, parts, {
    url: '/v1/withdrawals',
    summary: 'What was withdrawn: copies of these bundles should be deleted.',
    answer: { description: 'Digests and dates, newest first.', schema: withdrawalsSchema },
    list: () => withdrawalsQuery(db, maxListed),
  })
}

interface ListDescription {
  url: string
  summary: string
  answer: AnswerDescription
  list: () => Promise<unknown>
}

function listRoute(api: Api, { cache }: Parts, { url, summary, answer, list }: ListDescription): void {
  apiRoute(api, { method: 'GET', url, summary, answers: { 200: answer } }, async (_request, reply) =>
    sendAnswer(reply, await cache.answer(url, async () => jsonAnswer(await list()))),
  )
}

const receiptDescription: RouteDescription = {
  method: 'GET',
  url: '/v1/diagnoses/:id',
  summary: 'The receipt of a diagnosis: what was shared, and what it brought.',
  answers: { 200: { description: 'The receipt.', schema: receiptSchema } },
}

function receiptRoute(api: Api, { db, cache }: Parts): void {
  apiRoute(api, receiptDescription, async (request, reply) => {
    const id = diagnosisIdOf(request)
    const make = async () => jsonAnswer(await receiptOf(db, id))
    return sendAnswer(reply, await cache.answer(`/v1/diagnoses/${id}`, make))
  })
}

const bundleDescription: RouteDescription = {
  method: 'GET',
  url: '/v1/diagnoses/:id/bundle',
  summary: 'The zip of a live diagnosis, byte for byte as it was shared.',
  answers: { 200: { description: 'The zip.', contentType: 'application/zip' } },
}

function bundleRoute(api: Api, { db, files }: Parts): void {
  apiRoute(api, bundleDescription, async (request, reply) => {
    const { id, digest, state } = await receiptOf(db, diagnosisIdOf(request))
    if (state !== 'live') throw new Refusal('not-found', 'A newer diagnosis has replaced this one.')
    const etag = `"${digest}"`
    reply.headers({ 'cache-control': 'public, no-cache', etag })
    // Asked before the file is opened: nobody would read it, and so nobody close it.
    if (isKnown(request, etag)) return reply.code(304).send()
    const file = await opened(files.pathOf(digest))
    return reply
      .header('content-length', (await file.stat()).size)
      .header('content-disposition', `attachment; filename="${id}.zip"`)
      .type('application/zip')
      .send(file.createReadStream())
  })
}

async function opened(path: string): Promise<FileHandle> {
  try {
    return await open(path)
  } catch {
    throw new Refusal('unavailable', 'The file is not on this machine.')
  }
}
