/**
 * Home: what this is, how far the community is, what is new, and three doors.
 *
 * @module
 */
import type { ComponentChildren } from 'preact'
import type { HomePage } from '@mooc-panorama/shared/panorama/home-page.ts'
import type { PanoramaRow } from '@mooc-panorama/shared/panorama/panorama.ts'
import type { DiagnosisSummary } from '@mooc-panorama/shared/panorama/receipt.ts'
import { CoveragePanel } from '../parts/coverage-panel.tsx'
import { DiagnosisList } from '../parts/diagnosis-list.tsx'
import { EventLink, SourceTag } from '../parts/event-name.tsx'
import { Doors } from '../parts/doors.tsx'
import { exact } from '../parts/figures.ts'
import { Hero } from '../parts/hero.tsx'
import { Layout } from '../parts/layout.tsx'
import { Command, FoundOnlyThere } from '../parts/command.tsx'
import { Moment } from '../parts/moment.tsx'
import { SupportPill } from '../parts/status-pill.tsx'
import type { Site } from '../site.ts'

export function Home({ data, site }: { data: HomePage; site: Site }) {
  const { denominators, coverage, newest, mostWanted, recentDiagnoses } = data
  return (
    <Layout
      site={site}
      current="/"
      denominators={denominators}
      description="What is in the tracking logs of online courses: every event type, how often it occurs, what it looks like, and who understands it."
    >
      <Hero denominators={denominators} />
      {denominators.as_of === 0 ? (
        <EmptyShelf site={site} />
      ) : (
        <>
          <div class="wrap">
            <CoveragePanel coverage={coverage} />
          </div>
          <div class="wrap columns">
            <EventList
              title="Newest event types"
              hint="First seen on the shelf most recently."
              rows={newest}
              more={['/events?sort=-discovered_at', 'All, newest first']}
              figure={({ discovered_at }) => <Moment at={discovered_at} dateOnly />}
            />
            <EventList
              title="Most wanted"
              hint="Nobody supports them yet. Those that most institutions have come first."
              rows={mostWanted}
              more={['/events?support=TODO', 'All without support']}
              figure={({ institutions }) => (
                <>
                  {exact(institutions)} of {exact(denominators.institutions)} institutions
                </>
              )}
            />
          </div>
          <RecentDiagnoses list={recentDiagnoses} />
        </>
      )}
      <Doors site={site} />
    </Layout>
  )
}

interface EventListProps {
  title: string
  hint: string
  rows: readonly PanoramaRow[]
  more: readonly [address: string, words: string]
  figure: (row: PanoramaRow) => ComponentChildren
}

function EventList({ title, hint, rows, more: [address, words], figure }: EventListProps) {
  return (
    <section class="card">
      <h2>{title}</h2>
      <p class="hint">{hint}</p>
      {rows.length === 0 ? (
        <p>None at the moment.</p>
      ) : (
        <ul class="event-list">
          {rows.map((row) => (
            <li key={row.id}>
              <div class="event-list-name">
                <EventLink event={row} /> <SourceTag source={row.event_source} />
              </div>
              <div class="event-list-facts">
                <span>{figure(row)}</span>
                <SupportPill row={row} label="Support" />
              </div>
            </li>
          ))}
        </ul>
      )}
      <p class="more">
        <a href={address}>{words}</a>
      </p>
    </section>
  )
}

function RecentDiagnoses({ list }: { list: readonly DiagnosisSummary[] }) {
  return (
    <section class="wrap">
      <h2>Recent diagnoses</h2>
      <p class="hint">What institutions have shared instead of their logs.</p>
      <DiagnosisList list={list} caption="The most recent diagnoses" />
      <p class="more">
        <a href="/diagnoses">All diagnoses</a>
      </p>
    </section>
  )
}

function EmptyShelf({ site }: { site: Site }) {
  return (
    <section class="wrap empty">
      <h2>The shelf is empty</h2>
      <p>
        No diagnosis has been shared yet. Be the first: read your logs where they are, look at what would leave, and
        upload it.
      </p>
      <FoundOnlyThere />
      <Command text="npx diagnose run logs/ --name institution-course-offering" />
      <Command text={`npx diagnose upload --shelf ${site.publicUrl}`} />
      <p>
        Nothing is sent before you have seen the exact bytes and said yes. <a href="/privacy">What is removed</a>
      </p>
    </section>
  )
}
