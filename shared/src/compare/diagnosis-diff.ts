/**
 * What differs between two diagnoses: event types that appeared or are gone, rates, shapes, fields, likely renames.
 *
 * Nothing here depends on which of the two is called first: the other way round, every list changes sides.
 *
 * @module
 */
import type { CategoryId } from '../diagnosis/category.ts'
import type { DiagnosedCategory, Diagnosis } from '../diagnosis/diagnosis.ts'
import { monthSpan } from '../diagnosis/diagnosis.ts'
import { byCodeUnit, byFrequency } from '../diagnosis/order.ts'
import type { Month } from '../diagnosis/partial.ts'
import { categoryChange, type CategoryChange } from './category-change.ts'
import { likelyRenames, type LikelyRename } from './likely-renames.ts'
import type { Moved } from './rename-evidence.ts'
import { rateChanges, type RateChange } from './rate-changes.ts'
import { mayBeChance, perThousand } from './rates.ts'

export interface DiagnosisDiff {
  before: DiffSide
  after: DiffSide
  /** Rising. Where `both` is empty, the two tell of different times, and so of different weeks of a course. */
  months: { both: Month[]; onlyBefore: Month[]; onlyAfter: Month[] }
  /** Most frequent first, as all lists are. */
  appeared: SeenCategory[]
  gone: SeenCategory[]
  /** Pairs of which at least one is gone or appeared; the surest first. */
  renamed: LikelyRename[]
  rates: RateChange[]
  changed: CategoryChange[]
}

export interface DiffSide {
  events: number
  categories: number
  /** Left out because of `--min-count`: what is missing here may be among them. */
  suppressedCategories: number
}

export interface SeenCategory {
  id: CategoryId
  eventType: string
  eventSource: string
  occurrences: number
  perThousand: number
  firstMonth: Month | undefined
  lastMonth: Month | undefined
  /** So seldom that the other diagnosis may lack it by chance. */
  mayBeChance: boolean
}

export interface DiffSettings {
  /** As the platform names it. */
  payloadPath: string
  /** A rate has changed when it is so many times the other; above 1. */
  rateFactor: number
}

export function compareDiagnoses(before: Diagnosis, after: Diagnosis, settings: DiffSettings): DiagnosisDiff {
  const ofBefore = byId(before)
  const ofAfter = byId(after)
  const gone = before.categories.filter(({ id }) => !ofAfter.has(id))
  const appeared = after.categories.filter(({ id }) => !ofBefore.has(id))
  const common = before.categories.flatMap((own) => {
    const other = ofAfter.get(own.id)
    return other === undefined ? [] : [{ before: own, after: other }]
  })
  const sizes = { before: before.totals.events, after: after.totals.events }
  const rates = rateChanges(common, sizes, settings.rateFactor)
  return {
    before: sideOf(before),
    after: sideOf(after),
    months: overlap(before.totals.months, after.totals.months),
    appeared: seenOnlyHere(appeared, sizes.after, sizes.before),
    gone: seenOnlyHere(gone, sizes.before, sizes.after),
    renamed: likelyRenames(
      [...whole(gone, sizes.before), ...partly(rates, ofBefore, -1)],
      [...whole(appeared, sizes.after), ...partly(rates, ofAfter, 1)],
      settings.payloadPath,
    ),
    rates,
    changed: common
      .flatMap(({ before: own, after: other }) => categoryChange(own, other, settings.payloadPath) ?? [])
      .sort((a, b) => weightOf(b.occurrences) - weightOf(a.occurrences) || byCodeUnit(a.id, b.id)),
  }
}

type Sides<T> = { before: T; after: T }

function byId({ categories }: Diagnosis): ReadonlyMap<CategoryId, DiagnosedCategory> {
  return new Map(categories.map((category) => [category.id, category]))
}

function sideOf({ totals: { events, categories, suppressedCategories } }: Diagnosis): DiffSide {
  return { events, categories, suppressedCategories }
}

function overlap(before: readonly Month[], after: readonly Month[]): DiagnosisDiff['months'] {
  const inBefore = new Set(before)
  const inAfter = new Set(after)
  return {
    both: before.filter((month) => inAfter.has(month)),
    onlyBefore: before.filter((month) => !inAfter.has(month)),
    onlyAfter: after.filter((month) => !inBefore.has(month)),
  }
}

function seenOnlyHere(categories: readonly DiagnosedCategory[], events: number, elsewhere: number): SeenCategory[] {
  return [...categories].sort(byFrequency).map(({ id, eventType, eventSource, occurrences, months }) => ({
    id,
    eventType,
    eventSource,
    occurrences,
    perThousand: perThousand(occurrences, events),
    ...monthSpan(months),
    mayBeChance: mayBeChance(occurrences, events, elsewhere),
  }))
}

function whole(categories: readonly DiagnosedCategory[], events: number): Moved[] {
  return categories.map((category) => ({
    category,
    rate: perThousand(category.occurrences, events),
    isWhole: true,
  }))
}

/** @param sign 1 for those that became more, -1 for those that became fewer */
function partly(
  rates: readonly RateChange[],
  categories: ReadonlyMap<CategoryId, DiagnosedCategory>,
  sign: 1 | -1,
): Moved[] {
  return rates.flatMap(({ id, before, after }) => {
    const category = categories.get(id)
    const rate = sign * (after.perThousand - before.perThousand)
    return category === undefined || rate <= 0 ? [] : [{ category, rate, isWhole: false }]
  })
}

function weightOf({ before, after }: Sides<number>): number {
  return before + after
}
