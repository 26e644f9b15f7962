/**
 * The categories of a diagnosis: what it brought to the panorama, and all that are in it.
 *
 * @module
 */
import type { Receipt } from '@mooc-panorama/shared/panorama/receipt.ts'
import { EventLink, SourceTag, Tag } from './event-name.tsx'
import { counted, exact } from './figures.ts'

export function ReceiptBrought({ receipt: { new_categories, new_shapes, categories } }: { receipt: Receipt }) {
  return (
    <section class="brought card">
      <h2>What it brought</h2>
      <p>
        {counted(categories.length, 'category', 'categories')}, of which <strong>{exact(new_categories.length)}</strong>{' '}
        {new_categories.length === 1 ? 'was' : 'were'} new to the shelf, and{' '}
        <strong>{counted(new_shapes, 'new shape')}</strong>.
      </p>
      {new_categories.length === 0 ? undefined : (
        <ul class="inline-list">
          {new_categories.map((event) => (
            <li key={event.id}>
              <EventLink event={event} /> <SourceTag source={event.event_source} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

export function ReceiptCategories({ receipt: { categories } }: { receipt: Receipt }) {
  return (
    <section>
      <h2>Categories in this diagnosis</h2>
      <table class="stacking">
        <caption class="visually-hidden">Categories, most frequent first</caption>
        <thead>
          <tr>
            <th scope="col">Event type</th>
            <th scope="col" class="number">
              Occurrences
            </th>
            <th scope="col" class="number">
              Shapes
            </th>
          </tr>
        </thead>
        <tbody>
          {categories.map((category) => (
            <tr key={category.id}>
              <th scope="row">
                <EventLink event={category} />
                <span class="tags">
                  <SourceTag source={category.event_source} />
                  {category.is_new ? <Tag kind="new">new</Tag> : undefined}
                </span>
              </th>
              <td data-label="Occurrences" class="number">
                {exact(category.occurrences)}
              </td>
              <td data-label="Shapes" class="number">
                {exact(category.shapes)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
