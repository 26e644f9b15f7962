/**
 * Actions that the log tells more than once.
 *
 * @module
 */
import type { DuplicateHint, DuplicateTrace } from '@mooc-panorama/shared/panorama/duplicates.ts'
import { counted, grouped } from '../plain-text.ts'
import type { Report } from '../report.ts'
import { html, type Html } from './markup.ts'
import { eventName, section } from './parts.ts'

const mostNamed = 3

export function duplicatesSection({ classification: { duplicates } }: Report): Html {
  const title = 'One action, several events'
  if (duplicates.length === 0) {
    return section(
      'duplicates',
      title,
      html`<p class="unknown">No event types here are known to tell of one action.</p>`,
    )
  }
  const content = html`<p class="hint">
      The browser says it and the server says it, or a page address and a name. Who adds such events up counts the
      action more than once. These are hints: pairs of event types, not pairs of lines.
    </p>
    <ul class="duplicates">
      ${duplicates.map(hintItem)}
    </ul>`
  return section('duplicates', title, content)
}

function hintItem({ action, traces }: DuplicateHint): Html {
  return html`<li>
    <p>${action}</p>
    <ul>
      ${traces.map(traceItem)}
    </ul>
  </li>`
}

function traceItem({ categories, occurrences }: DuplicateTrace): Html {
  const named = categories.slice(0, mostNamed)
  const more = categories.length - named.length
  return html`<li>
    <span class="trace-count">${grouped(occurrences)}</span>
    <span class="trace-names"
      >${named.map((category) => html`<a href="#e-${category.id}">${eventName(category)}</a> `)}
      ${more > 0 ? `and ${counted(more, 'further type')}` : undefined}</span
    >
  </li>`
}
