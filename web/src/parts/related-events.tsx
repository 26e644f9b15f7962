/**
 * Other events that tell what this one tells: who counts an action must choose one of them.
 *
 * @module
 */
import type { EventPage } from '@mooc-panorama/shared/panorama/event-page.ts'
import { NamedEvents } from './named-events.tsx'

export function RelatedEvents({ related }: { related: EventPage['related'] }) {
  if (related.length === 0) return null
  return (
    <section>
      <h2>Related events</h2>
      {related.map(({ action, events }) => (
        <div key={action}>
          <p>
            {action === undefined
              ? 'The same name from another source. It may tell something else:'
              : `${action} Other events tell this too, so count one of them:`}
          </p>
          <NamedEvents events={events} />
        </div>
      ))}
    </section>
  )
}
