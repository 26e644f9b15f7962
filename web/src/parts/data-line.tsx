/**
 * What the figures of a page are measured against, and when they were merged.
 *
 * @module
 */
import type { Denominators } from '@mooc-panorama/shared/panorama/panorama.ts'
import { counted } from './figures.ts'
import { Moment } from './moment.tsx'

export function DataLine({ denominators }: { denominators: Denominators }) {
  const { institutions, datasets, courses, months, events, categories, as_of, merged_at } = denominators
  if (as_of === 0 || merged_at === undefined) return <p class="data-line">No diagnosis has been shared yet.</p>
  return (
    <p class="data-line">
      Data of <Moment at={merged_at} /> (merge {as_of}): {counted(events, 'event')} of{' '}
      {counted(categories, 'category', 'categories')} in {counted(datasets, 'dataset')} of{' '}
      {counted(institutions, 'institution')}, {counted(courses, 'course')}, {counted(months, 'month')}.
    </p>
  )
}
