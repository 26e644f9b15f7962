/**
 * What the API says of itself, and the panorama as a whole.
 *
 * @module
 */
import * as z from 'zod'
import { bundleLimits } from '@mooc-panorama/shared/bundle/layout.ts'
import { bundleFormat } from '@mooc-panorama/shared/bundle/manifest.ts'
import { termsVersion } from '@mooc-panorama/shared/bundle/terms.ts'
import { eventHistorySchema } from '@mooc-panorama/shared/panorama/event-page.ts'
import { denominatorsSchema } from '@mooc-panorama/shared/panorama/panorama.ts'
import { proofProgressSchema } from '@mooc-panorama/shared/panorama/proof.ts'
import { snapshotAnswerSchema } from '@mooc-panorama/shared/panorama/snapshot.ts'
import type { Db } from '../db/database.ts'
import { jsonAnswer, sendAnswer, type AnswerCache } from '../http/answer-cache.ts'
import { apiRoute, type Api } from '../http/api-route.ts'
import { openApiDocument } from '../http/openapi.ts'
import { progressQuery } from '../support/proofs-query.ts'
import { denominatorsQuery } from './denominators-query.ts'
import { changesQuery } from './history-query.ts'
import { snapshotQuery } from './snapshot-query.ts'
import { stateQuery } from './state-query.ts'

interface Parts {
  db: Db
  cache: AnswerCache
  /** Its address is known only when the shelf listens. */
  site: { publicUrl: string }
}

const serviceSchema = z.object({
  name: z.literal('MOOC Panorama'),
  api: z.literal('v1'),
  bundle_formats: z.array(z.int()),
  terms_version: z.string(),
  limits: z.record(z.string(), z.int()),
  panorama: denominatorsSchema,
  proofs: proofProgressSchema,
  openapi: z.string(),
})

const changesSchema = z.object({
  as_of: z.int(),
  changes: z.array(
    z.object({
      event: z.object({ id: z.string(), event_type: z.string(), event_source: z.string() }),
      entry: eventHistorySchema,
    }),
  ),
})

const maxChanges = 500

export function serviceRoutes(api: Api, { db, cache, site }: Parts): void {
  const cached = (url: string, summary: string, schema: z.ZodType | undefined, make: () => Promise<unknown>) =>
    apiRoute(
      api,
      { method: 'GET', url, summary, answers: { 200: { description: 'The answer.', ...(schema && { schema }) } } },
      async (_request, reply) => sendAnswer(reply, await cache.answer(url, async () => jsonAnswer(await make()))),
    )

  cached('/v1', 'What this service is, and what it takes.', serviceSchema, async () => ({
    name: 'MOOC Panorama',
    api: 'v1',
    bundle_formats: [bundleFormat],
    terms_version: termsVersion,
    limits: bundleLimits,
    panorama: await denominatorsQuery(db),
    proofs: await progressQuery(db),
    openapi: `${site.publicUrl}/v1/openapi.json`,
  }))
  cached('/v1/snapshot', 'The whole panorama, for use without a network.', snapshotAnswerSchema, () =>
    snapshotQuery(db),
  )
  cached('/v1/changes', 'What changed last, newest first.', changesSchema, async () => ({
    as_of: (await stateQuery(db)).asOf,
    changes: await changesQuery(db, maxChanges),
  }))
  cached('/v1/openapi.json', 'This description.', undefined, async () => openApiDocument(api.described, site.publicUrl))
}
