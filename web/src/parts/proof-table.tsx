/**
 * What the rules make of each shape of an event: rows, empty columns, fields that they do not read.
 *
 * @module
 */
import type { EventPage, EventShape } from '@mooc-panorama/shared/panorama/event-page.ts'
import { FieldPath } from './field-path.tsx'
import { counted, exact, percent } from './figures.ts'
import { Moment } from './moment.tsx'
import { ProofMark } from './proof-mark.tsx'
import { samplesAddress } from './shape-pages.ts'
import { ShapeName } from './shapes-table.tsx'

export function ProofTable({ page: { row, shapes } }: { page: EventPage }) {
  return (
    <table class="stacking proofs">
      <caption class="visually-hidden">What the rules make of each shape, most frequent first</caption>
      <thead>
        <tr>
          <th scope="col">Shape</th>
          <th scope="col" class="number">
            Events
          </th>
          <th scope="col">Proof</th>
          <th scope="col">Rows of its samples</th>
          <th scope="col">Left out</th>
        </tr>
      </thead>
      <tbody>
        {shapes.map((shape) => (
          <ProofRow key={shape.id} shape={shape} address={samplesAddress(row, shape)} total={row.frequency} />
        ))}
      </tbody>
    </table>
  )
}

interface ProofRowProps {
  shape: EventShape
  /** Of its samples; absent where there is none. */
  address: string | undefined
  /** Events of the event type. */
  total: number
}

function ProofRow({ shape, address, total }: ProofRowProps) {
  const { id, frequency, proof } = shape
  const rows = proof?.found?.rows ?? []
  return (
    <tr>
      <th scope="row">
        <ShapeName id={id} address={address} />
      </th>
      <td data-label="Events" class="number">
        {exact(frequency)} <span class="of">{percent(frequency, total)}</span>
      </td>
      <td data-label="Proof">
        <ProofMark proof={proof} />
        <ProofDetails shape={shape} />
      </td>
      <td data-label="Rows">
        {rows.length === 0 ? (
          '–'
        ) : (
          <ul class="paths">
            {rows.map(({ table, rows: count }) => (
              <li key={table}>
                {exact(count)} <code>{table}</code>
              </li>
            ))}
          </ul>
        )}
      </td>
      <td data-label="Left out">
        <LeftOut shape={shape} />
      </td>
    </tr>
  )
}

function ProofDetails({ shape: { proof } }: { shape: EventShape }) {
  if (proof === undefined) return undefined
  const { found, is_current: isCurrent } = proof
  const left = found?.samples_left_out ?? 0
  return (
    <p class="hint">
      {found === undefined ? undefined : `${counted(found.samples, 'sample')}, `}
      <Moment at={proof.proved_at} />, rules <code>{proof.translation}</code>
      {left === 0 ? undefined : `; ${counted(left, 'more sample')} left out`}
      {found === undefined || found.bad_payloads === 0
        ? undefined
        : `; ${counted(found.bad_payloads, 'payload')} cut and unreadable`}
      {isCurrent ? undefined : '; its samples have changed since, the rules will be run again'}
    </p>
  )
}

function LeftOut({ shape: { proof } }: { shape: EventShape }) {
  const { unfilled = [], unread = [] } = proof?.found ?? {}
  if (unfilled.length + unread.length === 0) return <>–</>
  return (
    <>
      {unfilled.length === 0 ? undefined : (
        <details>
          <summary>{counted(unfilled.length, 'empty column')}</summary>
          <ul class="paths">
            {unfilled.map(({ table, column }) => (
              <li key={`${table}.${column}`}>
                <code class="anywhere">
                  {table}.{column}
                </code>
              </li>
            ))}
          </ul>
        </details>
      )}
      {unread.length === 0 ? undefined : (
        <details>
          <summary>{counted(unread.length, 'field')} not read</summary>
          <ul class="paths">
            {unread.map((path) => (
              <li key={path}>
                <FieldPath path={path} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
