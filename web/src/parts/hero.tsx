/**
 * The top of the home page: one sentence, the search, and how logs become this site.
 *
 * @module
 */
import type { Denominators } from '@mooc-panorama/shared/panorama/panorama.ts'
import { compact, exact } from './figures.ts'

export function Hero({ denominators }: { denominators: Denominators }) {
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
            <Search />
          </div>
          <Journey />
        </div>
        {denominators.as_of === 0 ? undefined : <KeyFigures denominators={denominators} />}
      </div>
    </section>
  )
}

function Search() {
  return (
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
  )
}

function KeyFigures({ denominators }: { denominators: Denominators }) {
  const { events, categories, institutions, courses, months } = denominators
  const figures: [number, string, string?][] = [
    [events, 'events counted'],
    [categories, 'event categories', '/events'],
    [institutions, 'institutions', '/diagnoses'],
    [courses, 'courses'],
    [months, 'months of logs'],
  ]
  return (
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
