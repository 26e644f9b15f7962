/**
 * Shapes of an event in answers of a bounded size: an event may have hundreds, each with its schema and its samples.
 *
 * @module
 */
import * as z from 'zod'
import type { ShapesWanted } from '@mooc-panorama/shared/panorama/shape-pages.ts'
import type { EventPage } from '@mooc-panorama/shared/panorama/event-page.ts'
import { jsonAnswer, type Answer } from '../http/answer-cache.ts'

const shapesPerAnswer = 50

/** What an answer is made of. */
export function shapesOfAnswer(page: number): ShapesWanted {
  return { of: 'all', per: shapesPerAnswer, page }
}

/** What else an address says is left alone. */
export const shapesPageSchema = z.object({ page: z.coerce.number().int().min(1).max(100_000).default(1) })

/** What follows the address of a page: nothing for the first. */
export function pageText(page: number): string {
  return page === 1 ? '' : `?page=${page}`
}

/**
 * An event with one page of its shapes, as JSON; see `shapesOfAnswer`.
 *
 * @param path its address, for the header `Link` of a page that is not the last
 * @param toldOf what is said of the event
 */
export function shapesAnswer(
  path: string,
  event: EventPage,
  page: number,
  toldOf: (event: EventPage) => unknown = (whole) => whole,
): Answer {
  return {
    ...jsonAnswer(toldOf(event)),
    ...(page * shapesPerAnswer < event.listing.total && { link: `<${path}${pageText(page + 1)}>; rel="next"` }),
  }
}
