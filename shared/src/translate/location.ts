/**
 * Where a learner was: pages that events leave out are taken from the learner's last one, and every inference is marked.
 *
 * Source: thesis, sections 3.3.1 and 3.3.2.
 *
 * @module
 */
import type { Meant, Page } from './act.ts'
import { AddressedPage, onPanel, urlOf } from './addresses.ts'
import type { LocationHow, Place } from './rows.ts'

/** Where an event happened. */
export interface Location {
  url: string
  how: LocationHow
  /** The page, where rows share it. */
  place?: Place | undefined
}

/** A last page is believed for one hour. */
const freshSeconds = 3_600

export const nowhere: Location = { url: 'https://unknown/', how: 'unknown' }

/** The last place of one learner. */
export class LastPlace {
  private page: Page | undefined
  private at = 0

  /** Locates an event, and remembers the place. */
  locate(own: Page | undefined, { panel, isVisit = false }: Meant, at: number): Location {
    const located = place(own, this.pageAt(at), { panel, isVisit })
    if (located === undefined) return nowhere
    this.page = located.page
    this.at = at
    return locationOf(located)
  }

  private pageAt(at: number): Page | undefined {
    return Math.floor((at - this.at) / 1_000) < freshSeconds ? this.page : undefined
  }
}

/** Locates an event of nobody: nothing is remembered and nothing is taken over. */
export function locateAlone(own: Page | undefined, { panel, isVisit = false }: Meant): Location {
  const located = place(own, undefined, { panel, isVisit })
  return located === undefined ? nowhere : locationOf(located)
}

interface Located {
  page: Page
  how: LocationHow
}

function locationOf({ page, how }: Located): Location {
  return { url: urlOf(page), how, place: page instanceof AddressedPage ? page.place : undefined }
}

function place(
  own: Page | undefined,
  last: Page | undefined,
  { panel, isVisit }: { panel: string | undefined; isVisit: boolean },
): Located | undefined {
  // A forum, wiki or progress page is never taken over: only in a sequence does a learner stay between events.
  if (own === undefined && !last?.isSequence && !last?.isUnit) return undefined
  const page = own ?? (last as Page) // one of them is there, by the line above
  const how = own === undefined ? 'url' : 'given'
  if (!page.isSequence) return { page, how }
  if (panel !== undefined) return { page: onPanel(page, panel), how }
  if (page.panel !== undefined) return { page, how }
  if (last?.url === page.url && last.panel !== undefined) return { page: onPanel(page, last.panel), how: 'panel' }
  return isVisit ? { page: onPanel(page, '1'), how: 'assumed-panel' } : { page, how }
}
