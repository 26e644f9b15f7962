/**
 * On which page a module is: every page that it was seen on, for somebody who knows the course to choose from.
 *
 * @module
 */
import type { LocationHow } from '../translate/rows.ts'
import type { CollectedRows } from './collected-rows.ts'

/** A page that a module was seen on. One page of a module is right at most. */
export interface Candidate {
  /** Address of the module, without its parts. */
  module: string
  url: string
  /** Rows that place it there. */
  count: number
  /** The same by how the page is known. */
  hows: ReadonlyMap<LocationHow, number>
}

/** Answers of a curator: the page of each module, or `undefined` for none of those that it was seen on. */
export type CurationAnswers = ReadonlyMap<string, string | undefined>

/** By module; of each, the most frequent page first, and of equals the one that more rows give themselves. */
export function curationCandidates(rows: CollectedRows): Candidate[] {
  const counts = new CandidateCounts()
  for (const row of [...rows.observedEvents, ...rows.submissions]) counts.add(row)
  return counts.ranked()
}

/** Counts rows as they come; grows with modules and pages, not with rows. */
export class CandidateCounts {
  private readonly modules = new Map<string, Map<string, Map<LocationHow, number>>>()

  add({ module, url, how }: { module: string | undefined; url: string; how: LocationHow }): void {
    if (module === undefined) return
    const urls = this.modules.get(module) ?? new Map<string, Map<LocationHow, number>>()
    this.modules.set(module, urls)
    const hows = urls.get(url) ?? new Map<LocationHow, number>()
    urls.set(url, hows)
    hows.set(how, (hows.get(how) ?? 0) + 1)
  }

  ranked(): Candidate[] {
    return [...this.modules]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([module, urls]) =>
        [...urls]
          .map(([url, hows]) => ({ module, url, count: hows.values().reduce((sum, own) => sum + own, 0), hows }))
          .sort(byLikelihood),
      )
  }
}

/**
 * Moves all rows of answered modules to the page that was chosen; rows of modules without an answer, or with none of the
 * pages, stay as they are. Doing it twice does nothing more.
 */
export function applyCuration<Row extends { module: string | undefined; url: string; resource: string }>(
  row: Row,
  answers: CurationAnswers,
): Row {
  const chosen = row.module === undefined ? undefined : answers.get(row.module)
  if (chosen === undefined || chosen === row.url) return row
  return { ...row, url: chosen, resource: `${chosen}${row.resource.slice(row.url.length)}` }
}

function byLikelihood(a: Candidate, b: Candidate): number {
  return b.count - a.count || given(b) - given(a) || (a.url < b.url ? -1 : 1)
}

function given({ hows }: Candidate): number {
  return hows.get('given') ?? 0
}
