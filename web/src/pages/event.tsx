/**
 * The frame of an event's pages: its name, its statuses, and links to its sections.
 *
 * @module
 */
import type { ComponentChildren } from 'preact'
import type { EventPage } from '@mooc-panorama/shared/panorama/event-page.ts'
import { eventPath } from '@mooc-panorama/shared/panorama/links.ts'
import { CopyButton } from '../parts/command.tsx'
import { EventType, SourceTag, Tag } from '../parts/event-name.tsx'
import { exact } from '../parts/figures.ts'
import { Layout } from '../parts/layout.tsx'
import { StatusPill, SupportPill } from '../parts/status-pill.tsx'
import type { Site } from '../site.ts'
import { EventHistory } from './event-history.tsx'
import { EventOverview } from './event-overview.tsx'
import { EventSamples } from './event-samples.tsx'
import { EventShapes } from './event-shapes.tsx'
import { EventSupport } from './event-support.tsx'

export type EventSection = 'overview' | 'samples' | 'shapes' | 'support' | 'history'

interface EventProps {
  page: EventPage
  section: EventSection
  site: Site
}

const sectionTitles: Record<EventSection, string> = {
  overview: 'Overview',
  samples: 'Samples',
  shapes: 'Shapes',
  support: 'Support',
  history: 'History',
}

export function Event({ page, section, site }: EventProps) {
  const { row, denominators } = page
  const title = `${row.event_type} (${row.event_source})`
  return (
    <Layout
      site={site}
      title={section === 'overview' ? title : `${sectionTitles[section]} of ${title}`}
      current="/events"
      denominators={denominators}
      description={`Frequency, samples, shapes, documentation and support of the event type ${title}.`}
    >
      <div class="wrap event-page">
        <EventHeader page={page} />
        <EventSections page={page} current={section} />
        <div class="event-body">{bodyOf(page, section, site)}</div>
      </div>
    </Layout>
  )
}

function bodyOf(page: EventPage, section: EventSection, site: Site): ComponentChildren {
  switch (section) {
    case 'overview':
      return <EventOverview page={page} site={site} />
    case 'samples':
      return <EventSamples page={page} site={site} />
    case 'shapes':
      return <EventShapes page={page} />
    case 'support':
      return <EventSupport page={page} />
    case 'history':
      return <EventHistory page={page} />
  }
}

function EventHeader({ page: { row, aliases } }: { page: EventPage }) {
  return (
    <header class="event-header">
      <p class="crumbs">
        <a href="/events">Events</a>{' '}
        {row.family === '' ? undefined : (
          <>
            <span aria-hidden="true">/</span>{' '}
            <a href={`/events?${new URLSearchParams({ family: row.family }).toString()}`}>{row.family}</a>
          </>
        )}
      </p>
      <h1>
        <EventType name={row.event_type} />
      </h1>
      <CopyButton text={row.event_type} what="the event type" word="Copy name" />
      <div class="event-tags">
        <SourceTag source={row.event_source} />
        <Tag>
          <bdi>{row.platform}</bdi>
        </Tag>
        {row.few_users ? <Tag>few users</Tag> : undefined}
        <StatusPill status={row.documentation} label="Documentation" />
        <SupportPill row={row} label="Support" />
      </div>
      {aliases.length === 0 ? undefined : (
        <p class="aliases">
          Also named{' '}
          {aliases.map((alias, i) => (
            <span key={alias}>
              {i === 0 ? '' : ', '}
              <EventType name={alias} />
            </span>
          ))}
        </p>
      )}
    </header>
  )
}

function EventSections({ page: { row, listing }, current }: { page: EventPage; current: EventSection }) {
  const path = eventPath(row)
  const sections: [EventSection, string, number?][] = [
    ['overview', path],
    ['samples', `${path}/samples`, listing.samples],
    ['shapes', `${path}/shapes`, row.shapes],
    ['support', `${path}/support`],
    ['history', `${path}/history`],
  ]
  return (
    <nav class="tabs" aria-label="Sections of this event">
      <ul>
        {sections.map(([section, address, count]) => (
          <li key={section}>
            <a href={address} aria-current={section === current ? 'page' : undefined}>
              {sectionTitles[section]}
              {count === undefined ? undefined : <span class="tab-count">{exact(count)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
