/**
 * Which of the shapes a page shows, and links to the others.
 *
 * @module
 */
import type { EventPage } from '@mooc-panorama/shared/panorama/event-page.ts'
import type { ShapesSection } from '@mooc-panorama/shared/panorama/shape-pages.ts'
import { exact } from './figures.ts'
import { PageLinks } from './page-links.tsx'
import { shapePage, shapePageAddress } from './shape-pages.ts'

interface ShapePagerProps {
  event: EventPage
  section: ShapesSection
}

/** Nothing where all shapes fit on one page. */
export function ShapePager({ event: { row, listing }, section }: ShapePagerProps) {
  const { page, last } = shapePage(listing, section)
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

/** `Shapes 26–50 of 620 are on this page, most frequent first.` Nothing where all fit on one page. */
export function ShapesShown({ event: { shapes, listing }, section }: ShapePagerProps) {
  if (shapePage(listing, section).last === 1) return undefined
  const { start, total } = listing
  return (
    <p class="hint">
      Shapes {exact(start + 1)}–{exact(start + shapes.length)} of {exact(total)} are on this page, most frequent first.
    </p>
  )
}
