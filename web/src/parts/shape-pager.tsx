/**
 * Which of the shapes a page shows, and links to the others.
 *
 * @module
 */
import type { EventPage } from '@mooc-panorama/shared/panorama/event-page.ts'
import { counted, exact } from './figures.ts'
import { PageLinks } from './page-links.tsx'
import { shapePageAddress, type ShapePage, type ShapesSection } from './shape-pages.ts'

interface ShapePagerProps {
  row: EventPage['row']
  section: ShapesSection
  on: ShapePage
}

/** Nothing where all shapes fit on one page. */
export function ShapePager({ row, section, on: { page, last } }: ShapePagerProps) {
  if (last === 1) return undefined
  return (
    <div class="pager">
      <PageLinks
        current={page}
        last={last}
        to={(number) => shapePageAddress(row, section, number)}
        label="Pages of shapes"
      />
    </div>
  )
}

interface ShapesShownProps {
  page: EventPage
  on: ShapePage
}

/** `Shapes 26–50 of 620 are on this page, most frequent first.` */
export function ShapesShown({ page: { row, shapes }, on: { start, shown, total, last } }: ShapesShownProps) {
  const beyond = row.shapes - shapes.length
  if (last === 1 && beyond <= 0) return undefined
  return (
    <p class="hint">
      {last === 1 ? undefined : (
        <>
          Shapes {exact(start + 1)}–{exact(start + shown.length)} of {exact(total)} are on this page, most frequent
          first.{' '}
        </>
      )}
      {beyond > 0 ? `${counted(beyond, 'rarer shape')} of ${exact(row.shapes)} cannot be listed here.` : undefined}
    </p>
  )
}
