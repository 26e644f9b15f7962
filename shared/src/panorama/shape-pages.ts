/**
 * The pages that many shapes are told on, most frequent first: which of them an answer has, and which come before.
 *
 * @module
 */

/** What an answer is to have of the shapes of an event. */
export interface ShapesWanted {
  /** All, or only those of which there is a sample. */
  of: 'all' | 'sampled'
  /** How many a page has; 0 for none. */
  per: number
  /** From 1. */
  page: number
}

/** How many shapes a page of each section shows. A sample with its rows weighs most. */
export const shapesPerPage = { samples: 10, shapes: 25, support: 50 } as const
export type ShapesSection = keyof typeof shapesPerPage

/** How many samples an answer of all samples of an event has; the next page has the next ones. */
export const samplesPerAnswer = 5_000

/** The section as it is wanted. */
export function shapesWanted(section: ShapesSection, page: number): ShapesWanted {
  return { of: section === 'samples' ? 'sampled' : 'all', per: shapesPerPage[section], page }
}

/** Pages that so many shapes take; an event without shapes has one, with nothing on it. */
export function pagesOf(total: number, per: number): number {
  return per === 0 ? 1 : Math.max(1, Math.ceil(total / per))
}
