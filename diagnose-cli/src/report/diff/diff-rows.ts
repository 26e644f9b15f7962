/**
 * A difference as rows: one for each thing that changed. The table, CSV and Markdown all show these.
 *
 * @module
 */
import type { CategoryChange } from '@mooc-panorama/shared/compare/category-change.ts'
import type { DiagnosisDiff, SeenCategory } from '@mooc-panorama/shared/compare/diagnosis-diff.ts'
import type { LikelyRename } from '@mooc-panorama/shared/compare/likely-renames.ts'
import { counted } from '../plain-text.ts'

/** What `--fail-on` can ask for, in the order of the report. */
export const changeKinds = ['appeared', 'gone', 'renamed', 'rates', 'encodings', 'shapes', 'fields', 'types'] as const
export type ChangeKind = (typeof changeKinds)[number]

export interface DiffRow {
  change: ChangeKind
  eventType: string
  eventSource: string
  /** Events in the two diagnoses. */
  before: number
  after: number
  /** `undefined` where rates are not what changed. */
  rates: { before: number; after: number } | undefined
  /** In words, with names as they are: a report makes them safe to show. */
  detail: string
}

export function diffRows(diff: DiagnosisDiff): DiffRow[] {
  const rows: DiffRow[] = [
    ...diff.appeared.map((seen) => onlyHere('appeared', seen)),
    ...diff.gone.map((seen) => onlyHere('gone', seen)),
    ...diff.renamed.map(renameRow),
    ...diff.rates.map(({ before, after, ...category }) => ({
      change: 'rates' as const,
      ...category,
      before: before.occurrences,
      after: after.occurrences,
      rates: { before: before.perThousand, after: after.perThousand },
      detail: `${times(after.perThousand / before.perThousand)} the rate`,
    })),
    ...diff.changed.flatMap(changeRows),
  ]
  return changeKinds.flatMap((kind) => rows.filter(({ change }) => change === kind))
}

function onlyHere(change: 'appeared' | 'gone', seen: SeenCategory): DiffRow {
  const { eventType, eventSource, occurrences, perThousand, firstMonth, lastMonth, mayBeChance } = seen
  const isNew = change === 'appeared'
  const months =
    firstMonth === undefined ? 'no dates' : firstMonth === lastMonth ? firstMonth : `${firstMonth} to ${lastMonth}`
  return {
    change,
    eventType,
    eventSource,
    before: isNew ? 0 : occurrences,
    after: isNew ? occurrences : 0,
    rates: { before: isNew ? 0 : perThousand, after: isNew ? perThousand : 0 },
    detail: mayBeChance ? `${months}; so few that it may be chance` : months,
  }
}

function renameRow({ from, to, certainty, evidence, rivals }: LikelyRename): DiffRow {
  const reasons = [
    evidence.samePayload ? 'same payload' : `payload ${Math.round(evidence.payloadLikeness * 100)} % alike`,
    evidence.sameSource ? 'same source' : `source ${to.eventSource}`,
    ...(evidence.monthsMeet ? ['months meet'] : []),
    ...(evidence.rateLikeness >= 0.5 ? ['similar rate'] : []),
    ...(rivals > 0 ? [`${counted(rivals, 'other pair')} as good`] : []),
  ]
  return {
    change: 'renamed',
    eventType: from.eventType,
    eventSource: from.eventSource,
    before: from.occurrences,
    after: to.occurrences,
    rates: undefined,
    detail: `now ${to.eventType} (${certainty} certainty: ${reasons.join(', ')})`,
  }
}

function changeRows({ eventType, eventSource, occurrences, ...change }: CategoryChange): DiffRow[] {
  const details: [ChangeKind, string][] = [
    ['encodings', signed(change.encodings.appeared, change.encodings.gone)],
    ['shapes', shapesText(change)],
    [
      'fields',
      signed(
        change.fields.appeared.map(({ path }) => path),
        change.fields.gone.map(({ path }) => path),
      ),
    ],
    [
      'types',
      change.types.map(({ path, before, after }) => `${path}: ${before.join('|')} -> ${after.join('|')}`).join(', '),
    ],
  ]
  return details
    .filter(([, detail]) => detail !== '')
    .map(([kind, detail]) => ({
      change: kind,
      eventType,
      eventSource,
      ...occurrences,
      rates: undefined,
      detail,
    }))
}

function shapesText({ shapes, isIncomplete }: Pick<CategoryChange, 'shapes' | 'isIncomplete'>): string {
  const { appeared, gone } = shapes
  if (appeared.length + gone.length === 0) return ''
  const rare = [...appeared, ...gone].filter(({ mayBeChance }) => mayBeChance).length
  return [
    `${appeared.length} new, ${gone.length} gone`,
    ...(rare > 0 ? [`${rare} of them so rare that it may be chance`] : []),
    ...(isIncomplete ? ['not all shapes were kept'] : []),
  ].join('; ')
}

function signed(appeared: readonly string[], gone: readonly string[]): string {
  return [...appeared.map((text) => `+${text}`), ...gone.map((text) => `-${text}`)].join(' ')
}

/** `3.2 times`; below one with two digits that count. */
function times(factor: number): string {
  return `${factor >= 1 ? factor.toFixed(1) : factor.toPrecision(2)} times`
}
