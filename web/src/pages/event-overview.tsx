/**
 * An event at a glance: meaning, frequency with its denominators, months, one sample, support.
 *
 * @module
 */
import type { EventPage } from '@mooc-panorama/shared/panorama/event-page.ts'
import { unlisted } from '@mooc-panorama/shared/diagnosis/category.ts'
import { eventPath } from '@mooc-panorama/shared/panorama/links.ts'
import { DescribeEvent } from '../parts/describe-event.tsx'
import { EventFrequency } from '../parts/event-frequency.tsx'
import { EventMeaning, UnlistedMeaning } from '../parts/event-meaning.tsx'
import { EventTools } from '../parts/event-tools.tsx'
import { JsonView } from '../parts/json-view.tsx'
import { MonthStrip } from '../parts/month-strip.tsx'
import { RelatedEvents } from '../parts/related-events.tsx'
import { SurrogateNote } from '../parts/surrogate-note.tsx'
import type { Site } from '../site.ts'

export function EventOverview({ page, site }: { page: EventPage; site: Site }) {
  const { row, facts, shapes } = page
  const sample = shapes[0]?.samples[0]
  return (
    <>
      <div class="overview-grid">
        <section class="meaning">
          <h2>What it means</h2>
          {row.event_type === unlisted ? (
            <UnlistedMeaning />
          ) : (
            <>
              <EventMeaning facts={facts} />
              {row.documentation === 'DONE' ? undefined : (
                <DescribeEvent row={row} isBegun={facts.meaning !== undefined} site={site} />
              )}
            </>
          )}
        </section>
        <section>
          <h2>How often</h2>
          <EventFrequency page={page} />
        </section>
      </div>
      <section>
        <h2>When it was seen</h2>
        <MonthStrip months={page.months} />
      </section>
      <section>
        <h2>A sample</h2>
        {sample === undefined ? (
          <p>No sample was shared.</p>
        ) : (
          <>
            <JsonView text={sample.event} label="A sample of the most frequent shape" />
            <SurrogateNote />
          </>
        )}
        <p class="more">
          <a href={`${eventPath(row)}/samples`}>All samples</a> ·{' '}
          <a href={`${eventPath(row)}/shapes`}>Shapes and fields</a>
        </p>
      </section>
      <RelatedEvents related={page.related} />
      <section>
        <h2>Who can read it</h2>
        <EventTools page={page} />
      </section>
    </>
  )
}
