/**
 * Small parts that several sections of the report show.
 *
 * @module
 */
import type { SupportStatus } from '@mooc-panorama/shared/panorama/status.ts'
import type { ClassificationRow } from '../classification.ts'
import { html, type Content, type Html } from './markup.ts'

/** A status, or that the panorama does not list the category. */
export type ShownStatus = SupportStatus | undefined

const statusClass: Readonly<Record<SupportStatus, string>> = {
  TODO: 'todo',
  'PULL REQUEST': 'pull',
  PARTLY: 'partly',
  DONE: 'done',
}

export function supportOf({ support, supportPart }: Pick<ClassificationRow, 'support' | 'supportPart'>): ShownStatus {
  return supportPart === undefined ? support : 'PARTLY'
}

/** As the panorama words it. */
export function statusWords(status: ShownStatus): string {
  return status === 'PARTLY' ? 'DONE for some shapes' : (status ?? 'unknown')
}

export function classOf(status: ShownStatus): string {
  return status === undefined ? 'unlisted' : statusClass[status]
}

/** Word, shape and colour: no one of them has to be seen. */
export function statusPill(status: ShownStatus, text: string = statusWords(status)): Html {
  return html`<span class="pill ${classOf(status)}">${statusMark(status)}${text}</span>`
}

/** A disc, three quarters of one, a half disc, a ring; a broken ring for what is not known. */
export function statusMark(status: ShownStatus): Html {
  const fill =
    status === 'DONE'
      ? html`<circle cx="6" cy="6" r="5" fill="currentColor" />`
      : status === 'PULL REQUEST'
        ? html`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`
        : status === 'PARTLY'
          ? html`<path d="M6 6V1a5 5 0 1 1-5 5z" fill="currentColor" />`
          : undefined
  const dashes = status === undefined ? html` stroke-dasharray="2.4 2.4"` : undefined
  return html`<svg class="mark ${classOf(status)}" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
    <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" stroke-width="1.5" ${dashes} />
    ${fill}
  </svg>`
}

/** Event type and source, as the log spells them or as a rule names them. */
export function eventName({ eventType, eventSource }: { eventType: string; eventSource: string }): Html {
  return html`<code class="event-type" dir="auto">${breakable(eventType)}</code>
    <span class="source" dir="auto">${eventSource}</span>`
}

/** A line may end behind the marks that separate the words of a long name, before it must end within a word. */
function breakable(name: string): Content {
  if (name.length < 16) return name
  const parts = name.split(/(?<=[/._}])(?=[^/._}])/)
  return parts.map((part, i) => (i === 0 ? part : html`<wbr />${part}`))
}

/** A bar on its own row of a cell; the number stands beside it as text. @param share 0 to 1 */
export function shareBar(share: number, kind = 'share'): Html {
  return html`<svg class="bar ${kind}" width="100%" height="6" aria-hidden="true">
    <rect class="bar-track" width="100%" height="6" rx="3" />
    <rect class="bar-fill" width="${percentage(share)}" height="6" rx="3" />
  </svg>`
}

/** Order of magnitude: how far a count is on a logarithmic scale that ends at `most`; 1 is still to be seen. */
export function logShare(count: number, most: number): number {
  return count < 1 ? 0 : (Math.log10(count) + 0.3) / (Math.log10(Math.max(most, count)) + 0.3)
}

/** `12.34%`, an attribute of SVG. */
export function percentage(share: number): string {
  return `${Math.round(10_000 * Math.min(1, Math.max(0, share))) / 100}%`
}

export interface Column {
  title: string
  /** Figures stand at the right. */
  isNumber?: boolean
}

/** A small table; the first cell of a row is its header. */
export function smallTable(caption: string, columns: readonly Column[], rows: readonly (readonly Content[])[]): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}">
    <table class="small-table">
      <caption class="visually-hidden">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ title, isNumber }) => html`<th scope="col" ${numberClass(isNumber)}>${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => tableRow(row, columns))}
      </tbody>
    </table>
  </div>`
}

function tableRow([first, ...rest]: readonly Content[], columns: readonly Column[]): Html {
  const cells = rest.map((cell, i) => html`<td ${numberClass(columns[i + 1]?.isNumber)}>${cell}</td>`)
  return html`<tr>
    <th scope="row">${first}</th>
    ${cells}
  </tr>`
}

function numberClass(isNumber: boolean | undefined): Content {
  return isNumber ? html`class="number"` : undefined
}

/** The table behind a chart, for who cannot see it and for who wants the numbers. */
export function tableBehind(title: string, table: Content): Html {
  return html`<details class="behind">
    <summary>${title}</summary>
    ${table}
  </details>`
}

/** A section with its heading, which the table of contents links to. */
export function section(id: string, title: string, content: Content): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}</h2>
    ${content}
  </section>`
}
