/**
 * How somebody who knows what an event means gets it written down.
 *
 * @module
 */
import { eventPath } from '@mooc-panorama/shared/panorama/links.ts'
import type { PanoramaRow } from '@mooc-panorama/shared/panorama/panorama.ts'
import type { Site } from '../site.ts'
import { ContactLink } from './contact-link.tsx'

interface DescribeEventProps {
  row: PanoramaRow
  /** Whether somebody has written down something already. */
  isBegun: boolean
  site: Site
}

export function DescribeEvent({ row, isBegun, site }: DescribeEventProps) {
  const name = `${row.event_type} (${row.event_source})`
  return (
    <div class="describe">
      <p>
        <strong>{isBegun ? 'Do you know more?' : 'Do you know it?'}</strong> Two plain sentences are enough: who does
        what, and where that can be seen. A link to a page or a screencast that shows it helps.
      </p>
      {site.contact === undefined ? (
        <p class="hint">
          Who knows the source code adds it there: the guide is <code>docs/guides/add-an-event-type.md</code>.
        </p>
      ) : (
        <p>
          <ContactLink
            site={site}
            subject={`What ${name} means`}
            lines={[
              `${site.publicUrl}${eventPath(row)}`,
              '',
              'Who does what:',
              '',
              'Where that can be seen:',
              '',
              'How I know:',
              '',
            ]}
          >
            Describe this event
          </ContactLink>{' '}
          <span class="hint">A maintainer checks it and adds it.</span>
        </p>
      )}
    </div>
  )
}
