/**
 * Samples of an event, grouped by shape, each shape with the rows that the rules make of a sample.
 *
 * @module
 */
import type { EventPage, EventSample, EventShape } from '@mooc-panorama/shared/panorama/event-page.ts'
import { diagnosisPath, eventPath } from '@mooc-panorama/shared/panorama/links.ts'
import { ContactLink } from '../parts/contact-link.tsx'
import { counted, exact, monthRange, percent } from '../parts/figures.ts'
import { JsonView } from '../parts/json-view.tsx'
import { ProofMark } from '../parts/proof-mark.tsx'
import { SampleDownloads } from '../parts/sample-downloads.tsx'
import { SampleRows } from '../parts/sample-rows.tsx'
import { ShapePager, ShapesShown } from '../parts/shape-pager.tsx'
import { SurrogateNote } from '../parts/surrogate-note.tsx'
import { TryEvent } from '../parts/try-event.tsx'
import type { Site } from '../site.ts'

export function EventSamples({ page, site }: { page: EventPage; site: Site }) {
  const { row, shapes, listing, denominators } = page
  const { start, samples, sampled } = listing
  return (
    <>
      <div class="section-head">
        <h2>Samples by shape</h2>
        <SampleDownloads event={page} />
      </div>
      <p>
        {exact(row.courses)} of {counted(denominators.courses, 'course')} {row.courses === 1 ? 'features' : 'feature'}{' '}
        this event.{samples === 0 ? undefined : <SamplesListed samples={samples} shapes={sampled} />}
      </p>
      <SurrogateNote />
      {site.contact === undefined || samples === 0 ? undefined : <ReportSample row={row} site={site} />}
      {samples === 0 ? <p class="unknown">No sample was shared.</p> : undefined}
      <ShapesShown event={page} section="samples" />
      {shapes.map((shape, i) => (
        <ShapeSamples
          key={shape.id}
          shape={shape}
          number={start + i + 1}
          total={row.frequency}
          areRowsOpen={i === 0 || shape.translation?.verdict !== 'supported'}
        />
      ))}
      <ShapePager event={page} section="samples" />
    </>
  )
}

/** Where the check has overlooked something, somebody must be told at once. */
function ReportSample({ row, site }: { row: EventPage['row']; site: Site }) {
  return (
    <p class="hint">
      Does a sample show something private?{' '}
      <ContactLink
        site={site}
        subject="A sample shows something private"
        lines={[
          `${site.publicUrl}${eventPath(row)}/samples`,
          '',
          'Which field of which sample (please do not repeat its value):',
          '',
        ]}
      >
        Tell the people of this shelf
      </ContactLink>
      : they can take it down.
    </p>
  )
}

function SamplesListed({ samples, shapes }: { samples: number; shapes: number }) {
  return (
    <>
      {' '}
      Listed: {counted(samples, 'sample')} of {counted(shapes, 'shape')}, free to use under CC0 1.0.
    </>
  )
}

interface ShapeSamplesProps {
  shape: EventShape
  number: number
  total: number
  /** The rows of the shapes of an event are much alike: those of one are enough to begin with, and why others have none. */
  areRowsOpen: boolean
}

function ShapeSamples({ shape, number, total, areRowsOpen }: ShapeSamplesProps) {
  const { translation } = shape
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
        <SampleRows
          translation={translation}
          origin={shape.samples[translated]}
          shape={number}
          areRowsOpen={areRowsOpen}
        />
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
  const articles = samples.map((sample, i) => {
    const label = `Sample ${i + (isAll ? 1 : 2)} of shape ${shape}`
    return (
      <article key={i} class="sample" aria-label={label} data-sample>
        <JsonView text={sample.event} label={label} />
        <Origin sample={sample} label={label} />
      </article>
    )
  })
  if (isAll) return <>{articles}</>
  return (
    <details class="other-samples">
      <summary>{counted(samples.length, 'more sample')} of this shape</summary>
      {articles}
    </details>
  )
}

function Origin({ sample: { diagnosis, institution }, label }: { sample: EventSample; label: string }) {
  return (
    <p class="hint">
      From a <a href={diagnosisPath(diagnosis)}>diagnosis</a> of <bdi>{institution}</bdi>. <TryEvent label={label} />
    </p>
  )
}
