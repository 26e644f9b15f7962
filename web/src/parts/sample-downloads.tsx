/**
 * The links to all samples of an event, as one file, or as several where one would be too large.
 *
 * @module
 */
import type { EventPage } from '@mooc-panorama/shared/panorama/event-page.ts'
import { pagesOf, samplesPerAnswer } from '@mooc-panorama/shared/panorama/shape-pages.ts'
import { exact } from './figures.ts'

export function SampleDownloads({ event }: { event: EventPage }) {
  const { row, listing } = event
  const path = `/v1/events/${row.id}/samples.ndjson`
  const pages = pagesOf(listing.held, samplesPerAnswer)
  if (listing.held === 0) return null
  if (pages === 1)
    return (
      <a class="button" href={path} download>
        Download all samples (NDJSON)
      </a>
    )
  return (
    <p>
      Download (NDJSON) samples{' '}
      {Array.from({ length: pages }, (_, i) => (
        <span key={i}>
          {i === 0 ? '' : ', '}
          <a href={i === 0 ? path : `${path}?page=${i + 1}`} download>
            {exact(i * samplesPerAnswer + 1)} to {exact(Math.min((i + 1) * samplesPerAnswer, listing.held))}
          </a>
        </span>
      ))}
    </p>
  )
}
