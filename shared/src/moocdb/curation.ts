/**
 * On which page a module is: every page that it was seen on, for somebody who knows the course to choose from.
 *
 * Source: thesis, section 3.4.1.
 *
 * @module
 */
import type { LocationHow } from '../translate/rows.ts'
import type { CollectedRows } from './collected-rows.ts'

/** A page that a module was seen on. One page of a module is right at most. */
export interface Candidate {
  /** Address of the module, without its parts. */
  module: string
  /** Name of the module for people, where events give it. */
  title: string | undefined
  url: string
  /** Rows that place it there. */
  count: number
  /** The same by how the page is known. */
  hows: ReadonlyMap<LocationHow, number>
}

interface PlacedRow {
  module: string | undefined
  title: string | undefined
  url: string
  how: LocationHow
}

/** By module; of each, the most frequent page first, and of equals the one that more rows give themselves. */
export function curationCandidates(rows: CollectedRows): Candidate[] {
  const counts = new CandidateCounts()
  for (const row of [...rows.observedEvents, ...rows.submissions]) counts.add(row)
  return counts.ranked()
}

/** Counts rows as they come; grows with modules and pages, not with rows. */
export class CandidateCounts {
  private readonly modules = new Map<string, CountedModule>()

  add({ module, title, url, how }: PlacedRow): void {
    if (module === undefined) return
    const own = this.modules.get(module) ?? { title, urls: new Map() }
    this.modules.set(module, own)
    // The smallest, so that the order of the rows does not matter.
    if (title !== undefined && (own.title === undefined || title < own.title)) own.title = title
    const hows = own.urls.get(url) ?? new Map<LocationHow, number>()
    own.urls.set(url, hows)
    hows.set(how, (hows.get(how) ?? 0) + 1)
  }

  ranked(): Candidate[] {
    return [...this.modules]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([module, { title, urls }]) =>
        [...urls]
          .map(([url, hows]) => ({ module, title, url, count: hows.values().reduce((sum, own) => sum + own, 0), hows }))
          .sort(byLikelihood),
      )
  }
}

interface CountedModule {
  title: string | undefined
  urls: Map<string, Map<LocationHow, number>>
}

function byLikelihood(a: Candidate, b: Candidate): number {
  return b.count - a.count || given(b) - given(a) || (a.url < b.url ? -1 : 1)
}

function given({ hows }: Candidate): number {
  return hows.get('given') ?? 0
}
