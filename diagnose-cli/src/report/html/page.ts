/**
 * `report.html`: a diagnosis in one file that is read without a network and without script.
 *
 * @module
 */
import type { Report } from '../report.ts'
import { badLinesSection } from './bad-lines-section.ts'
import { coverageSection } from './coverage-section.ts'
import { diskSection } from './disk-section.ts'
import { documentText } from './document.ts'
import { duplicatesSection } from './duplicates-section.ts'
import { effortSection } from './effort-section.ts'
import { eventsSection } from './events-section.ts'
import { headline } from './headline.ts'
import { html, type Html } from './markup.ts'
import { monthsSection } from './months-section.ts'
import { notices } from './notices.ts'
import { shapesSection } from './shapes-section.ts'
import { toolsSection } from './tools-section.ts'
import { howMadeSection, withheldSection } from './withheld-section.ts'

/** The same report gives the same bytes: no clock and no locale has a say. */
export function htmlReport(report: Report): string {
  return documentText({
    title: `${report.classification.name} · diagnosis`,
    skipTo: { id: 'events', text: 'To the events' },
    head: headline(report),
    main: html`${notices(report)}${sections(report)}`,
    foot: html`<p>
      Made by diagnose ${report.made.toolVersion} of MOOC Panorama on the machine that holds the log. Nothing has been
      sent.
    </p>`,
    script: './sort-and-filter.js',
  })
}

function sections(report: Report): Html[] {
  return [
    coverageSection(report),
    eventsSection(report),
    effortSection(report),
    monthsSection(report),
    toolsSection(report),
    duplicatesSection(report),
    diskSection(report),
    badLinesSection(report),
    shapesSection(report),
    withheldSection(report),
    howMadeSection(report),
  ]
}
