/**
 * What is right in a diagnosis, and still worth a look before it is shared or compared: how much of the log it does not
 * tell of, and whose names it shows.
 *
 * @module
 */
import type { Manifest } from '@mooc-panorama/shared/bundle/manifest.ts'
import { unlisted } from '@mooc-panorama/shared/diagnosis/category.ts'
import type { Diagnosis } from '@mooc-panorama/shared/diagnosis/diagnosis.ts'
import { counted, percent } from './plain-text.ts'

/** What `check --fail-on` can ask for, in the order of the report. */
export const cautionKinds = [
  'damaged',
  'malformed',
  'repaired',
  'unlisted',
  'unshaped',
  'suppressed',
  'few-users',
  'approved',
  'seeded',
] as const

export type CautionKind = (typeof cautionKinds)[number]

export interface Caution {
  kind: CautionKind
  count: number
  /** What the count is a part of: all files, lines, events or event types. */
  of: number
  /** One sentence with the figures. It quotes no name. */
  text: string
}

/** @returns those with a count above 0 */
export function cautionsIn(diagnosis: Diagnosis, manifest: Manifest): Caution[] {
  const all = [...cautionsOfInput(diagnosis), ...cautionsOfEvents(diagnosis), ...cautionsOfNames(diagnosis, manifest)]
  return all.filter(({ count }) => count > 0)
}

function cautionsOfInput({ totals }: Diagnosis): Caution[] {
  const { files, damagedFiles, lines, malformed, events, repairedUtf8 } = totals
  return [
    {
      kind: 'damaged',
      count: damagedFiles,
      of: files,
      text: `${damagedFiles} of ${counted(files, 'file')} damaged: what comes after the damage is not counted.`,
    },
    {
      kind: 'malformed',
      count: malformed,
      of: lines,
      text: `${counted(malformed, 'line')} (${percent(malformed, lines)}) could not be read as events.`,
    },
    {
      kind: 'repaired',
      count: repairedUtf8,
      of: events,
      text: `${counted(repairedUtf8, 'event')} (${percent(repairedUtf8, events)}) with bytes that are not UTF-8.`,
    },
  ]
}

function cautionsOfEvents({ totals, categories }: Diagnosis): Caution[] {
  const { events, suppressedEvents, suppressedCategories } = totals
  const nameless = categories.filter(({ eventType, eventSource }) => [eventType, eventSource].includes(unlisted))
  const namelessEvents = nameless.reduce((sum, { occurrences }) => sum + occurrences, 0)
  const unshapedEvents = categories.reduce((sum, { unshaped }) => sum + unshaped, 0)
  return [
    {
      kind: 'unlisted',
      count: namelessEvents,
      of: events,
      text: `${counted(namelessEvents, 'event')} (${percent(namelessEvents, events)}) under {unlisted}: no rule lets the name pass.`,
    },
    {
      kind: 'unshaped',
      count: unshapedEvents,
      of: events,
      text: `${counted(unshapedEvents, 'event')} (${percent(unshapedEvents, events)}) of shapes that are not listed.`,
    },
    {
      kind: 'suppressed',
      count: suppressedEvents,
      of: events,
      text: `${counted(suppressedEvents, 'event')} of ${counted(suppressedCategories, 'event type')} left out because of --min-count.`,
    },
  ]
}

function cautionsOfNames({ categories, approvals = [] }: Diagnosis, { settings, anonymisation }: Manifest): Caution[] {
  const few = categories.filter(({ fewUsers }) => fewUsers).length
  return [
    {
      kind: 'few-users',
      count: few,
      of: categories.length,
      text: `${counted(few, 'event type')} seen by fewer than ${settings.minUsers} users.`,
    },
    {
      kind: 'approved',
      count: approvals.length,
      of: categories.length,
      text: `${counted(approvals.length, 'name')} shown since you have approved it.`,
    },
    {
      kind: 'seeded',
      count: anonymisation.seeded ? 1 : 0,
      of: 1,
      text: 'Made with --seed: the surrogates can be made again, and a shelf refuses it.',
    },
  ]
}
