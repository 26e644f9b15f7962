/**
 * `report.html`: a diagnosis in one file that is read without a network and without script.
 *
 * The policy in it lets run one script and one style sheet, by their hashes, and lets the page ask for nothing at all:
 * whatever a name of the log looks like, it stays text.
 *
 * @module
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Report } from '../report.ts'
import { badLinesSection } from './bad-lines-section.ts'
import { coverageSection } from './coverage-section.ts'
import { diskSection } from './disk-section.ts'
import { duplicatesSection } from './duplicates-section.ts'
import { effortSection } from './effort-section.ts'
import { eventsSection } from './events-section.ts'
import { headline } from './headline.ts'
import { Html, html } from './markup.ts'
import { monthsSection } from './months-section.ts'
import { notices } from './notices.ts'
import { shapesSection } from './shapes-section.ts'
import { toolsSection } from './tools-section.ts'
import { howMadeSection, withheldSection } from './withheld-section.ts'

/** The same report gives the same bytes: no clock and no locale has a say. */
export function htmlReport(report: Report): string {
  const style = `${textOf('@mooc-panorama/shared/panorama/colours.css')}\n${textOf('./report.css')}`
  const script = textOf('./sort-and-filter.js')
  const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>${report.classification.name} · diagnosis</title>
        ${inline('style', style)}
      </head>
      <body>
        <a class="skip" href="#events">To the events</a>
        ${headline(report)}
        <main class="wrap">${notices(report)}${sections(report)}</main>
        <footer class="wrap">
          <p>
            Made by diagnose ${report.made.toolVersion} of MOOC Panorama on the machine that holds the log. Nothing has
            been sent.
          </p>
        </footer>
        ${inline('script', script)}
      </body>
    </html>`
  return `${withoutIndents(page.text)}\n`
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

/** Our own files only; the tag must hold exactly the bytes that the policy has the hash of. */
function inline(tag: 'style' | 'script', text: string): Html {
  return new Html(`<${tag}>${text}</${tag}>`)
}

function textOf(name: string): string {
  const place = name.startsWith('.') ? new URL(name, import.meta.url).href : import.meta.resolve(name)
  return withoutIndents(readFileSync(fileURLToPath(place), 'utf8')).trim()
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

/** The blanks of the source are half of the page. No value has a line end. */
function withoutIndents(text: string): string {
  return text.replace(/\n\s*/g, '\n')
}
