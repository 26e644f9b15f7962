/**
 * How the events of each type are built: the fields of all of them, and in what their shapes differ.
 *
 * A shape is shown by what it has and lacks beside the most frequent one; ten shapes of forty fields then are ten short
 * lines and not four hundred.
 *
 * @module
 */
import type { DiagnosedCategory, DiagnosedShape, Field } from '@mooc-panorama/shared/diagnosis/diagnosis.ts'
import { shapeDifference, type PathDifference } from '@mooc-panorama/shared/shape/shape-difference.ts'
import type { Shape } from '@mooc-panorama/shared/shape/shape.ts'
import { counted, grouped, percent } from '../plain-text.ts'
import type { Report } from '../report.ts'
import { html, type Content, type Html } from './markup.ts'
import { eventName, section, shareBar } from './parts.ts'

/** Of all details together, so that the file stays below 5 MB. Characters. */
const mostCharacters = 3_000_000
/** Of one event type: one strange type must not take the room of all. */
const mostFields = 250
const mostShapes = 25
const mostDifferences = 6

export function shapesSection({ diagnosis: { categories } }: Report): Html {
  const shown: Html[] = []
  let characters = 0
  for (const category of categories) {
    const details = detailsOf(category)
    characters += details.text.length
    if (characters > mostCharacters) break
    shown.push(details)
  }
  const rest = categories.length - shown.length
  const left =
    rest > 0
      ? html`<p class="left-out">
          Fields and shapes of ${counted(rest, 'rarer event type')} are left out here, so that the page stays quick:
          shapes.json has all.
        </p>`
      : undefined
  const content = html`<p class="hint">
      A shape is the structure of an event without its values. Keys that the published vocabulary does not list are
      <code>{key}</code>, items of a list <code>[]</code>, JSON inside a text <code>(json)</code>.
    </p>
    ${shown}${left}`
  return section('shapes', 'Fields and shapes', content)
}

function detailsOf(category: DiagnosedCategory): Html {
  const { id, occurrences, shapes, aliases, unshaped } = category
  const shaped = occurrences - unshaped
  return html`<details class="category" id="e-${id}">
    <summary>
      <span class="summary-name">${eventName(category)}</span>
      <span class="summary-counts">${counted(occurrences, 'event')} · ${counted(shapes.length, 'shape')}</span>
    </summary>
    ${aliases.length > 0 ? html`<p>Also named ${aliases.map((alias) => html`<code dir="auto">${alias}</code> `)}</p>` : undefined}
    ${unshaped > 0 ? html`<p>The shapes of ${counted(unshaped, 'event')} are not shown.</p>` : undefined}
    ${fieldTable(category, shaped)}${shapeTable(shapes, shaped)}
  </details>`
}

function fieldTable({ fields, eventType, eventSource }: DiagnosedCategory, shaped: number): Content {
  if (fields.length === 0) return undefined
  const shown = fields.slice(0, mostFields)
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Fields of ${eventType}, ${eventSource}">
      <table class="fields">
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Types</th>
            <th scope="col">Forms</th>
            <th scope="col" class="number">Of events</th>
          </tr>
        </thead>
        <tbody>
          ${shown.map((field) => fieldRow(field, shaped))}
        </tbody>
      </table>
    </div>
    ${fields.length > shown.length ? html`<p class="left-out">${counted(fields.length - shown.length, 'further field')} in shapes.json.</p>` : undefined}`
}

function fieldRow({ path, types, formats, occurrences }: Field, shaped: number): Html {
  return html`<tr>
    <th scope="row"><code>${path}</code></th>
    <td>${types.join(', ')}</td>
    <td>${formats.join(', ')}</td>
    <td class="number">
      ${percent(occurrences, shaped)}${occurrences < shaped ? shareBar(occurrences / shaped) : undefined}
    </td>
  </tr>`
}

function shapeTable([first, ...others]: readonly DiagnosedShape[], shaped: number): Content {
  if (first === undefined || others.length === 0) return undefined
  const shown = others.slice(0, mostShapes)
  const row = ({ id, occurrences }: DiagnosedShape, difference: Content) =>
    html`<li>
      <span class="shape-count"><code>${id}</code> ${grouped(occurrences)} · ${percent(occurrences, shaped)}</span>
      ${difference}
    </li>`
  return html`<h3>Shapes</h3>
    <ol class="shapes">
      ${row(first, html`<span class="hint">the most frequent; the others beside it:</span>`)}
      ${shown.map((shape) => row(shape, differences(first.shape, shape.shape)))}
    </ol>
    ${others.length > shown.length ? html`<p class="left-out">${counted(others.length - shown.length, 'further shape')} in shapes.json.</p>` : undefined}`
}

function differences(usual: Shape, shape: Shape): Html {
  const { has, lacks, retyped } = shapeDifference(usual, shape)
  return html`${list('plus', 'has', has.map(pathText))}${list('minus', 'lacks', lacks.map(pathText))}${list(
    'other',
    'differs in',
    retyped.map(
      ({ path, types, usual: there }) => html`${pathName(path)}: ${types.join(' or ')}, not ${there.join(' or ')}`,
    ),
  )}`
}

function pathText({ path, inside }: PathDifference): Html {
  return html`${pathName(path)}${inside > 0 ? ` (and ${grouped(inside)} in it)` : ''}`
}

/** The root has no path. */
function pathName(path: string): Html {
  return path === '' ? html`the event itself` : html`<code>${path}</code>`
}

function list(kind: string, word: string, items: readonly Html[]): Content {
  if (items.length === 0) return undefined
  const shown = items.slice(0, mostDifferences)
  const more = items.length - shown.length
  return html`<span class="difference ${kind}">
    <b>${word}</b>
    ${shown.map((item, i) => html`${i > 0 ? ', ' : ''}${item}`)}${more > 0 ? ` and ${grouped(more)} more` : ''}
  </span>`
}
