/**
 * What a user is told about a diagnosis: the classification with the panorama's statuses beside it, and what share of
 * the events and of the categories is known, documented, supported, and kept by each tool.
 *
 * @module
 */
import { diagnosisNameText } from '@mooc-panorama/shared/diagnosis/diagnosis-name.ts'
import type { DiagnosedCategory, Diagnosis, DiagnosisTotals } from '@mooc-panorama/shared/diagnosis/diagnosis.ts'
import { monthSpan } from '@mooc-panorama/shared/diagnosis/diagnosis.ts'
import type { Status } from '@mooc-panorama/shared/panorama/status.ts'
import type { Platform } from '@mooc-panorama/shared/platforms/platform.ts'
import type { Snapshot } from '../panorama/snapshot.ts'

export interface Classification {
  name: string
  totals: DiagnosisTotals
  malformed: { cause: string; count: number }[]
  /** Most frequent first. */
  rows: ClassificationRow[]
  snapshotDate: string
  coverage: { known: Share; documented: Share; supported: Share }
  /** The tool that keeps most events first. */
  tools: ToolShare[]
}

export interface ClassificationRow {
  id: string
  eventType: string
  eventSource: string
  occurrences: number
  /** Of the events, 0 to 1. */
  share: number
  shapes: number
  courses: number
  fewUsers: boolean
  firstMonth: string | undefined
  lastMonth: string | undefined
  /** `undefined` where the snapshot does not know the category. */
  documentation: Status | undefined
  support: Status | undefined
}

/** A number of categories and the events that they have together. */
export interface Share {
  categories: number
  events: number
}

/** What one tool makes of the events: `kept` wholly or in part, and of these the ones kept in part only. */
export interface ToolShare {
  tool: string
  kept: Share
  partly: Share
}

export function classificationOf(diagnosis: Diagnosis, snapshot: Snapshot, platform: Platform): Classification {
  const rows = diagnosis.categories.map((category): ClassificationRow => {
    const status = snapshot.statusOf(category.id) ?? statusOfPage(category, platform)
    return {
      id: category.id,
      eventType: category.eventType,
      eventSource: category.eventSource,
      occurrences: category.occurrences,
      share: diagnosis.totals.events === 0 ? 0 : category.occurrences / diagnosis.totals.events,
      shapes: category.shapes.length,
      courses: category.courses,
      fewUsers: category.fewUsers,
      ...monthSpan(category.months),
      documentation: status?.documentation,
      support: status?.support,
    }
  })
  return {
    name: diagnosisNameText(diagnosis.name),
    totals: diagnosis.totals,
    malformed: diagnosis.malformed,
    rows,
    snapshotDate: snapshot.date,
    coverage: {
      known: shareOf(rows, ({ support }) => support !== undefined),
      documented: shareOf(rows, ({ documentation }) => documentation === 'DONE'),
      supported: shareOf(rows, ({ support }) => support === 'DONE'),
    },
    tools: toolShares(diagnosis, platform),
  }
}

/** Templates of pages are too many to be listed in a snapshot. They are known by their family, and wait for everything. */
function statusOfPage(
  { aliases, ...category }: DiagnosedCategory,
  platform: Platform,
): ReturnType<Snapshot['statusOf']> {
  const isPage = platform.factsOf(category, aliases).family === 'page'
  return isPage ? { documentation: 'TODO', support: 'TODO' } : undefined
}

function shareOf(rows: readonly ClassificationRow[], matches: (row: ClassificationRow) => boolean): Share {
  const share = { categories: 0, events: 0 }
  for (const row of rows) if (matches(row)) add(share, row.occurrences)
  return share
}

function toolShares({ categories }: Diagnosis, platform: Platform): ToolShare[] {
  const shares = new Map<string, ToolShare>()
  for (const { aliases, occurrences, ...category } of categories) {
    for (const [tool, supported] of bestClaims(platform.supportOf(category, aliases))) {
      const share = shares.get(tool) ?? {
        tool,
        kept: { categories: 0, events: 0 },
        partly: { categories: 0, events: 0 },
      }
      shares.set(tool, share)
      if (supported !== 'no') add(share.kept, occurrences)
      if (supported === 'partly') add(share.partly, occurrences)
    }
  }
  return [...shares.values()].sort((a, b) => b.kept.events - a.kept.events || (a.tool < b.tool ? -1 : 1))
}

/** A tool may have several claims about one category, by its name and by its aliases: the best one counts. */
function bestClaims(claims: ReturnType<Platform['supportOf']>): Map<string, 'yes' | 'partly' | 'no'> {
  const order = ['no', 'partly', 'yes'] as const
  const best = new Map<string, (typeof order)[number]>()
  for (const { tool, supported } of claims) {
    const known = best.get(tool)
    if (known === undefined || order.indexOf(supported) > order.indexOf(known)) best.set(tool, supported)
  }
  return best
}

function add(share: Share, events: number): void {
  share.categories++
  share.events += events
}
