/**
 * How the figures are made.
 *
 * @module
 */
import { statuses, transitions } from '@mooc-panorama/shared/panorama/status.ts'
import { Layout } from '../parts/layout.tsx'
import { Prose, type ProsePart } from '../parts/prose.tsx'
import { StatusPill } from '../parts/status-pill.tsx'
import type { Site } from '../site.ts'

export function Method({ site }: { site: Site }) {
  return (
    <Layout
      site={site}
      title="Method"
      current="/method"
      description="How the figures of the panorama are merged, what each column means, and what is left out on purpose."
    >
      <Prose title="Method" lead="The panorama is the sum of the live diagnoses, and of nothing else." parts={parts} />
    </Layout>
  )
}

const definitions: readonly (readonly [term: string, meaning: string])[] = [
  [
    'Event category',
    'The pair of event type and event source on one platform. Where the logs have the path of a page as the event type, a template stands for all paths of one kind, e.g. /courses/{course}/info.',
  ],
  [
    'Frequency',
    'The number of events of the category, summed over the live diagnoses. Each dataset counts once: a newer diagnosis of it replaces the older one and is never added to it.',
  ],
  [
    'Samples (courses)',
    'The number of courses that feature the event, not the number of examples. Fifteen means that fifteen courses have it.',
  ],
  [
    'Shape',
    'The JSON structure of an event without its values: names of fields, nesting, types, and what strings hold. Two events have the same shape where they have the same set of fields and types.',
  ],
  ['Institutions, datasets, months', 'Those with at least one event of the category, out of all on the shelf.'],
  ['Dataset', 'What an institution shares as one: its name, a course, and an offering of that course.'],
  [
    'Middle institution, one institution',
    'A sum says nothing of whose it is: one institution can make it as large as it likes. So the page of an event tells how many events the institution in the middle has, which no single one can move past the others, and which share the one with most has. What only one institution has is marked.',
  ],
  [
    'Few users',
    'In some diagnosis the category comes from fewer people than the threshold of that diagnosis. The figure is exact all the same.',
  ],
]

const merge = (
  <ol>
    <li>
      An institution runs <code>diagnose</code> on its own machine. Every line of its tracking logs is an event, a
      malformed line with a cause, or blank; the three add up to the number of lines.
    </li>
    <li>Events are counted by category and, below it, by shape. A few events of each shape are drawn as samples.</li>
    <li>
      Private values in the samples are replaced, and the finished files are checked before they are written.{' '}
      <a href="/privacy">What is removed, and what remains</a>
    </li>
    <li>
      The institution looks at the files and uploads them. The shelf checks them again, and stores all or nothing.
    </li>
    <li>
      The shelf merges: one row for each category, counts added, shapes joined, samples grouped. The order in which
      diagnoses arrive makes no difference. A withdrawn diagnosis leaves every figure as if it had never been there.
    </li>
  </ol>
)

const columns = (
  <dl class="definitions">
    {definitions.map(([term, meaning]) => (
      <div key={term}>
        <dt>{term}</dt>
        <dd>{meaning}</dd>
      </div>
    ))}
  </dl>
)

const twoStatuses = (
  <>
    <p>
      <em>Documentation</em> says whether the meaning and the fields of an event have been written down.{' '}
      <em>Support</em> says whether its events can be translated to MOOCdb. Documentation is one of three words.
      Maintainers change it, and each change has a reason that the history shows.
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
      Support is proven. The shelf runs the rules of translation on every sample of every shape, after each merge and
      whenever the rules change. <StatusPill status="DONE" /> means that they translate all samples of all shapes,{' '}
      <StatusPill status="PARTLY" /> that they do so for some; the page says for how many, and shows what fails. A new
      shape opens an event again. What maintainers say moves in the same steps, stands beside the proof, and is shown as{' '}
      <StatusPill status="PULL REQUEST" /> where nothing is translated yet.
    </p>
    <p>
      What other tools read is taken from their source code; the support page of an event links to the place. Where
      nothing is known, the page says so: unknown is not the same as no.
    </p>
  </>
)

const denominators = (
  <p>
    A frequency alone says little. So each figure stands beside what it is measured against: how many institutions,
    datasets, courses and months, and when they were merged. The bottom of every page with figures repeats it. Coverage
    is always shown in two weights, share of events and share of categories, because a few event types make most of the
    events. It is never made into one score. Frequency bars are logarithmic: each step to the right is a multiple.
  </p>
)

const noRanking = (
  <p>
    Volumes of institutions are not compared here. Logs differ in age, size and purpose, and a comparison would say
    nothing about teaching. Lists of diagnoses are in order of arrival.
  </p>
)

const limits = (
  <ul>
    <li>They describe the logs of those who share, not of all online courses.</li>
    <li>A frequency counts lines of logs, not what people did: some actions write two events, some none.</li>
    <li>The number of courses is exact up to the limit of a diagnosis, and a lower bound above it.</li>
    <li>Browsers and plug-ins can write any event. A name in the table is an observation, not a standard.</li>
  </ul>
)

const parts: readonly ProsePart[] = [
  { id: 'merge', title: 'From logs to one table', body: merge },
  { id: 'definitions', title: 'What the columns mean', body: columns },
  { id: 'status', title: 'The two statuses', body: twoStatuses },
  { id: 'denominators', title: 'Every number has its denominator', body: denominators },
  { id: 'no-ranking', title: 'Institutions are not ranked', body: noRanking },
  { id: 'limits', title: 'What these figures cannot tell', body: limits },
]
