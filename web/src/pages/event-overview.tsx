/**
 * An event at a glance: meaning, frequency with its denominators, months, one sample, support.
 *
 * @module
 */
import type { ComponentChildren } from 'preact'
import type { CatalogueFacts, EventPage, ToolSupport } from '@mooc-panorama/shared/panorama/event-page.ts'
import { unlisted } from '@mooc-panorama/shared/diagnosis/category.ts'
import { eventPath } from '@mooc-panorama/shared/panorama/links.ts'
import { counted, exact, monthRange, percent } from '../parts/figures.ts'
import { JsonView } from '../parts/json-view.tsx'
import { Moment } from '../parts/moment.tsx'
import { MonthStrip } from '../parts/month-strip.tsx'
import { OutsideLink } from '../parts/outside-link.tsx'
import { SupportMark } from '../parts/support-mark.tsx'
import { SurrogateNote } from '../parts/surrogate-note.tsx'

export function EventOverview({ page }: { page: EventPage }) {
  const { row, facts, shapes } = page
  const sample = shapes.find(({ samples }) => samples.length > 0)?.samples[0]
  return (
    <>
      <div class="overview-grid">
        <section class="meaning">
          <h2>What it means</h2>
          {row.event_type === unlisted ? <Unlisted /> : <Meaning facts={facts} />}
        </section>
        <section>
          <h2>How often</h2>
          <Frequency page={page} />
        </section>
      </div>
      <section>
        <h2>When it was seen</h2>
        <MonthStrip months={page.months} />
      </section>
      <section>
        <h2>A sample</h2>
        {sample === undefined ? (
          <p>No sample was shared.</p>
        ) : (
          <>
            <JsonView text={sample.event} label="A sample of the most frequent shape" />
            <SurrogateNote />
          </>
        )}
        <p class="more">
          <a href={`${eventPath(row)}/samples`}>All samples</a> ·{' '}
          <a href={`${eventPath(row)}/shapes`}>Shapes and fields</a>
        </p>
      </section>
      <section>
        <h2>Who can read it</h2>
        <SupportSummary page={page} />
      </section>
    </>
  )
}

function Unlisted() {
  return (
    <>
      <p class="meaning-text">Several event types that are not named.</p>
      <p>
        Anybody may send an event of any name, and a name may tell something of a person. So a name is shown where the
        vocabulary has it or enough people have used it; the events of all others are counted here, source by source.{' '}
        <a href="/privacy">How names are shown</a>
      </p>
    </>
  )
}

function Meaning({ facts }: { facts: CatalogueFacts }) {
  return (
    <>
      {facts.meaning === undefined ? (
        <p class="unknown">Nobody has written down what this event means yet.</p>
      ) : (
        <p class="meaning-text">{facts.meaning}</p>
      )}
      <dl class="facts">
        <Fact term="Platform reference">
          <Documented facts={facts} />
        </Fact>
        {facts.emitted_by === undefined ? undefined : (
          <Fact term="Emitted by">
            <span class="anywhere">{facts.emitted_by}</span>
          </Fact>
        )}
        {facts.history === undefined ? undefined : (
          <Fact term="What changed">
            <span class="anywhere">{facts.history}</span>
          </Fact>
        )}
      </dl>
    </>
  )
}

function Documented({ facts: { documented, documentation_url, chapter } }: { facts: CatalogueFacts }) {
  const words = {
    current: 'Described in the current reference',
    old: 'Described in an old edition of the reference only',
    no: 'Not described in the platform’s reference',
  }[documented]
  return (
    <>
      {documentation_url === undefined ? words : <OutsideLink href={documentation_url}>{words}</OutsideLink>}
      {chapter === undefined ? undefined : <>, chapter “{chapter}”</>}
    </>
  )
}

function Fact({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Frequency({ page: { row, denominators, months } }: { page: EventPage }) {
  const figures: [string, number, number][] = [
    ['events', row.frequency, denominators.events],
    ['institutions', row.institutions, denominators.institutions],
    ['datasets', row.datasets, denominators.datasets],
    ['courses', row.courses, denominators.courses],
    ['months', months.length, denominators.months],
  ]
  const range = monthRange(row.first_month, row.last_month)
  return (
    <>
      <dl class="measures">
        {figures.map(([unit, part, whole]) => (
          <div key={unit} class={unit === 'events' ? 'measure main' : 'measure'}>
            <dt>{unit}</dt>
            <dd>
              <strong>{exact(part)}</strong>{' '}
              <span class="of">
                of {exact(whole)} {unit === 'events' ? `(${percent(part, whole)})` : undefined}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <p class="hint">
        {range === undefined ? undefined : <>{range}. </>}
        First shelved on <Moment at={row.discovered_at} dateOnly />.
        {row.few_users ? ' Few users: seen by fewer people than the threshold of its diagnosis.' : undefined}
      </p>
    </>
  )
}

function SupportSummary({ page: { row, tools } }: { page: EventPage }) {
  const claims = claimByTool(tools)
  const reading = [...claims.values()].filter((supported) => supported !== 'no').length
  return (
    <>
      {claims.size === 0 ? (
        <p class="unknown">No tool is known to read this event, and none is known not to.</p>
      ) : (
        <>
          <p>
            {exact(reading)} of {counted(claims.size, 'tool')} that we know about {reading === 1 ? 'reads' : 'read'} it,
            wholly or in part.
          </p>
          <ul class="tool-list">
            {[...claims].map(([tool, supported]) => (
              <li key={tool}>
                <SupportMark supported={supported} /> {tool}
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="more">
        <a href={`${eventPath(row)}/support`}>Where that is known from</a>
      </p>
    </>
  )
}

/** A tool with several claims has the best of them. */
function claimByTool(tools: readonly ToolSupport[]): Map<string, ToolSupport['supported']> {
  const order: readonly ToolSupport['supported'][] = ['yes', 'partly', 'no']
  const claims = new Map<string, ToolSupport['supported']>()
  for (const wanted of order) {
    for (const { tool, supported } of tools) if (supported === wanted && !claims.has(tool)) claims.set(tool, supported)
  }
  return claims
}
