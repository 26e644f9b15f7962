/**
 * The true pages of the events table: numbered links, a jump to any page, and the number of rows on each.
 *
 * @module
 */
import { pageSizes, type PanoramaPage, type PanoramaQuery } from '@mooc-panorama/shared/panorama/panorama.ts'
import { eventsAddress, queryParts } from './events-address.ts'
import { PageLinks } from './page-links.tsx'

export function Pager({ page: { query, total } }: { page: PanoramaPage }) {
  const last = Math.max(1, Math.ceil(total / query.per))
  return (
    <div class="pager">
      {last === 1 ? undefined : (
        <PageLinks current={query.page} last={last} to={(page) => eventsAddress(query, { page })} label="Pages" />
      )}
      {last <= 7 ? undefined : <PageJump query={query} last={last} />}
      {total <= pageSizes[0] ? undefined : <RowsPerPage query={query} />}
    </div>
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
