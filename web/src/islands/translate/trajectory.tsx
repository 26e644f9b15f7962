/**
 * Several events in the order of time: where each took place, and how that is known.
 *
 * @module
 */
import { nobody } from '@mooc-panorama/shared/moocdb/nobody.ts'
import type { ShownRow } from '@mooc-panorama/shared/moocdb/shown-rows.ts'
import type { Cell } from '@mooc-panorama/shared/moocdb/table.ts'
import { EventType } from '../../parts/event-name.tsx'
import { exact } from '../../parts/figures.ts'
import { howWords } from './words.ts'
import type { BoxEvent } from './questions.ts'

const mostSteps = 100

export function Trajectory({ events }: { events: readonly BoxEvent[] }) {
  const steps = stepsOf(events)
  if (steps.length < 2) return undefined
  const learners = new Set(steps.map(({ learner }) => learner).filter((learner) => learner !== nobody)).size
  // Times alone would seem to be out of order.
  const timeFrom = steps[0]?.at.slice(0, 10) === steps.at(-1)?.at.slice(0, 10) ? 11 : 0
  return (
    <section class="trajectory" aria-labelledby="trajectory-title">
      <h3 id="trajectory-title">{titleOf(learners)}</h3>
      <p class="hint">
        Events of one learner are translated together. What one leaves out, such as the panel of a page, is taken from
        those before it, and the row says so.
      </p>
      <table class="stacking trajectory-table">
        <caption class="visually-hidden">Events in the order of time</caption>
        <thead>
          <tr>
            <th scope="col">Event</th>
            <th scope="col">Time (UTC)</th>
            <th scope="col">Who</th>
            <th scope="col">Place</th>
            <th scope="col">Known from</th>
          </tr>
        </thead>
        <tbody>
          {steps.slice(0, mostSteps).map((step) => (
            <StepRow key={step.line} step={step} timeFrom={timeFrom} />
          ))}
        </tbody>
      </table>
      {steps.length > mostSteps ? <p class="hint">The first {mostSteps} are shown.</p> : undefined}
    </section>
  )
}

function titleOf(learners: number): string {
  if (learners === 0) return 'No trajectory: nobody was signed in'
  return learners === 1 ? 'One trajectory' : `${exact(learners)} trajectories`
}

interface Step {
  line: number
  name: string
  at: string
  learner: string
  place: string
  how: string | undefined
}

interface StepRowProps {
  step: Step
  /** Where in its moment the time begins: at the day, or behind it. */
  timeFrom: number
}

function StepRow({ step: { line, name, at, learner, place, how }, timeFrom }: StepRowProps) {
  return (
    <tr>
      <th scope="row">
        <a href={`#line-${line}`} onClick={() => open(`line-${line}`)}>
          <EventType name={name} />
        </a>
      </th>
      <td data-label="Time (UTC)" class="step-fact">
        <time dateTime={at}>{at.slice(timeFrom, 19).replace('T', ' ')}</time>
      </td>
      <td data-label="Who" class="step-fact">
        {learner}
      </td>
      <td data-label="Place">{place === '' ? undefined : <bdi class="anywhere">{place}</bdi>}</td>
      <td data-label="Known from">
        {how === undefined ? undefined : <span class={how === 'given' ? '' : 'inferred'}>{howWords(how)}</span>}
      </td>
    </tr>
  )
}

/** The event that the link leads to. */
function open(id: string): void {
  const event = document.getElementById(id)
  if (event instanceof HTMLDetailsElement) event.open = true
}

/** By time; events of one moment in their order. An event without rows took place nowhere. */
function stepsOf(events: readonly BoxEvent[]): Step[] {
  return events
    .flatMap((event) => event.rows.slice(0, 1).map((row) => stepOf(event, row)))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.line - b.line))
}

function stepOf({ line, eventType }: BoxEvent, { row }: ShownRow): Step {
  const cellOf = (ending: string): Cell | undefined =>
    Object.entries(row).find(([column]) => column.endsWith(ending))?.[1]
  return {
    line,
    name: eventType ?? `line ${line}`,
    at: textOf(cellOf('_timestamp')),
    learner: textOf(cellOf('user_id')),
    place: placeOf(textOf(cellOf('resource_id'))),
    how: textOf(cellOf('_location_how')) || undefined,
  }
}

/** Without host and course, which are mostly the same. */
function placeOf(address: string): string {
  return address.replace(/^https?:\/\/[^/]*(?:\/courses\/[^/]+)?\//, '') || address
}

function textOf(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell : ''
}
