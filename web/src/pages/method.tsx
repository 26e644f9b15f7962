/**
 * How the figures are made.
 *
 * @module
 */
import { statuses, transitions } from '@mooc-panorama/shared/panorama/status.ts'
import { Layout } from '../parts/layout.tsx'
import { StatusPill } from '../parts/status-pill.tsx'
import type { Site } from '../site.ts'

const definitions: readonly (readonly [term: string, meaning: string])[] = [
  [
    'Event category',
    'The pair of event type and event source on one platform. Where the logs have the path of a page as the event type, a template stands for all paths of one kind, e.g. /courses/{course_id}/info.',
  ],
  [
    'Frequency',
    'The number of events of the category, summed over the live diagnoses. Each dataset counts once: a newer diagnosis of it replaces the older one and is never added to it.',
  ],
  [
    'Samples (courses)',
    'The number of courses that feature the event, not the number of examples. Fifteen means: in fifteen courses there is something to look at.',
  ],
  [
    'Shape',
    'The JSON structure of an event without its values: names of fields, nesting, types, and what strings hold. Two events have the same shape where they have the same set of fields and types.',
  ],
  ['Institutions, datasets, months', 'Those with at least one event of the category, out of all on the shelf.'],
  ['Dataset', 'What an institution calls one: its name, a course, and an offering of that course.'],
  [
    'Few users',
    'In some diagnosis the category was seen from fewer people than its threshold. The figure is exact all the same.',
  ],
]

export function Method({ site }: { site: Site }) {
  return (
    <Layout
      site={site}
      title="Method"
      current="/method"
      description="How the figures of the panorama are merged, what each column means, and what is left out on purpose."
    >
      <article class="wrap prose">
        <h1>Method</h1>
        <p class="lead">
          The panorama is the sum of the live diagnoses, and of nothing else. This page says how it is made.
        </p>

        <h2 id="merge">From logs to one table</h2>
        <ol>
          <li>
            An institution runs <code>diagnose</code> on its own machine. Every line of its tracking logs is an event, a
            malformed line with a cause, or blank; the three add up to the number of lines.
          </li>
          <li>
            Events are counted by category and, below it, by shape. A few events of each shape are drawn as samples.
          </li>
          <li>
            Private values in the samples are replaced, and the finished files are checked by other code.{' '}
            <a href="/privacy">What is removed, and what remains</a>
          </li>
          <li>
            The institution looks at the files and uploads them. The shelf checks them again and stores all or nothing.
          </li>
          <li>
            The shelf merges: one row for each category, counts added, shapes joined, samples grouped. The result does
            not depend on the order in which diagnoses arrive. A withdrawn diagnosis leaves every figure as if it had
            never been there.
          </li>
        </ol>

        <h2 id="definitions">What the columns mean</h2>
        <dl class="definitions">
          {definitions.map(([term, meaning]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>

        <h2 id="status">The two statuses</h2>
        <p>
          <em>Documentation</em> says whether the meaning and the fields of an event have been written down.{' '}
          <em>Support</em> says whether its events can be translated to MOOCdb. Each is one of three words; maintainers
          change them, each change with a reason that the history shows.
        </p>
        <ul class="transitions">
          {statuses.map((from) => (
            <li key={from}>
              <StatusPill status={from} /> may become{' '}
              {transitions[from].map((to, i) => (
                <span key={to}>
                  {i === 0 ? '' : ' or '}
                  <StatusPill status={to} />
                </span>
              ))}
            </li>
          ))}
        </ul>
        <p>
          What other tools read comes from their source code; the support page of every event links to the very line.
          Where nothing is known, the page says unknown, which is not the same as no.
        </p>

        <h2 id="denominators">Every number has its denominator</h2>
        <p>
          A frequency alone says little. So each figure stands beside what it is measured against: how many
          institutions, datasets, courses and months, and when they were merged. The bottom of every page repeats it.
          Coverage is always shown in two weights, share of events and share of categories, because a few event types
          make most of the events; it is never made into one score. Bars in tables are logarithmic: each step to the
          right is a multiple.
        </p>

        <h2 id="no-ranking">Institutions are not ranked</h2>
        <p>
          Volumes of institutions are not compared here. Logs differ in age, size and purpose, and a comparison would
          say nothing about teaching. Lists of diagnoses are in order of arrival.
        </p>

        <h2 id="limits">What these figures cannot tell</h2>
        <ul>
          <li>They describe the logs of those who share, not of all online courses.</li>
          <li>A frequency counts lines of logs, not what people did: some actions write two events, some none.</li>
          <li>The number of courses is exact up to the limit of a diagnosis, and a lower bound above it.</li>
          <li>Browsers and plug-ins can write any event. A name in this table is an observation, not a standard.</li>
        </ul>
      </article>
    </Layout>
  )
}
