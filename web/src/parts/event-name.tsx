/**
 * Names that come from logs: any text, of any length and in any script.
 *
 * @module
 */
import { Fragment, type ComponentChildren } from 'preact'
import { eventPath } from '@mooc-panorama/shared/panorama/links.ts'

interface Named {
  id: string
  event_type: string
  event_source: string
}

/** `<bdi>` keeps a name from turning the text around it. */
export function EventType({ name }: { name: string }) {
  return (
    <bdi class="event-type" dir="auto">
      {breakable(name).map((part, i) => (
        <Fragment key={i}>
          {i === 0 ? undefined : <wbr />}
          {part}
        </Fragment>
      ))}
    </bdi>
  )
}

export function EventLink({ event }: { event: Named }) {
  return (
    <a class="event-link" href={eventPath(event)}>
      <EventType name={event.event_type} />
    </a>
  )
}

export function Tag({ children, kind = '' }: { children: ComponentChildren; kind?: string }) {
  return <span class={`tag ${kind}`.trimEnd()}>{children}</span>
}

export function SourceTag({ source }: { source: string }) {
  return (
    <Tag kind={`source ${knownSources.has(source) ? `source-${source}` : ''}`.trimEnd()}>
      <bdi>{source}</bdi>
    </Tag>
  )
}

const knownSources: ReadonlySet<string> = new Set(['server', 'browser', 'mobile'])

/** The name cut where a line may end: after the marks that separate its words. */
function breakable(name: string): string[] {
  return name.length < 16 ? [name] : name.split(/(?<=[/._}])(?=[^/._}])/)
}
