/**
 * The panorama as JSON: the list of categories, and each category.
 *
 * @module
 */
import * as z from 'zod'
import {
  eventPageSchema,
  eventSampleSchema,
  eventShapeSchema,
  type EventPage,
} from '@mooc-panorama/shared/panorama/event-page.ts'
import { panoramaPageSchema, panoramaQuerySchema } from '@mooc-panorama/shared/panorama/panorama.ts'
import type { Platform } from '@mooc-panorama/shared/platforms/platform.ts'
import type { Db } from '../db/database.ts'
import { jsonAnswer, sendAnswer, type Answer, type AnswerCache } from '../http/answer-cache.ts'
import { apiRoute, type Api } from '../http/api-route.ts'
import { eventIdOf } from '../http/ids.ts'
import { eventOf } from './event-of.ts'
import { panoramaQuery } from './panorama-query.ts'
import { nextLink, panoramaQueryText, readPanoramaQuery } from './query-text.ts'
import { samplesQuery } from './shapes-query.ts'

interface Parts {
  db: Db
  cache: AnswerCache
  platform: Platform
}

const samplesSchema = z.object({ samples: z.array(eventSampleSchema.extend({ shape: z.string() })) })
const shapesSchema = z.object({ shapes: z.array(eventShapeSchema) })

export function eventRoutes(api: Api, { db, cache, platform }: Parts): void {
  apiRoute(
    api,
    {
      method: 'GET',
      url: '/v1/events',
      summary: 'The panorama: each category once, figures summed over the live diagnoses.',
      query: panoramaQuerySchema,
      answers: { 200: { description: 'One page of it; the header Link has the next.', schema: panoramaPageSchema } },
    },
    async (request, reply) => {
      const query = readPanoramaQuery(request.query)
      const make = async () => {
        const page = await panoramaQuery(db, query)
        return { ...jsonAnswer(page), ...nextLink('/v1/events', page) }
      }
      return sendAnswer(reply, await cache.answer(`/v1/events${panoramaQueryText(query)}`, make))
    },
  )

  const ofEvent = (
    ending: string,
    description: { summary: string; schema?: z.ZodType; contentType?: string },
    make: (event: EventPage) => Promise<Answer> | Answer,
  ) => {
    const { summary, ...content } = description
    apiRoute(
      api,
      {
        method: 'GET',
        url: `/v1/events/:id${ending}`,
        summary,
        answers: { 200: { description: 'What the shelf knows.', ...content } },
      },
      async (request, reply) => {
        const id = eventIdOf(request)
        const answer = async () => make(await eventOf(db, id, platform))
        return sendAnswer(reply, await cache.answer(`/v1/events/${id}${ending}`, answer))
      },
    )
  }
  ofEvent('', { summary: 'Everything about one category.', schema: eventPageSchema }, jsonAnswer)
  ofEvent('/shapes', { summary: 'Its shapes with samples, most frequent first.', schema: shapesSchema }, ({ shapes }) =>
    jsonAnswer({ shapes }),
  )
  ofEvent('/samples', { summary: 'All its samples.', schema: samplesSchema }, async ({ row }) =>
    jsonAnswer({ samples: await samplesQuery(db, row.id) }),
  )
  ofEvent(
    '/samples.ndjson',
    { summary: 'All its samples, one event a line.', contentType: 'application/x-ndjson' },
    async ({ row }) => ({
      contentType: 'application/x-ndjson; charset=utf-8',
      body: (await samplesQuery(db, row.id)).map(({ event }) => `${event}\n`).join(''),
    }),
  )
}
