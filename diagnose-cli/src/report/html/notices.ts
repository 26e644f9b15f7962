/**
 * What the figures do not say by themselves: damaged files, what was left out, few users.
 *
 * @module
 */
import { counted } from '../plain-text.ts'
import type { Report } from '../report.ts'
import { html, type Content } from './markup.ts'

/** What a sum must not hide, before the first of them. */
export function notices({ classification: { totals, rows }, figures, made }: Report): Content {
  const leftOut = figures?.leftOutFiles ?? 0
  const few = rows.filter(({ fewUsers }) => fewUsers).length
  const told: Content[] = [
    totals.damagedFiles > 0
      ? html`<strong>Not complete.</strong> ${counted(totals.damagedFiles, 'file')} could be read only in part; what
          stands behind the damage is not counted.`
      : undefined,
    leftOut > 0
      ? html`<strong>${counted(leftOut, 'file')} left out.</strong> They lay in the searched folders and are no logs, or
          could not be read.`
      : undefined,
    totals.suppressedCategories > 0
      ? html`<strong>${counted(totals.suppressedCategories, 'event type')} left out</strong> with
          ${counted(totals.suppressedEvents, 'event')}: fewer than ${made.minCount} events each (<a href="#withheld"
            >withheld</a
          >).`
      : undefined,
    few > 0
      ? html`<strong>${counted(few, 'event type')}</strong> ${few === 1 ? 'was' : 'were'} seen by fewer than
          ${made.minUsers} users (<a href="#withheld">what that means</a>).`
      : undefined,
    made.seeded
      ? html`<strong>For tests only.</strong> A seed was given, so the samples can be made again; no shelf takes it in.`
      : undefined,
  ].filter((notice) => notice !== undefined)
  if (told.length === 0) return undefined
  return html`<ul class="notices">
    ${told.map((notice) => html`<li>${notice}</li>`)}
  </ul>`
}
