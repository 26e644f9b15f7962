/**
 * The page of each event with its sections, and the same as JSON.
 *
 * @module
 */
import type { FastifyInstance, FastifyReply } from 'fastify'
import * as z from 'zod'
import { shortIdPattern } from '@mooc-panorama/shared/base/digest.ts'
import type { EventPage } from '@mooc-panorama/shared/panorama/event-page.ts'
import { eventPath } from '@mooc-panorama/shared/panorama/links.ts'
import { shapesWanted, type ShapesWanted } from '@mooc-panorama/shared/panorama/shape-pages.ts'
import type { Platform } from '@mooc-panorama/shared/platforms/platform.ts'
import { htmlAnswer, sendAnswer, type Answer } from '../http/answer-cache.ts'
import { readInput } from '../http/read-input.ts'
import { Refusal } from '../http/refusal.ts'
import { eventIdQuery } from '../panorama/event-query.ts'
import { refuseUnknown } from '../panorama/nearest-events-query.ts'
import { eventOf } from '../panorama/event-of.ts'
import { pageText, shapesAnswer, shapesOfAnswer, shapesPageSchema } from '../panorama/shapes-page.ts'
import type { PageParts } from './page-routes.ts'

const sections = ['overview', 'samples', 'shapes', 'support', 'history'] as const
type Section = (typeof sections)[number]

export function eventPageRoutes(app: FastifyInstance, parts: PageParts & { platform: Platform }): void {
  const { db, pages, site } = parts

  app.get('/events/:name', async (request, reply) => {
    const { name = '' } = request.params as { name?: string } // the route has `:name`
    if (!name.endsWith('.json'))
      return sendEvent(reply, parts, name, { ending: '', make: overview, wanted: wantedOf('overview', 1) })
    const { page } = readInput(shapesPageSchema, request.query, 'bad-query')
    const make = (event: EventPage) => shapesAnswer(`${eventPath(event.row)}.json`, event, page)
    const wanted = shapesOfAnswer(page)
    return sendEvent(reply, parts, name.slice(0, -'.json'.length), { ending: `.json${pageText(page)}`, make, wanted })
  })
  app.get('/events/:name/:section', async (request, reply) => {
    const { name = '', section = '' } = request.params as { name?: string; section?: string } // both are in the route
    if (!isSection(section)) throw new Refusal('not-found')
    const { page } = readInput(shapesPageSchema, request.query, 'bad-query')
    const ending = `/${section}${pageText(page)}`
    const make = (event: EventPage) => htmlAnswer(pages.renderEvent(event, section, site))
    const wanted = { ...wantedOf(section, page), isClamped: true }
    return sendEvent(reply, parts, name, { ending, make, wanted, ...(section === 'overview' && { right: '' }) })
  })
  app.get('/e', async (request, reply) => {
    const { platform: wanted, source, type } = readInput(keySchema, request.query, 'bad-query')
    const id = await eventIdQuery(db, { platform: wanted, eventSource: source, eventType: type })
    if (id === undefined) return refuseUnknown(db, type)
    return reply.redirect(eventPath({ id, event_type: type, event_source: source }), 303)
  })

  function overview(event: EventPage): Answer {
    return htmlAnswer(pages.renderEvent(event, 'overview', site))
  }
}

interface EventAnswer {
  /** What follows the name in the address that was asked for. */
  ending: string
  /** What follows it in the right one, where that is another. */
  right?: string
  make: (event: EventPage) => Answer
  wanted: Parameters<typeof eventOf>[3]
}

/** @param name as it was asked for; another spelling of the right one is sent there */
async function sendEvent(
  reply: FastifyReply,
  { db, cache, platform }: PageParts & { platform: Platform },
  name: string,
  { ending, right = ending, make, wanted }: EventAnswer,
): Promise<FastifyReply> {
  const id = idOf(name)
  const asked = `/events/${name}${ending}`
  const answer = await cache.answer(asked, async () => {
    const event = await eventOf(db, id, platform, wanted).catch(nearSlug(db, name))
    const address = `${eventPath(event.row)}${right}`
    return address === asked ? make(event) : { contentType: moved, body: address }
  })
  return answer.contentType === moved ? reply.redirect(answer.body, 301) : sendAnswer(reply, answer)
}

/** The slug is what a name is in an address, e.g. of a report that was made without this shelf. */
function nearSlug(db: PageParts['db'], name: string): (error: unknown) => Promise<never> {
  return async (error) => {
    if (!(error instanceof Refusal && error.code === 'unknown-event')) throw error
    return refuseUnknown(db, slugOf(name), (event) => slugOf(eventPath(event).slice('/events/'.length)))
  }
}

function slugOf(name: string): string {
  return name.slice('k3v9q2mzab-'.length)
}

/** Marks a kept answer as an address to go to. */
const moved = 'moved'

const keySchema = z.strictObject({
  platform: z.string().max(40).default('edx'),
  source: z.string().max(240),
  type: z.string().max(240),
})

/** A slash or a question mark that came as `%2F` or `%3F` is refused: the name with it would be the address of another page. */
function idOf(name: string): string {
  const id = name.slice(0, 10)
  const isName = shortIdPattern.test(id) && (name.length === 10 || name[10] === '-') && !/[/?]/.test(name)
  if (!isName) throw new Refusal('unknown-event')
  return id
}

/** The overview shows one sample, the history none. */
function wantedOf(section: Section, page: number): ShapesWanted {
  if (section === 'overview') return { of: 'sampled', per: 1, page: 1 }
  if (section === 'history') return { of: 'all', per: 0, page: 1 }
  return shapesWanted(section, page)
}

function isSection(text: string): text is Section {
  return (sections as readonly string[]).includes(text)
}
