/**
 * The JSON structures of an event, in what they differ, and its fields.
 *
 * @module
 */
import type { EventPage, EventShape } from '@mooc-panorama/shared/panorama/event-page.ts'
import { counted, exact } from '../parts/figures.ts'
import { FieldTables } from '../parts/field-tables.tsx'
import { ShapePager, ShapesShown } from '../parts/shape-pager.tsx'
import { ShapesTable } from '../parts/shapes-table.tsx'

export function EventShapes({ page }: { page: EventPage }) {
  const { row, shapes, fields, unshaped } = page
  return (
    <>
      <section>
        <h2>Shapes</h2>
        <p>
          A shape is the JSON structure of an event without its values: field names, nesting and types. This event has{' '}
          {counted(row.shapes, 'shape')}.
          {unshaped === 0
            ? undefined
            : ` The shape of ${exact(unshaped)} of its ${counted(row.frequency, 'event')} was not kept.`}
        </p>
        <ShapesShown event={page} section="shapes" />
        {shapes.length === 0 ? undefined : <ShapesTable page={page} />}
        <ShapePager event={page} section="shapes" />
      </section>
      <section>
        <h2>Fields</h2>
        <p class="hint">
          <code>[]</code> is an item of a list, <code>{'{key}'}</code> any key that is data rather than a name,{' '}
          <code>(json)</code> and <code>(form)</code> what a string holds. Presence is the share of events with a shape
          that have the field.
        </p>
        {fields.length === 0 ? <p class="unknown">No field is known.</p> : <FieldTables fields={fields} />}
      </section>
      {shapes.length === 0 ? undefined : (
        <section>
          <h2>JSON Schema</h2>
          {shapes.map((shape) => (
            <SchemaOf key={shape.id} shape={shape} />
          ))}
        </section>
      )}
    </>
  )
}

function SchemaOf({ shape }: { shape: EventShape }) {
  return (
    <details class="schema">
      <summary>
        JSON Schema of shape <code>{shape.id}</code>
      </summary>
      <div class="json-box">
        <div class="json-tools">
          <button type="button" class="copy" hidden data-copy-json data-what="the schema" aria-label="Copy: the schema">
            Copy
          </button>
        </div>
        <pre
          class="json json-text"
          role="group"
          tabIndex={0}
          translate={false}
          aria-label={`JSON Schema of shape ${shape.id}`}
          data-json
        >
          {JSON.stringify(shape.schema, undefined, 2)}
        </pre>
      </div>
    </details>
  )
}
