/**
 * The fields of an event: first those that some of its events lack, for they are what its shapes differ in.
 *
 * @module
 */
import type { EventField } from '@mooc-panorama/shared/panorama/event-page.ts'
import { ShareBar } from './bars.tsx'
import { FieldPath } from './field-path.tsx'
import { counted, exact, monthRange, percent } from './figures.ts'

/** Rows of a table. The rest is in the JSON of the page. */
const mostFields = 250

export function FieldTables({ fields }: { fields: readonly EventField[] }) {
  const always = fields.filter(({ presence }) => presence === 1)
  const sometimes = fields.filter(({ presence }) => presence < 1)
  if (sometimes.length === 0) return <FieldTable fields={always} caption="Fields of every event" />
  return (
    <>
      <p>
        {exact(sometimes.length)} of {counted(fields.length, 'field')} {sometimes.length === 1 ? 'is' : 'are'} not in
        all events: in them the shapes differ.
      </p>
      <h3>Not in all events</h3>
      <FieldTable fields={sometimes} caption="Fields that some events lack" />
      {always.length === 0 ? undefined : (
        <>
          <h3>In every event</h3>
          <FieldTable fields={always} caption="Fields of every event" />
        </>
      )}
    </>
  )
}

function FieldTable({ fields, caption }: { fields: readonly EventField[]; caption: string }) {
  const rest = fields.length - mostFields
  return (
    <>
      <table class="stacking fields">
        <caption class="visually-hidden">{caption}</caption>
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
          {fields.slice(0, mostFields).map((field) => (
            <FieldRow key={field.path} field={field} />
          ))}
        </tbody>
      </table>
      {rest > 0 ? <p class="hint">{counted(rest, 'further field')} in the JSON of this event.</p> : undefined}
    </>
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
