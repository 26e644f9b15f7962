/**
 * True pages: numbered links, a jump to any page, and the number of rows on each.
 *
 * @module
 */
import { pageSizes, type PanoramaPage, type PanoramaQuery } from '@mooc-panorama/shared/panorama/panorama.ts'
import { eventsAddress, queryParts } from './events-address.ts'
import { exact } from './figures.ts'

export function Pager({ page: { query, total } }: { page: PanoramaPage }) {
  const last = Math.max(1, Math.ceil(total / query.per))
  return (
    <div class="pager">
      {last === 1 ? undefined : <PageLinks query={query} last={last} />}
      {last <= 7 ? undefined : <PageJump query={query} last={last} />}
      {total <= pageSizes[0] ? undefined : <RowsPerPage query={query} />}
    </div>
  )
}

/** Pages to link to: the first, the last, those around the current one; `undefined` is a gap. */
export function pagesShown(current: number, last: number): (number | undefined)[] {
  const near = [1, 2, current - 1, current, current + 1, last - 1, last]
  const pages = [...new Set(near)].filter((page) => page >= 1 && page <= last).toSorted((a, b) => a - b)
  return pages.flatMap((page, i) => {
    const before = pages[i - 1] ?? 0
    if (page - before === 2) return [page - 1, page]
    return page - before > 2 ? [undefined, page] : [page]
  })
}

function PageLinks({ query, last }: { query: PanoramaQuery; last: number }) {
  const { page } = query
  return (
    <nav aria-label="Pages">
      <ul class="pages">
        {page > 1 ? <PageLink query={query} to={Math.min(page - 1, last)} words="Previous" rel="prev" /> : undefined}
        {pagesShown(page, last).map((number, i) =>
          number === undefined ? (
            <li key={`gap${i}`} class="gap" aria-hidden="true">
              …
            </li>
          ) : (
            <PageLink key={number} query={query} to={number} words={exact(number)} current={number === page} />
          ),
        )}
        {page < last ? <PageLink query={query} to={page + 1} words="Next" rel="next" /> : undefined}
      </ul>
    </nav>
  )
}

interface PageLinkProps {
  query: PanoramaQuery
  to: number
  words: string
  rel?: string
  current?: boolean
}

function PageLink({ query, to, words, rel, current = false }: PageLinkProps) {
  return (
    <li>
      <a href={eventsAddress(query, { page: to })} rel={rel} aria-current={current ? 'page' : undefined}>
        {rel === undefined ? <span class="visually-hidden">Page </span> : undefined}
        {words}
      </a>
    </li>
  )
}

function PageJump({ query, last }: { query: PanoramaQuery; last: number }) {
  return (
    <form class="jump" action="/events">
      {queryParts({ ...query, page: 1 }).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <label for="jump">Go to page</label>
      <input id="jump" type="number" name="page" min={1} max={last} required />
      <button type="submit">Go</button>
    </form>
  )
}

function RowsPerPage({ query }: { query: PanoramaQuery }) {
  return (
    <nav class="per-page" aria-label="Rows per page">
      <span>Rows per page</span>
      <ul class="pages">
        {pageSizes.map((size) => (
          <li key={size}>
            <a
              href={eventsAddress(query, { per: size, page: 1 })}
              aria-current={size === query.per ? 'true' : undefined}
            >
              {size}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
