/**
 * Numbered links to the pages of something long.
 *
 * @module
 */
import { exact } from './figures.ts'

interface PageLinksProps {
  current: number
  last: number
  /** The address of a page. */
  to: (page: number) => string
  label: string
}

export function PageLinks({ current, last, to, label }: PageLinksProps) {
  return (
    <nav aria-label={label}>
      <ul class="pages">
        {current > 1 ? <PageLink to={to(Math.min(current - 1, last))} words="Previous" rel="prev" /> : undefined}
        {pagesShown(current, last).map((number, i) =>
          number === undefined ? (
            <li key={`gap${i}`} class="gap" aria-hidden="true">
              …
            </li>
          ) : (
            <PageLink key={number} to={to(number)} words={exact(number)} current={number === current} />
          ),
        )}
        {current < last ? <PageLink to={to(current + 1)} words="Next" rel="next" /> : undefined}
      </ul>
    </nav>
  )
}

/** Pages to link to: the first, the last, those around the current one; `undefined` is a gap. */
export function pagesShown(current: number, last: number): (number | undefined)[] {
  const near = [1, 2, current - 1, current, current + 1, last - 1, last]
  const pages = [...new Set(near)].filter((page) => page >= 1 && page <= last).toSorted((a, b) => a - b)
  return pages.flatMap((page, i) => {
    const before = pages[i - 1] ?? 0
    if (page - before === 2) return [page - 1, page]
    return page - before > 2 ? [undefined, page] : [page]
  })
}

interface PageLinkProps {
  to: string
  words: string
  rel?: string
  current?: boolean
}

function PageLink({ to, words, rel, current = false }: PageLinkProps) {
  return (
    <li>
      <a href={to} rel={rel} aria-current={current ? 'page' : undefined}>
        {rel === undefined ? <span class="visually-hidden">Page </span> : undefined}
        {words}
      </a>
    </li>
  )
}
