/**
 * Samples of an event, grouped by shape.
 *
 * @module
 */
import type { EventPage, EventShape } from '@mooc-panorama/shared/panorama/event-page.ts'
import { diagnosisPath } from '@mooc-panorama/shared/panorama/links.ts'
import { counted, exact, monthRange, percent } from '../parts/figures.ts'
import { JsonView } from '../parts/json-view.tsx'
import { SurrogateNote } from '../parts/surrogate-note.tsx'

export function EventSamples({ page: { row, shapes, denominators } }: { page: EventPage }) {
  const withSamples = shapes.filter(({ samples }) => samples.length > 0)
  const samples = withSamples.reduce((sum, shape) => sum + shape.samples.length, 0)
  return (
    <>
      <div class="section-head">
        <h2>Samples by shape</h2>
        {samples === 0 ? undefined : (
          <a class="button" href={`/v1/events/${row.id}/samples.ndjson`} download>
            Download {counted(samples, 'sample')} (NDJSON)
          </a>
        )}
      </div>
      <p>
        {counted(row.courses, 'course')} of {exact(denominators.courses)} feature this event. Shown below:{' '}
        {counted(samples, 'sample')} of {counted(withSamples.length, 'shape')}, free to use under CC0 1.0.
      </p>
      <SurrogateNote />
      {withSamples.length === 0 ? <p class="unknown">No sample was shared.</p> : undefined}
      {withSamples.map((shape, i) => (
        <ShapeSamples key={shape.id} shape={shape} number={i + 1} total={row.frequency} />
      ))}
    </>
  )
}

function ShapeSamples({ shape, number, total }: { shape: EventShape; number: number; total: number }) {
  const range = monthRange(shape.first_month, shape.last_month)
  return (
    <section class="shape-samples" id={`shape-${shape.id}`}>
      <h3>
        Shape <code>{shape.id}</code>
      </h3>
      <p class="hint">
        {counted(shape.frequency, 'event')} ({percent(shape.frequency, total)}) at{' '}
        {counted(shape.institutions, 'institution')}
        {range === undefined ? undefined : `, ${range}`}
      </p>
      {shape.samples.map(({ diagnosis, institution, event }, i) => (
        <article key={`${diagnosis}${i}`} class="sample" aria-label={`Sample ${i + 1} of shape ${number}`}>
          <JsonView text={event} label={`Sample ${i + 1} of shape ${number}`} />
          <p class="hint">
            From a <a href={diagnosisPath(diagnosis)}>diagnosis</a> of <bdi>{institution}</bdi>
          </p>
        </article>
      ))}
    </section>
  )
}
