/**
 * What the panorama and other tools would make of this log.
 *
 * @module
 */
import type { Share, ToolCoverage } from '@mooc-panorama/shared/panorama/coverage.ts'
import { counted, grouped, percent } from '../plain-text.ts'
import type { Report } from '../report.ts'
import { html, type Content, type Html } from './markup.ts'
import { section, shareBar, smallTable } from './parts.ts'

export function toolsSection({ classification: { coverage, tools, totals, rows } }: Report): Html {
  const share = ({ categories, events }: Share, prefix = ''): Content[] => [
    html`${prefix}${percent(events, totals.events)}${shareBar(totals.events === 0 ? 0 : events / totals.events)}`,
    `${prefix}${grouped(categories)} of ${grouped(rows.length)}`,
  ]
  const weights = [
    { title: 'Events', isNumber: true },
    { title: 'Event types', isNumber: true },
  ]
  const content = html`<h3>By the panorama</h3>
    ${smallTable(
      'Share that is known, documented and supported',
      [{ title: 'Coverage' }, ...weights],
      [
        [html`known<span class="meaning">the panorama lists it</span>`, ...share(coverage.known)],
        [html`documented<span class="meaning">the reference describes it</span>`, ...share(coverage.documented)],
        [html`supported<span class="meaning">it can be translated to MOOCdb</span>`, ...share(coverage.supported)],
      ],
    )}
    <h3>By tool</h3>
    <p class="hint">
      What each tool would keep of your events, weighted by your own frequencies. “In part” means that it loses fields,
      or keeps only some variants.
    </p>
    ${smallTable(
      'Share that each tool keeps',
      [{ title: 'Tool' }, ...weights, { title: 'Of these in part', isNumber: true }],
      tools.map((tool) => [
        html`${tool.tool}<span class="meaning">${toolNote(tool)}</span>`,
        ...share(tool.kept, tool.isUpperBound ? 'at most ' : ''),
        percent(tool.partly.events, totals.events),
      ]),
    )}`
  return section('tools', 'What would tools keep?', content)
}

function toolNote({ matchesOn, unnamed }: ToolCoverage): Content {
  const looks = html`looks at <code>${matchesOn}</code>`
  if (unnamed.events === 0) return looks
  return html`${looks}; drops ${counted(unnamed.events, 'event')} of types that it knows, since they have no name`
}
