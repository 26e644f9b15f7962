/**
 * A short list of events, each with its source and its frequency.
 *
 * @module
 */
import type { NamedEvent } from '@mooc-panorama/shared/panorama/panorama.ts'
import { EventLink, SourceTag } from './event-name.tsx'
import { counted } from './figures.ts'

export function NamedEvents({ events }: { events: readonly NamedEvent[] }) {
  return (
    <ul class="named-events">
      {events.map((event) => (
        <li key={event.id}>
          <EventLink event={event} /> <SourceTag source={event.event_source} />{' '}
          <span class="hint">{counted(event.frequency, 'event')}</span>
        </li>
      ))}
    </ul>
  )
}

/** Where nothing was found. */
export function NearestEvents({ events = [] }: { events?: readonly NamedEvent[] | undefined }) {
  if (events.length === 0) return null
  return (
    <>
      <p>Did you mean:</p>
      <NamedEvents events={events} />
    </>
  )
}
