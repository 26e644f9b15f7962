/**
 * The JSON structures of an event, and its fields.
 *
 * @module
 */
import type { EventField, EventPage, EventShape } from '@mooc-panorama/shared/panorama/event-page.ts'
import { eventPath } from '@mooc-panorama/shared/panorama/links.ts'
import { ShareBar } from '../parts/bars.tsx'
import { FieldPath } from '../parts/field-path.tsx'
import { counted, exact, monthRange, percent } from '../parts/figures.ts'
import { JsonView } from '../parts/json-view.tsx'
import { ProofMark } from '../parts/proof-mark.tsx'

export function EventShapes({ page }: { page: EventPage }) {
  const { row, shapes, fields, unshaped } = page
  return (
    <>
      <section>
        <h2>Shapes</h2>
        <p>
          A shape is the JSON structure of an event without its values: field names, nesting and types. This event has{' '}
          {counted(row.shapes, 'shape')}.
          {unshaped === 0 ? undefined : ` The shape of ${counted(unshaped, 'event')} was not kept.`}
        </p>
        {shapes.length === 0 ? undefined : <ShapesTable page={page} />}
      </section>
      <section>
        <h2>Fields</h2>
        <p class="hint">
          <code>[]</code> is an item of a list, <code>{'{key}'}</code> any key that is data rather than a name,{' '}
          <code>(json)</code> and <code>(form)</code> what a string holds. Presence is the share of events with a shape
          that have the field.
        </p>
        {fields.length === 0 ? <p class="unknown">No field is known.</p> : <FieldTable fields={fields} />}
      </section>
      <section>
        <h2>JSON Schema</h2>
        {shapes.map((shape) => (
          <SchemaOf key={shape.id} shape={shape} />
        ))}
      </section>
    </>
  )
}

function ShapesTable({ page: { row, shapes, denominators } }: { page: EventPage }) {
  return (
    <table class="stacking">
      <caption class="visually-hidden">Shapes, most frequent first</caption>
      <thead>
        <tr>
          <th scope="col">Shape</th>
          <th scope="col" class="number">
            Frequency
          </th>
          <th scope="col" class="number">
            Institutions
          </th>
          <th scope="col" class="number">
            Fields
          </th>
          <th scope="col">Months</th>
          <th scope="col">Support</th>
        </tr>
      </thead>
      <tbody>
        {shapes.map((shape) => (
          <tr key={shape.id}>
            <th scope="row">
              <a href={`${eventPath(row)}/samples#shape-${shape.id}`}>
                <code>{shape.id}</code>
              </a>
            </th>
            <td data-label="Frequency" class="number frequency">
              <span class="figure-line">
                <span class="of">{percent(shape.frequency, row.frequency)}</span>{' '}
                <span class="figure">{exact(shape.frequency)}</span>
              </span>
              <ShareBar share={shape.frequency / row.frequency} />
            </td>
            <td data-label="Institutions" class="number">
              {exact(shape.institutions)} of {exact(denominators.institutions)}
            </td>
            <td data-label="Fields" class="number">
              {exact(shape.entries.length)}
            </td>
            <td data-label="Months">{monthRange(shape.first_month, shape.last_month) ?? 'not known'}</td>
            <td data-label="Support">
              <ProofMark proof={shape.proof} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function FieldTable({ fields }: { fields: readonly EventField[] }) {
  return (
    <table class="stacking fields">
      <caption class="visually-hidden">Fields of all shapes</caption>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Types</th>
          <th scope="col">Formats</th>
          <th scope="col" class="number">
            Presence
          </th>
          <th scope="col">Months</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <FieldRow key={field.path} field={field} />
        ))}
      </tbody>
    </table>
  )
}

function FieldRow({ field: { path, types, formats, presence, first_month, last_month } }: { field: EventField }) {
  return (
    <tr>
      <th scope="row">
        <FieldPath path={path} />
      </th>
      <td data-label="Types">
        <ul class="types">
          {types.map((type) => (
            <li key={type} class={`type type-${type.replace(/\W.*/, '')}`}>
              {type}
            </li>
          ))}
        </ul>
      </td>
      <td data-label="Formats">{formats.length === 0 ? '–' : formats.join(', ')}</td>
      <td data-label="Presence" class="number presence">
        <span class="figure">{percent(presence, 1)}</span>
        <ShareBar share={presence} />
      </td>
      <td data-label="Months">{monthRange(first_month, last_month) ?? '–'}</td>
    </tr>
  )
}

function SchemaOf({ shape }: { shape: EventShape }) {
  return (
    <details class="schema">
      <summary>
        JSON Schema of shape <code>{shape.id}</code>
      </summary>
      <JsonView text={JSON.stringify(shape.schema)} label={`JSON Schema of shape ${shape.id}`} />
    </details>
  )
}
