/**
 * The pages that many shapes are shown on, most frequent first. Every page has an address.
 *
 * @module
 */
import type { EventPage, EventShape } from '@mooc-panorama/shared/panorama/event-page.ts'
import { eventPath } from '@mooc-panorama/shared/panorama/links.ts'
import { pagesOf, shapesPerPage, type ShapesSection } from '@mooc-panorama/shared/panorama/shape-pages.ts'

/** Which of the pages of a section this is. */
export interface ShapePage {
  page: number
  last: number
}

/** @param listing of an event whose shapes are those of a page of this section */
export function shapePage({ start, total }: EventPage['listing'], section: ShapesSection): ShapePage {
  const per = shapesPerPage[section]
  return { page: Math.floor(start / per) + 1, last: pagesOf(total, per) }
}

/** Address of a page of a section. */
export function shapePageAddress(row: EventPage['row'], section: ShapesSection, page: number): string {
  return `${eventPath(row)}/${section}${page === 1 ? '' : `?page=${page}`}`
}

/** Where the samples of a shape are shown; `undefined` where it has none. */
export function samplesAddress(
  row: EventPage['row'],
  { id, samples_place: place }: Pick<EventShape, 'id' | 'samples_place'>,
): string | undefined {
  if (place === undefined) return undefined
  const page = Math.floor(place / shapesPerPage.samples) + 1
  return `${shapePageAddress(row, 'samples', page)}#shape-${id}`
}
