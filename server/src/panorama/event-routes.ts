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
  type EventSample,
} from '@mooc-panorama/shared/panorama/event-page.ts'
import { panoramaPageSchema, panoramaQuerySchema } from '@mooc-panorama/shared/panorama/panorama.ts'
import { samplesPerAnswer, type ShapesWanted } from '@mooc-panorama/shared/panorama/shape-pages.ts'
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
import { samplesAnswer } from './samples-query.ts'

interface Parts {
  db: Db
  cache: AnswerCache
  platform: Platform
}

const samplesSchema = z.object({ samples: z.array(eventSampleSchema.extend({ shape: z.string() })) })
const shapesSchema = z.object({ shapes: z.array(eventShapeSchema) })
const shapesInPages = 'What the shelf knows, with a page of its shapes; the header Link has the next.'
const samplesInPages = `Up to ${samplesPerAnswer} of them; the header Link has the next.`

export function eventRoutes(api: Api, parts: Parts): void {
  const { db } = parts
  listRoute(api, parts)
  eventRoute(api, parts, {
    ending: '',
    summary: 'Everything about one category.',
    answer: { description: shapesInPages, schema: eventPageSchema },
    wanted: shapesOfAnswer,
    make: (event, path, page) => shapesAnswer(path, event, page),
  })
  eventRoute(api, parts, {
    ending: '/shapes',
    summary: 'Its shapes with samples, most frequent first.',
    answer: { description: shapesInPages, schema: shapesSchema },
    wanted: shapesOfAnswer,
    make: (event, path, page) => shapesAnswer(path, event, page, ({ shapes }) => ({ shapes })),
  })
  eventRoute(api, parts, {
    ending: '/samples',
    summary: 'All its samples.',
    answer: { description: samplesInPages, schema: samplesSchema },
    wanted: () => noShapes,
    make: ({ row }, path, page) =>
      samplesAnswer(db, row.id, { path, page, written: (samples) => jsonAnswer({ samples }) }),
  })
  eventRoute(api, parts, {
    ending: '/samples.ndjson',
    summary: 'All its samples, one event a line.',
    answer: { description: samplesInPages, contentType: 'application/x-ndjson' },
    wanted: () => noShapes,
    make: ({ row }, path, page) => samplesAnswer(db, row.id, { path, page, written: linesOf }),
  })
}

function linesOf(samples: readonly EventSample[]): Answer {
  return {
    contentType: 'application/x-ndjson; charset=utf-8',
    body: samples.map(({ event }) => `${event}\n`).join(''),
  }
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
  answer: AnswerDescription
  /** Of the shapes of the event. */
  wanted: (page: number) => ShapesWanted
  make: (event: EventPage, path: string, page: number) => Promise<Answer> | Answer
}

/** An address below that of a category. */
function eventRoute(
  api: Api,
  { db, cache, platform }: Parts,
  { ending, summary, answer, wanted, make }: EventRoute,
): void {
  apiRoute(
    api,
    { method: 'GET', url: `/v1/events/:id${ending}`, summary, query: shapesPageSchema, answers: { 200: answer } },
    async (request, reply) => {
      const id = eventIdOf(request)
      const path = `/v1/events/${id}${ending}`
      const { page } = readInput(shapesPageSchema, request.query, 'bad-query')
      const made = async () => make(await eventOf(db, id, platform, wanted(page)), path, page)
      return sendAnswer(reply, await cache.answer(`${path}${pageText(page)}`, made))
    },
  )
}
