/**
 * The events table. On a narrow screen every row becomes a small list.
 *
 * @module
 */
import { eventPath } from '@mooc-panorama/shared/panorama/links.ts'
import type {
  Denominators,
  PanoramaPage,
  PanoramaQuery,
  PanoramaRow,
  SortKey,
} from '@mooc-panorama/shared/panorama/panorama.ts'
import { LogBar } from './bars.tsx'
import { EventLink, SourceTag, Tag } from './event-name.tsx'
import { eventsAddress, nextSort } from './events-address.ts'
import { counted, exact } from './figures.ts'
import { StatusPill, SupportPill } from './status-pill.tsx'

interface Column {
  key: SortKey
  title: string
  /** A second line that says what the number counts. */
  unit?: string
  number?: boolean
}

const columns: readonly Column[] = [
  { key: 'event_type', title: 'Event type' },
  { key: 'frequency', title: 'Frequency', number: true },
  { key: 'courses', title: 'Samples', unit: 'courses', number: true },
  { key: 'shapes', title: 'Shapes', number: true },
  { key: 'documentation', title: 'Documentation' },
  { key: 'support', title: 'Support' },
]

/** An event type first shelved this long before the newest merge, or later, is marked as new. */
const newForMilliseconds = 30 * 24 * 3600 * 1000

export function EventsTable({ page: { query, rows, denominators } }: { page: PanoramaPage }) {
  const fresh = rows.filter((row) => isNew(row, denominators))
  return (
    <table class="events stacking">
      <caption>
        Frequency sums the events of the current diagnosis of each dataset. Samples counts the courses that have the
        event. Bars are logarithmic.
      </caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <ColumnHead key={column.key} column={column} query={query} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <EventRow
            key={row.id}
            row={row}
            fresh={fresh.length < rows.length && fresh.includes(row)}
            denominators={denominators}
          />
        ))}
      </tbody>
    </table>
  )
}

function ColumnHead({ column: { key, title, unit, number = false }, query }: { column: Column; query: PanoramaQuery }) {
  const order = query.sort === key ? 'ascending' : query.sort === `-${key}` ? 'descending' : undefined
  return (
    <th scope="col" class={`column-${key}${number ? ' number' : ''}`} aria-sort={order}>
      <a href={eventsAddress(query, { sort: nextSort(query.sort, key), page: 1 })}>
        <span class="visually-hidden">Sort by </span>
        {title}
        <SortMark order={order} />
      </a>
      {unit === undefined ? undefined : <span class="unit">{unit}</span>}
    </th>
  )
}

function SortMark({ order }: { order: 'ascending' | 'descending' | undefined }) {
  return (
    <svg class="sort-mark" viewBox="0 0 8 12" width="8" height="12" aria-hidden="true">
      <path class={order === 'ascending' ? 'on' : 'off'} d="M4 0l3.5 5h-7z" />
      <path class={order === 'descending' ? 'on' : 'off'} d="M4 12L.5 7h7z" />
    </svg>
  )
}

interface EventRowProps {
  row: PanoramaRow
  /** Marked as new; never set where every row would be. */
  fresh: boolean
  denominators: Denominators
}

function EventRow({ row, fresh, denominators }: EventRowProps) {
  const name = `${row.event_type}, ${row.event_source}`
  return (
    <tr>
      <th scope="row">
        <EventLink event={row} />
        <span class="tags">
          <SourceTag source={row.event_source} />
          <span class="family">{row.family}</span>
          {fresh ? <Tag kind="new">new</Tag> : undefined}
          {row.institutions === 1 && denominators.institutions > 1 ? <Tag>one institution</Tag> : undefined}
          {row.few_users ? <Tag>few users</Tag> : undefined}
        </span>
      </th>
      <td data-label="Frequency" class="number frequency">
        <span class="figure-line">
          <span class="of">
            {exact(row.institutions)}/{exact(denominators.institutions)}
            <span aria-hidden="true"> inst.</span>
            <span class="visually-hidden"> institutions</span>
          </span>{' '}
          <span class="figure">{exact(row.frequency)}</span>
        </span>
        <LogBar count={row.frequency} most={denominators.events} />
      </td>
      <td data-label="Samples (courses)" class="number">
        <a href={`${eventPath(row)}/samples`} aria-label={`${counted(row.courses, 'course')} with ${name}`}>
          {exact(row.courses)}
        </a>
      </td>
      <td data-label="Shapes" class="number">
        <a href={`${eventPath(row)}/shapes`} aria-label={`${counted(row.shapes, 'shape')} of ${name}`}>
          {exact(row.shapes)}
        </a>
      </td>
      <td data-label="Documentation">
        <StatusPill status={row.documentation} />
      </td>
      <td data-label="Support">
        <SupportPill row={row} />
      </td>
    </tr>
  )
}

function isNew({ discovered_at }: PanoramaRow, { merged_at }: Denominators): boolean {
  return merged_at !== undefined && Date.parse(merged_at) - Date.parse(discovered_at) < newForMilliseconds
}
