/**
 * How much of the log is documented and supported, in two weights: events and event types. Never one score.
 *
 * @module
 */
import { supportStatuses } from '@mooc-panorama/shared/panorama/status.ts'
import type { ClassificationRow } from '../classification.ts'
import { grouped, percent } from '../plain-text.ts'
import type { Report } from '../report.ts'
import { html, type Html } from './markup.ts'
import {
  classOf,
  percentage,
  section,
  smallTable,
  statusMark,
  statusWords,
  supportOf,
  tableBehind,
  type ShownStatus,
} from './parts.ts'

const subjects = [
  { key: 'documentation', title: 'Documentation', question: 'Has somebody written down what it means?' },
  { key: 'support', title: 'Support', question: 'Can it be translated to MOOCdb?' },
] as const

const order: readonly ShownStatus[] = [...supportStatuses.toReversed(), undefined]

interface Part {
  status: ShownStatus
  events: number
  categories: number
}

export function coverageSection({ classification }: Report): Html {
  const { rows, snapshotDate } = classification
  const content = html`<p class="hint">
      As of the panorama of ${snapshotDate}. <em>Unknown</em>: the panorama does not list the event type; yours may be
      the first log that has it.
    </p>
    <ul class="legend">
      ${order.map((status) => html`<li>${statusMark(status)} ${statusWords(status)}</li>`)}
    </ul>
    ${hatch}
    <div class="columns">
      ${subjects.map(({ key, title, question }) => {
        const parts = partsOf(rows, key)
        return html`<figure class="card">
          <figcaption>
            <h3>${title}</h3>
            <p class="hint">${question}</p>
          </figcaption>
          ${stackedBar('events', parts)} ${stackedBar('categories', parts)}
          ${tableBehind('Numbers', numbers(title, parts))}
        </figure>`
      })}
    </div>`
  return section('coverage', 'How much of it is understood?', content)
}

/** A pattern beside the colour. It stands once on the page. */
const hatch = html`<svg class="patterns" width="0" height="0" aria-hidden="true">
  <defs>
    <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="hatch-ground" width="7" height="7" />
      <rect class="hatch-line" width="3" height="7" />
    </pattern>
    <pattern id="partly" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
      <rect class="partly-ground" width="7" height="7" />
      <rect class="partly-line" width="4" height="7" />
    </pattern>
    <pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse">
      <rect class="dots-ground" width="6" height="6" />
      <circle class="dots-dot" cx="3" cy="3" r="1.1" />
    </pattern>
  </defs>
</svg>`

function partsOf(rows: readonly ClassificationRow[], subject: 'documentation' | 'support'): Part[] {
  const shown = subject === 'support' ? order : order.filter((status) => status !== 'PARTLY')
  return shown.map((status) => {
    const own = rows.filter((row) => (subject === 'support' ? supportOf(row) : row.documentation) === status)
    return { status, categories: own.length, events: own.reduce((sum, row) => sum + row.occurrences, 0) }
  })
}

function stackedBar(weight: 'events' | 'categories', parts: readonly Part[]): Html {
  const total = parts.reduce((sum, part) => sum + part[weight], 0)
  const done = parts.find(({ status }) => status === 'DONE')?.[weight] ?? 0
  const unit = weight === 'events' ? 'events' : 'event types'
  const told = parts.map((part) => `${statusWords(part.status)} ${percent(part[weight], total)}`).join(', ')
  let start = 0
  const segments = parts.map((part) => {
    const share = total === 0 ? 0 : part[weight] / total
    start += share
    if (share === 0) return undefined
    return html`<rect
      class="segment ${classOf(part.status)}"
      x="${percentage(start - share)}"
      width="${percentage(share)}"
      height="26"
    />`
  })
  return html`<p class="bar-text">
      <span>Of ${grouped(total)} ${unit}</span> <span><strong>${percent(done, total)}</strong> DONE</span>
    </p>
    <svg class="stacked" width="100%" height="26" role="img" aria-label="Share of ${unit}: ${told}">${segments}</svg>`
}

function numbers(title: string, parts: readonly Part[]): Html {
  return smallTable(
    `${title} in numbers`,
    [{ title }, { title: 'Events', isNumber: true }, { title: 'Event types', isNumber: true }],
    parts.map(({ status, events, categories }) => [statusWords(status), grouped(events), grouped(categories)]),
  )
}
