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
import { apiRoute, type AnswerDescription, type Api } from '../http/api-route.ts'
import { eventIdOf } from '../http/ids.ts'
import { readInput } from '../http/read-input.ts'
import { eventOf } from './event-of.ts'
import { panoramaQuery } from './panorama-query.ts'
import { nextLink, panoramaQueryText, readPanoramaQuery } from './query-text.ts'
import { pageText, shapesAnswer, shapesOfAnswer, shapesPageSchema } from './shapes-page.ts'
import { samplesQuery } from './shapes-query.ts'

interface Parts {
  db: Db
  cache: AnswerCache
  platform: Platform
}

const samplesSchema = z.object({ samples: z.array(eventSampleSchema.extend({ shape: z.string() })) })
const shapesSchema = z.object({ shapes: z.array(eventShapeSchema) })
const shapesInPages = 'What the shelf knows, with a page of its shapes; the header Link has the next.'

export function eventRoutes(api: Api, parts: Parts): void {
  const { db } = parts
  listRoute(api, parts)
  eventRoute(api, parts, {
    ending: '',
    summary: 'Everything about one category.',
    query: shapesPageSchema,
    answer: { description: shapesInPages, schema: eventPageSchema },
    make: (event, path, page) => shapesAnswer(path, event, page),
  })
  eventRoute(api, parts, {
    ending: '/shapes',
    summary: 'Its shapes with samples, most frequent first.',
    query: shapesPageSchema,
    answer: { description: shapesInPages, schema: shapesSchema },
    make: (event, path, page) => shapesAnswer(path, event, page, ({ shapes }) => ({ shapes })),
  })
  eventRoute(api, parts, {
    ending: '/samples',
    summary: 'All its samples.',
    answer: { description: 'What the shelf knows.', schema: samplesSchema },
    make: async ({ row }) => jsonAnswer({ samples: await samplesQuery(db, row.id) }),
  })
  eventRoute(api, parts, {
    ending: '/samples.ndjson',
    summary: 'All its samples, one event a line.',
    answer: { description: 'What the shelf knows.', contentType: 'application/x-ndjson' },
    make: async ({ row }) => ({
      contentType: 'application/x-ndjson; charset=utf-8',
      body: (await samplesQuery(db, row.id)).map(({ event }) => `${event}\n`).join(''),
    }),
  })
}

function listRoute(api: Api, { db, cache }: Parts): void {
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
}

const noShapes = { of: 'all', per: 0, page: 1 } as const

interface EventRoute {
  /** What follows the id in the address. */
  ending: string
  summary: string
  /** Where it has pages. */
  query?: typeof shapesPageSchema
  answer: AnswerDescription
  make: (event: EventPage, path: string, page: number) => Promise<Answer> | Answer
}

/** An address below that of a category. */
function eventRoute(
  api: Api,
  { db, cache, platform }: Parts,
  { ending, summary, query, answer, make }: EventRoute,
): void {
  apiRoute(
    api,
    { method: 'GET', url: `/v1/events/:id${ending}`, summary, ...(query && { query }), answers: { 200: answer } },
    async (request, reply) => {
      const id = eventIdOf(request)
      const path = `/v1/events/${id}${ending}`
      const { page } = query === undefined ? { page: 1 } : readInput(query, request.query, 'bad-query')
      const wanted = query === undefined ? noShapes : shapesOfAnswer(page)
      const made = async () => make(await eventOf(db, id, platform, wanted), path, page)
      return sendAnswer(reply, await cache.answer(`${path}${pageText(page)}`, made))
    },
  )
}
