/**
 * The search form of the events table. It keeps the filters that are on.
 *
 * @module
 */
import type { PanoramaQuery } from '@mooc-panorama/shared/panorama/panorama.ts'
import { queryParts } from './events-address.ts'

export function EventSearch({ query }: { query: PanoramaQuery }) {
  return (
    <form class="search" action="/events" role="search">
      <label for="search">Search event types</label>
      <div class="search-row">
        <input
          id="search"
          type="search"
          name="q"
          value={query.q ?? ''}
          maxLength={200}
          dir="auto"
          placeholder="problem_check, video, seq_…"
          data-search
        />
        {queryParts({ ...query, q: undefined, page: 1 }).map(([key, value]) => (
          <input key={key} type="hidden" name={key} value={value} />
        ))}
        <button type="submit">Search</button>
      </div>
    </form>
  )
}
