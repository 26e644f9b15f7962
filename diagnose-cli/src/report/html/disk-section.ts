/**
 * Which event types the bytes of the log belong to.
 *
 * @module
 */
import { byteSize, counted, grouped, percent } from '../plain-text.ts'
import type { Report } from '../report.ts'
import { html, type Html } from './markup.ts'
import { eventName, section, shareBar, smallTable } from './parts.ts'

const mostRows = 15

export function diskSection({ figures, classification: { totals } }: Report): Html {
  const title = 'What fills the disk?'
  if (figures === undefined) {
    const why = 'Bytes of each event type are kept in local/figures.json only, and that file is not here.'
    return section('disk', title, html`<p class="unknown">${why}</p>`)
  }
  const largest = figures.categories.toSorted((a, b) => b.bytes - a.bytes || (a.id < b.id ? -1 : 1))
  const shown = largest.slice(0, mostRows)
  const rest = largest.length - shown.length
  const content = html`<p class="hint">Bytes of whole lines, unpacked, of ${byteSize(totals.bytes)} in all.</p>
    ${smallTable(
      'Bytes of each event type',
      [
        { title: 'Event type' },
        { title: 'Bytes', isNumber: true },
        { title: 'Share', isNumber: true },
        { title: 'Each event', isNumber: true },
      ],
      shown.map(({ occurrences, bytes, ...category }) => [
        html`<span class="wrapping">${eventName(category)}</span>`,
        byteSize(bytes),
        html`${percent(bytes, totals.bytes)}${shareBar(totals.bytes === 0 ? 0 : bytes / totals.bytes)}`,
        `${grouped(Math.round(bytes / Math.max(1, occurrences)))} bytes`,
      ]),
    )}
    ${rest > 0 ? html`<p class="left-out">${counted(rest, 'further event type')} in figures.json.</p>` : undefined}`
  return section('disk', title, content)
}
