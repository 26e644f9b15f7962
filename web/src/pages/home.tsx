/**
 * Home: what this is, how far the community is, what is new, and three doors.
 *
 * @module
 */
import type { ComponentChildren } from 'preact'
import type { Denominators, DiagnosisSummary, HomePage, PanoramaRow } from '@mooc-panorama/shared/panorama/panorama.ts'
import { CoveragePanel } from '../parts/coverage-panel.tsx'
import { DiagnosisList } from '../parts/diagnosis-list.tsx'
import { EventLink, SourceTag } from '../parts/event-name.tsx'
import { compact, exact } from '../parts/figures.ts'
import { Layout } from '../parts/layout.tsx'
import { Command } from '../parts/command.tsx'
import { Moment } from '../parts/moment.tsx'
import { StatusPill } from '../parts/status-pill.tsx'
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
              hint="Not fully supported yet, seen by the most institutions."
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
      <Doors />
    </Layout>
  )
}

function Hero({ denominators }: { denominators: Denominators }) {
  const { events, categories, institutions, courses, months } = denominators
  const figures: [number, string, string?][] = [
    [events, 'events counted'],
    [categories, 'event categories', '/events'],
    [institutions, 'institutions', '/diagnoses'],
    [courses, 'courses'],
    [months, 'months of logs'],
  ]
  return (
    <section class="hero">
      <div class="wrap">
        <div class="hero-grid">
          <div>
            <h1>What is in the logs of online courses?</h1>
            <p class="lead">
              Every event type that institutions have found in their private tracking logs: how often it occurs, what it
              looks like, whether it is documented, and which tools can read it.
            </p>
            <form class="search hero-search" action="/events" role="search">
              <label class="visually-hidden" for="home-search">
                Search event types
              </label>
              <input
                id="home-search"
                type="search"
                name="q"
                maxLength={200}
                placeholder="problem_check, video, seq_…"
                data-search
              />
              <button type="submit">Search events</button>
            </form>
          </div>
          <Journey />
        </div>
        {denominators.as_of === 0 ? undefined : (
          <dl class="key-figures">
            {figures.map(([count, words, link]) => (
              <div key={words}>
                <dt>{link === undefined ? words : <a href={link}>{words}</a>}</dt>
                <dd>
                  <data value={String(count)} title={exact(count)}>
                    {compact(count)}
                  </data>
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </section>
  )
}

/** From private logs to this site, in three steps. */
function Journey() {
  return (
    <ol class="journey">
      {journey.map(({ title, text, path }) => (
        <li key={title}>
          <svg viewBox="0 0 32 32" aria-hidden="true">
            <circle cx="16" cy="16" r="16" />
            <path d={path} />
          </svg>
          <strong>{title}</strong>
          <span>{text}</span>
        </li>
      ))}
    </ol>
  )
}

const journey = [
  {
    title: 'Logs stay where they are',
    text: 'Millions of private lines, on the institution’s own machine.',
    path: 'M11 15v-3a5 5 0 0 1 10 0v3M9.5 15h13v8h-13z',
  },
  {
    title: 'A diagnosis is shared',
    text: 'Counts, structures and samples whose private values have been replaced.',
    path: 'M11 8h7l4 4v12H11zM18 8v4h4M14 16h5M14 20h5',
  },
  {
    title: 'The panorama joins them',
    text: 'Every event type once, with what all institutions know about it.',
    path: 'M8 10h16M8 14.5h10M8 19h6M8 23.5h3',
  },
] as const

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
                <StatusPill status={row.support} label="Support" />
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
      <Command text="npx diagnose run logs/ --name institution-course-offering" />
      <Command text={`npx diagnose upload --shelf ${site.publicUrl}`} />
      <p>
        Nothing is sent before you have seen the exact bytes and said yes. <a href="/privacy">What is removed</a>
      </p>
    </section>
  )
}

function Doors() {
  return (
    <section class="wrap doors" aria-label="Where to start">
      <div class="door">
        <h2>I have logs</h2>
        <p>
          See what is in them, which events your tools would drop, and where personal data sits. It runs on your machine
          and sends nothing.
        </p>
        <Command text="npx diagnose run logs/" />
        <p class="more">
          <a href="/privacy">What a diagnosis reveals</a>
        </p>
      </div>
      <div class="door">
        <h2>I can document or code</h2>
        <p>
          Pick an event type that many institutions have and nobody has described or translated. Every one comes with
          samples to work on.
        </p>
        <ul class="plain">
          <li>
            <a href="/events?documentation=TODO">Event types to document</a>
          </li>
          <li>
            <a href="/events?support=TODO">Event types to support</a>
          </li>
        </ul>
      </div>
      <div class="door">
        <h2>I do research</h2>
        <p>
          Know what a log can tell before you ask for one. Everything shown here is open data, with the denominators
          beside it.
        </p>
        <ul class="plain">
          <li>
            <a href="/events.csv">All event types as CSV</a>
          </li>
          <li>
            <a href="/api">API</a> · <a href="/method">How figures are merged</a>
          </li>
        </ul>
      </div>
    </section>
  )
}
