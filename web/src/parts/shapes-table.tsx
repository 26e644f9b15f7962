/**
 * Shapes of an event: how often each is, and what it has and lacks beside the most frequent one.
 *
 * @module
 */
import type { EventPage, EventShape } from '@mooc-panorama/shared/panorama/event-page.ts'
import { ShareBar } from './bars.tsx'
import { exact, monthRange, percent } from './figures.ts'
import { ProofMark } from './proof-mark.tsx'
import { ShapeDifferences } from './shape-differences.tsx'
import { samplesAddress } from './shape-pages.ts'

export function ShapesTable({ page }: { page: EventPage }) {
  return (
    <table class="stacking shapes-table">
      <caption class="visually-hidden">Shapes, most frequent first</caption>
      <thead>
        <tr>
          <th scope="col">Shape</th>
          <th scope="col" class="number">
            Frequency
          </th>
          <th scope="col">Beside the most frequent</th>
          <th scope="col" class="number">
            Fields
          </th>
          <th scope="col" class="number">
            Institutions
          </th>
          <th scope="col">Months</th>
          <th scope="col">Support</th>
        </tr>
      </thead>
      <tbody>
        {page.shapes.map((shape) => (
          <ShapeRow key={shape.id} shape={shape} page={page} />
        ))}
      </tbody>
    </table>
  )
}

interface ShapeRowProps {
  shape: EventShape
  page: EventPage
}

function ShapeRow({ shape, page: { row, listing, denominators } }: ShapeRowProps) {
  return (
    <tr>
      <th scope="row">
        <ShapeName id={shape.id} address={samplesAddress(row, shape)} />
      </th>
      <td data-label="Frequency" class="number frequency">
        <span class="figure-line">
          <span class="of">{percent(shape.frequency, row.frequency)}</span>{' '}
          <span class="figure">{exact(shape.frequency)}</span>
        </span>
        <ShareBar share={shape.frequency / row.frequency} />
      </td>
      <td data-label="Difference">
        <ShapeDifferences usual={listing.usual} shape={shape} />
      </td>
      <td data-label="Fields" class="number">
        {exact(shape.entries.length)}
      </td>
      <td data-label="Institutions" class="number">
        {exact(shape.institutions)} of {exact(denominators.institutions)}
      </td>
      <td data-label="Months">{monthRange(shape.first_month, shape.last_month) ?? 'not known'}</td>
      <td data-label="Support">
        <ProofMark proof={shape.proof} />
      </td>
    </tr>
  )
}

/** Leads to the samples of the shape, where there are some. */
export function ShapeName({ id, address }: { id: string; address: string | undefined }) {
  const name = <code>{id}</code>
  return address === undefined ? name : <a href={address}>{name}</a>
}
