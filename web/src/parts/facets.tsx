/**
 * Filters of the events table: each value is a link with the number of categories it would leave.
 *
 * @module
 */
import type { Facet, PanoramaPage, PanoramaQuery } from '@mooc-panorama/shared/panorama/panorama.ts'
import { supportStatuses, type SupportStatus } from '@mooc-panorama/shared/panorama/status.ts'
import { eventsAddress } from './events-address.ts'
import { exact } from './figures.ts'
import { StatusMark, statusWords } from './status-pill.tsx'

type FacetKey = 'source' | 'family' | 'documentation' | 'support'

const facetTitles: readonly (readonly [FacetKey, string])[] = [
  ['support', 'Support'],
  ['documentation', 'Documentation'],
  ['source', 'Event source'],
  ['family', 'Family'],
]

/** Values of a long facet that are shown at once. */
const shownAtOnce = 12

export function Facets({ page: { query, facets } }: { page: PanoramaPage }) {
  if (facetTitles.every(([key]) => facets[key].length === 0)) return undefined
  const active = facetTitles.filter(([key]) => query[key] !== undefined).length
  return (
    <details class="facets" open={active > 0}>
      <summary>Filters{active === 0 ? undefined : ` (${active} on)`}</summary>
      <nav aria-label="Filters">
        {facetTitles.map(([key, title]) => (
          <FacetGroup key={key} name={key} title={title} values={facets[key]} query={query} />
        ))}
      </nav>
    </details>
  )
}

/** What is on, each with a link that takes it off. */
export function ActiveFilters({ query }: { query: PanoramaQuery }) {
  const active = facetTitles.filter(([key]) => query[key] !== undefined)
  const searched = query.q !== undefined && query.q !== ''
  if (active.length === 0 && !searched) return undefined
  return (
    <ul class="active-filters" aria-label="What is filtered">
      {searched ? <ActiveFilter query={query} name="q" title="Text" value={query.q} /> : undefined}
      {active.map(([key, title]) => (
        <ActiveFilter key={key} query={query} name={key} title={title} value={query[key]} />
      ))}
      <li>
        <a class="clear" href={eventsAddress({ sort: query.sort, per: query.per })}>
          Clear all
        </a>
      </li>
    </ul>
  )
}

interface ActiveFilterProps {
  query: PanoramaQuery
  name: FacetKey | 'q'
  title: string
  value: string | undefined
}

function ActiveFilter({ query, name, title, value }: ActiveFilterProps) {
  return (
    <li>
      <a class="chip" href={eventsAddress(query, { [name]: undefined, page: 1 })}>
        <span class="visually-hidden">Take off: </span>
        {title}: <bdi class="anywhere">{shownValue(value ?? '')}</bdi> <span aria-hidden="true">×</span>
      </a>
    </li>
  )
}

interface FacetGroupProps {
  name: FacetKey
  title: string
  values: readonly Facet[]
  query: PanoramaQuery
}

function FacetGroup({ name, title, values, query }: FacetGroupProps) {
  if (values.length === 0) return undefined
  const item = (facet: Facet) => <FacetItem key={facet.value} name={name} facet={facet} query={query} />
  const rest = values.slice(shownAtOnce)
  return (
    <section class="facet">
      <h2>{title}</h2>
      <ul>{values.slice(0, shownAtOnce).map(item)}</ul>
      {rest.length === 0 ? undefined : (
        <details class="facet-rest" open={rest.some(({ value }) => value === query[name])}>
          <summary>{exact(rest.length)} more</summary>
          <ul>{rest.map(item)}</ul>
        </details>
      )}
    </section>
  )
}

function FacetItem({ name, facet, query }: { name: FacetKey; facet: Facet; query: PanoramaQuery }) {
  const on = query[name] === facet.value
  return (
    <li>
      <a
        class="facet-link"
        href={eventsAddress(query, { [name]: on ? undefined : facet.value, page: 1 })}
        aria-current={on ? 'true' : undefined}
      >
        {isStatus(facet.value) ? <StatusMark status={facet.value} /> : undefined}
        <bdi class="anywhere">{shownValue(facet.value)}</bdi>
        <span class="facet-count">
          {exact(facet.categories)}
          <span class="visually-hidden"> categories{on ? ', filter is on' : ''}</span>
        </span>
      </a>
    </li>
  )
}

function shownValue(value: string): string {
  return isStatus(value) ? statusWords(value) : value
}

function isStatus(value: string): value is SupportStatus {
  return (supportStatuses as readonly string[]).includes(value)
}
