/**
 * The events table, and the page of each event with its sections.
 *
 * @module
 */
import type { FastifyInstance, FastifyReply } from 'fastify'
import * as z from 'zod'
import { shortIdPattern } from '@mooc-panorama/shared/base/digest.ts'
import { csvText } from '@mooc-panorama/shared/bundle/csv.ts'
import type { EventPage } from '@mooc-panorama/shared/panorama/event-page.ts'
import { eventPath } from '@mooc-panorama/shared/panorama/links.ts'
import type { PanoramaRow } from '@mooc-panorama/shared/panorama/panorama.ts'
import { supportText } from '@mooc-panorama/shared/panorama/status.ts'
import type { Platform } from '@mooc-panorama/shared/platforms/platform.ts'
import { htmlAnswer, jsonAnswer, sendAnswer, type Answer } from '../http/answer-cache.ts'
import { readInput } from '../http/read-input.ts'
import { Refusal } from '../http/refusal.ts'
import { eventIdQuery } from '../panorama/event-query.ts'
import { eventOf } from '../panorama/event-of.ts'
import { panoramaQuery, wholePanoramaQuery } from '../panorama/panorama-query.ts'
import { nextLink, panoramaQueryText, readPanoramaQuery } from '../panorama/query-text.ts'
import type { PageParts } from './page-routes.ts'

const sections = ['overview', 'samples', 'shapes', 'support', 'history'] as const
type Section = (typeof sections)[number]

export function eventPageRoutes(app: FastifyInstance, parts: PageParts & { platform: Platform }): void {
  const { db, cache, pages, site, platform } = parts

  const table = (url: string, make: (query: ReturnType<typeof readPanoramaQuery>) => Promise<Answer>) =>
    app.get(url, async (request, reply) => {
      const query = readPanoramaQuery(request.query)
      return sendAnswer(reply, await cache.answer(`${url}${panoramaQueryText(query)}`, () => make(query)))
    })
  table('/events', async (query) => htmlAnswer(pages.renderEvents(await panoramaQuery(db, query), site)))
  table('/events.json', async (query) => {
    const page = await panoramaQuery(db, query)
    return { ...jsonAnswer(page), ...nextLink('/events.json', page) }
  })
  table('/events.csv', async (query) => csvAnswer(await wholePanoramaQuery(db, query)))

  app.get('/events/:name', async (request, reply) => {
    const { name = '' } = request.params as { name?: string } // the route has `:name`
    const isJson = name.endsWith('.json')
    const id = idOf(isJson ? name.slice(0, -'.json'.length) : name)
    return eventAnswer(reply, name, id, isJson ? '.json' : '', (event) =>
      isJson ? jsonAnswer(event) : htmlAnswer(pages.renderEvent(event, 'overview', site)),
    )
  })
  app.get('/events/:name/:section', async (request, reply) => {
    const { name = '', section = '' } = request.params as { name?: string; section?: string } // both are in the route
    if (!isSection(section)) throw new Refusal('not-found')
    const { page } = readInput(sectionSchema, request.query, 'bad-query')
    const ending = page === 1 ? '' : `?page=${page}`
    const right = section === 'overview' ? '' : `/${section}${ending}`
    return eventAnswer(reply, `${name}/${section}${ending}`, idOf(name), right, (event) =>
      htmlAnswer(pages.renderEvent(event, section, site, page)),
    )
  })
  app.get('/e', async (request, reply) => {
    const { platform: wanted, source, type } = readInput(keySchema, request.query, 'bad-query')
    const id = await eventIdQuery(db, { platform: wanted, eventSource: source, eventType: type })
    if (id === undefined) throw new Refusal('unknown-event')
    return reply.redirect(eventPath({ id, event_type: type, event_source: source }), 303)
  })

  /** @param asked the address after `/events/`; another spelling of the right one is sent there */
  async function eventAnswer(
    reply: FastifyReply,
    asked: string,
    id: string,
    ending: string,
    make: (event: EventPage) => Answer,
  ): Promise<FastifyReply> {
    const answer = await cache.answer(`/events/${asked}`, async () => {
      const event = await eventOf(db, id, platform)
      const right = `${eventPath(event.row)}${ending}`
      return right === `/events/${asked}` ? make(event) : { contentType: moved, body: right }
    })
    return answer.contentType === moved ? reply.redirect(answer.body, 301) : sendAnswer(reply, answer)
  }
}

/** Marks a kept answer as an address to go to. */
const moved = 'moved'

const keySchema = z.strictObject({
  platform: z.string().max(40).default('edx'),
  source: z.string().max(240),
  type: z.string().max(240),
})

/** Many shapes are shown on several pages; what else an address says is left alone. */
const sectionSchema = z.object({ page: z.coerce.number().int().min(1).max(1_000).default(1) })

/** A slash that came as `%2F` is refused: the name with it would be the address of another page. */
function idOf(name: string): string {
  const id = name.slice(0, 10)
  const isName = shortIdPattern.test(id) && (name.length === 10 || name[10] === '-') && !name.includes('/')
  if (!isName) throw new Refusal('unknown-event')
  return id
}

function isSection(text: string): text is Section {
  return (sections as readonly string[]).includes(text)
}

const csvColumns = [
  'id',
  'platform',
  'event_type',
  'event_source',
  'family',
  'frequency',
  'courses',
  'institutions',
  'datasets',
  'shapes',
  'first_month',
  'last_month',
  'few_users',
  'documentation',
  'support',
  'support_text',
  'support_word',
  'shapes_passing',
  'discovered_at',
] as const satisfies readonly (keyof CsvRow)[]

/** `DONE for 3 of 4 shapes`, for who reads the table in a spreadsheet. */
type CsvRow = PanoramaRow & { support_text: string }

/** All pages of what the table shows. */
function csvAnswer(rows: readonly PanoramaRow[]): Answer {
  const lines = rows.map((row) => {
    const told: CsvRow = { ...row, support_text: supportText(row) }
    return csvColumns.map((column) => cell(told[column]))
  })
  return { contentType: 'text/csv; charset=utf-8', body: csvText(csvColumns, lines) }
}

function cell(value: string | number | boolean | undefined): string | number {
  return typeof value === 'number' ? value : String(value ?? '')
}
