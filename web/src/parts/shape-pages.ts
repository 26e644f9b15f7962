/**
 * The pages that many shapes are shown on, most frequent first. Every page has an address.
 *
 * @module
 */
import type { EventPage, EventShape } from '@mooc-panorama/shared/panorama/event-page.ts'
import { eventPath } from '@mooc-panorama/shared/panorama/links.ts'

/** How many shapes a page of each section shows. A sample with its rows weighs most. */
export const shapesPerPage = { samples: 10, shapes: 25, support: 50 } as const

export type ShapesSection = keyof typeof shapesPerPage

export interface ShapePage {
  /** The shapes of the page. */
  shown: readonly EventShape[]
  /** Position of the first of them among all, from 0. */
  start: number
  total: number
  page: number
  last: number
}

/** @param wanted what the address asks for; a page after the last is the last */
export function shapePage(shapes: readonly EventShape[], section: ShapesSection, wanted: number): ShapePage {
  const per = shapesPerPage[section]
  const last = Math.max(1, Math.ceil(shapes.length / per))
  const page = Math.min(Math.max(1, wanted), last)
  const start = (page - 1) * per
  return { shown: shapes.slice(start, start + per), start, total: shapes.length, page, last }
}

/** Address of a page of a section. */
export function shapePageAddress(row: EventPage['row'], section: ShapesSection, page: number): string {
  return `${eventPath(row)}/${section}${page === 1 ? '' : `?page=${page}`}`
}

/** Those of which there is a sample to show. */
export function shapesWithSamples(shapes: readonly EventShape[]): readonly EventShape[] {
  return shapes.filter(({ samples }) => samples.length > 0)
}

/** From the id of each shape that has samples to where they are shown. */
export function sampleAddresses({ row, shapes }: EventPage): ReadonlyMap<string, string> {
  return new Map(
    shapesWithSamples(shapes).map(({ id }, i) => {
      const page = Math.floor(i / shapesPerPage.samples) + 1
      return [id, `${shapePageAddress(row, 'samples', page)}#shape-${id}`]
    }),
  )
}
