/**
 * The panorama: the thesis's five columns, one row a category.
 *
 * @module
 */
import type { PanoramaPage } from '@mooc-panorama/shared/panorama/panorama.ts'
import { eventsAddress } from '../parts/events-address.ts'
import { EventsTable } from '../parts/events-table.tsx'
import { ActiveFilters, Facets } from '../parts/facets.tsx'
import { counted, exact } from '../parts/figures.ts'
import { Layout } from '../parts/layout.tsx'
import { Moment } from '../parts/moment.tsx'
import { NearestEvents } from '../parts/named-events.tsx'
import { Pager } from '../parts/pager.tsx'
import { EventSearch } from '../parts/event-search.tsx'
import type { Site } from '../site.ts'

export function Events({ page, site }: { page: PanoramaPage; site: Site }) {
  const { query, total, denominators } = page
  return (
    <Layout
      site={site}
      title={query.q === undefined || query.q === '' ? 'Events' : `Events with “${query.q}”`}
      current="/events"
      denominators={denominators}
      description="Every event type of the panorama: frequency, samples, shapes, documentation and support."
    >
      <div class="wrap events-page">
        <div class="page-head">
          <h1>Events</h1>
          <p class="lead">
            {counted(denominators.categories, 'event category', 'event categories')} in the logs of{' '}
            {counted(denominators.institutions, 'institution')}.
          </p>
        </div>
        <EventSearch query={query} />
        <div class="events-grid">
          <Facets page={page} />
          <section class="results" aria-labelledby="results-title">
            <ResultLine page={page} />
            <ActiveFilters query={query} />
            {total === 0 ? <NoResult page={page} /> : <EventsTable page={page} />}
            <Pager page={page} />
            {total === 0 ? undefined : <TableFooter page={page} />}
          </section>
        </div>
      </div>
    </Layout>
  )
}

function ResultLine({ page: { query, total } }: { page: PanoramaPage }) {
  return (
    <div class="result-line">
      <h2 id="results-title">
        {counted(total, 'category', 'categories')}
        {query.q === undefined || query.q === '' ? undefined : (
          <>
            {' '}
            with “<bdi class="anywhere">{query.q}</bdi>”
          </>
        )}
      </h2>
      <p class="take-away">
        Take this table away: <a href={eventsAddress(query, {}, '.csv')}>CSV</a>{' '}
        <a href={eventsAddress(query, {}, '.json')}>JSON</a>
      </p>
    </div>
  )
}

function NoResult({ page: { query, denominators, nearest } }: { page: PanoramaPage }) {
  if (denominators.as_of === 0) {
    return (
      <div class="empty">
        <p>No diagnosis has been shared yet, so there is nothing to search.</p>
        <p>
          <a href="/">How to share the first one</a>
        </p>
      </div>
    )
  }
  return (
    <div class="empty">
      <p>No event category matches all of this. Take one part away, or clear everything.</p>
      <NearestEvents events={nearest} />
      <p>
        <a class="button" href={eventsAddress({ sort: query.sort, per: query.per })}>
          Clear search and filters
        </a>
      </p>
    </div>
  )
}

function TableFooter({ page: { query, rows, total, denominators } }: { page: PanoramaPage }) {
  const start = (query.page - 1) * query.per
  return (
    <p class="table-footer">
      {rows.length === 0 ? (
        <>No rows on page {exact(query.page)}</>
      ) : (
        <>
          Rows {exact(start + 1)}–{exact(start + rows.length)} of {exact(total)}
        </>
      )}
      {denominators.merged_at === undefined ? undefined : (
        <>
          {' '}
          · data of <Moment at={denominators.merged_at} />
        </>
      )}{' '}
      · {counted(denominators.institutions, 'institution')}, {counted(denominators.courses, 'course')} ·{' '}
      <a href={eventsAddress(query, {}, '.csv')}>CSV</a> · <a href={eventsAddress(query, {}, '.json')}>JSON</a>
    </p>
  )
}
