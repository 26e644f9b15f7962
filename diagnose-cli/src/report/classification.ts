/**
 * What a user is told about a diagnosis: the classification with the panorama's statuses beside it, and what share of
 * the events and of the categories is known, documented, supported, and kept by each tool.
 *
 * @module
 */
import { diagnosisNameText } from '@mooc-panorama/shared/diagnosis/diagnosis-name.ts'
import type { DiagnosedCategory, Diagnosis, DiagnosisTotals } from '@mooc-panorama/shared/diagnosis/diagnosis.ts'
import { monthSpan } from '@mooc-panorama/shared/diagnosis/diagnosis.ts'
import {
  toolCoverage,
  type AliasCounts,
  type Share,
  type ToolCoverage,
} from '@mooc-panorama/shared/panorama/coverage.ts'
import { duplicateHints, type DuplicateHint } from '@mooc-panorama/shared/panorama/duplicates.ts'
import type { Status } from '@mooc-panorama/shared/panorama/status.ts'
import type { Platform } from '@mooc-panorama/shared/platforms/platform.ts'
import { doneInPart, type Snapshot } from '../panorama/snapshot.ts'
import type { Withheld } from '@mooc-panorama/shared/diagnosis/withheld.ts'
import type { LocalFigures } from './local-figures.ts'

export interface Classification {
  name: string
  totals: DiagnosisTotals
  malformed: { cause: string; count: number }[]
  /** What its owner keeps back; `undefined` where there is nothing. */
  withheld?: Withheld | undefined
  /** Most frequent first. */
  rows: ClassificationRow[]
  snapshotDate: string
  coverage: { known: Share; documented: Share; supported: Share }
  /** The tool that keeps most events first. */
  tools: ToolCoverage[]
  /** Actions that are told by more than one category. */
  duplicates: DuplicateHint[]
}

export interface ClassificationRow {
  id: string
  eventType: string
  eventSource: string
  occurrences: number
  /** Of the events, 0 to 1. */
  share: number
  /** Of its lines, unpacked; `undefined` where only the bundle is known. */
  bytes: number | undefined
  shapes: number
  courses: number
  fewUsers: boolean
  firstMonth: string | undefined
  lastMonth: string | undefined
  /** `undefined` where the snapshot does not know the category. */
  documentation: Status | undefined
  support: Status | undefined
  /** `DONE for 3 of 4 shapes`, where it is so. */
  supportPart: string | undefined
}

/** @param figures where the owner of the log still has them: a bundle says nothing of bytes, nor how often an alias was seen */
export function classificationOf(
  diagnosis: Diagnosis,
  snapshot: Snapshot,
  platform: Platform,
  figures?: LocalFigures,
): Classification {
  const figuresById = new Map(figures?.categories.map((own) => [own.id, own]))
  const rows = diagnosis.categories.map((category): ClassificationRow => {
    const status = snapshot.statusOf(category.id) ?? statusOfPage(category, platform)
    return {
      id: category.id,
      eventType: category.eventType,
      eventSource: category.eventSource,
      occurrences: category.occurrences,
      share: diagnosis.totals.events === 0 ? 0 : category.occurrences / diagnosis.totals.events,
      bytes: figuresById.get(category.id)?.bytes,
      shapes: category.shapes.length,
      courses: category.courses,
      fewUsers: category.fewUsers,
      ...monthSpan(category.months),
      documentation: status?.documentation,
      support: status?.support,
      supportPart: status && doneInPart(status),
    }
  })
  return {
    name: diagnosisNameText(diagnosis.name),
    totals: diagnosis.totals,
    malformed: diagnosis.malformed,
    ...(diagnosis.withheld !== undefined && { withheld: diagnosis.withheld }),
    rows,
    snapshotDate: snapshot.date,
    coverage: {
      known: shareOf(rows, ({ support }) => support !== undefined),
      documented: shareOf(rows, ({ documentation }) => documentation === 'DONE'),
      supported: shareOf(rows, ({ support }) => support === 'DONE'),
    },
    tools: toolCoverage(diagnosis.categories, platform, aliasCountsIn(figures)),
    duplicates: duplicateHints(diagnosis.categories, platform),
  }
}

export function aliasCountsIn(figures: LocalFigures | undefined): AliasCounts {
  const byId = new Map(figures?.categories.map(({ id, aliases }) => [id, aliases]))
  return ({ id }) => {
    const aliases = byId.get(id)
    return aliases && new Map(aliases.map(({ name, count }) => [name, count]))
  }
}

/**
 * Templates of pages are too many to be listed in a snapshot. They are known by their family, and nobody has described them;
 * the rule for visits translates every path, and no other name of such a request.
 */
function statusOfPage(
  { aliases, ...category }: DiagnosedCategory,
  platform: Platform,
): ReturnType<Snapshot['statusOf']> {
  const isPage = platform.factsOf(category, aliases).family === 'page'
  if (!isPage) return undefined
  return { documentation: 'TODO', support: category.eventType.startsWith('/') ? 'DONE' : 'TODO' }
}

function shareOf(rows: readonly ClassificationRow[], matches: (row: ClassificationRow) => boolean): Share {
  const share = { categories: 0, events: 0 }
  for (const row of rows) if (matches(row)) add(share, row.occurrences)
  return share
}

function add(share: Share, events: number): void {
  share.categories++
  share.events += events
}
