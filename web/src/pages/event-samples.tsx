/**
 * Samples of an event, grouped by shape, each shape with the rows that the rules make of a sample.
 *
 * @module
 */
import type { EventPage, EventSample, EventShape } from '@mooc-panorama/shared/panorama/event-page.ts'
import { diagnosisPath } from '@mooc-panorama/shared/panorama/links.ts'
import { counted, exact, monthRange, percent } from '../parts/figures.ts'
import { JsonView } from '../parts/json-view.tsx'
import { ProofMark } from '../parts/proof-mark.tsx'
import { SampleRows } from '../parts/sample-rows.tsx'
import { SurrogateNote } from '../parts/surrogate-note.tsx'

/** Rows weigh more than samples: only so many shapes, the most frequent ones, show them. */
const shapesWithRows = 24

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
      {withSamples.length > shapesWithRows ? (
        <p class="hint">
          The {shapesWithRows} most frequent shapes are shown with their rows in MOOCdb. The support page has what the
          rules make of all; diagnose translate shows the rows of any event.
        </p>
      ) : undefined}
      {withSamples.map((shape, i) => (
        <ShapeSamples
          key={shape.id}
          shape={shape}
          translation={i < shapesWithRows ? shape.translation : undefined}
          number={i + 1}
          total={row.frequency}
        />
      ))}
    </>
  )
}

interface ShapeSamplesProps {
  shape: EventShape
  translation: EventShape['translation']
  number: number
  total: number
}

function ShapeSamples({ shape, translation, number, total }: ShapeSamplesProps) {
  const range = monthRange(shape.first_month, shape.last_month)
  const translated = shape.samples.findIndex(({ event }) => event === translation?.event)
  const others = shape.samples.filter((_sample, i) => i !== translated)
  return (
    <section class="shape-samples" id={`shape-${shape.id}`}>
      <div class="shape-head">
        <h3>
          Shape <code>{shape.id}</code>
        </h3>
        <ProofMark proof={shape.proof} />
      </div>
      <p class="hint">
        {counted(shape.frequency, 'event')} ({percent(shape.frequency, total)}) at{' '}
        {counted(shape.institutions, 'institution')}
        {range === undefined ? undefined : `, ${range}`}
      </p>
      {translation === undefined ? undefined : (
        <SampleRows translation={translation} origin={shape.samples[translated]} shape={number} />
      )}
      <OtherSamples samples={others} shape={number} isAll={translation === undefined} />
    </section>
  )
}

interface OtherSamplesProps {
  samples: readonly EventSample[]
  shape: number
  /** Whether the shape shows no other sample. */
  isAll: boolean
}

function OtherSamples({ samples, shape, isAll }: OtherSamplesProps) {
  if (samples.length === 0) return undefined
  const articles = samples.map((sample, i) => (
    <article key={i} class="sample" aria-label={`Sample ${i + (isAll ? 1 : 2)} of shape ${shape}`}>
      <JsonView text={sample.event} label={`Sample ${i + (isAll ? 1 : 2)} of shape ${shape}`} />
      <Origin sample={sample} />
    </article>
  ))
  if (isAll) return <>{articles}</>
  return (
    <details class="other-samples">
      <summary>{counted(samples.length, 'more sample')} of this shape</summary>
      {articles}
    </details>
  )
}

function Origin({ sample: { diagnosis, institution } }: { sample: EventSample }) {
  return (
    <p class="hint">
      From a <a href={diagnosisPath(diagnosis)}>diagnosis</a> of <bdi>{institution}</bdi>
    </p>
  )
}
