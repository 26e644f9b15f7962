/**
 * Makes a diagnosis of a partial state: the step after which nothing private is left.
 *
 * @module
 */
import type { Platform } from '../platforms/platform.ts'
import { fieldTable } from '../shape/field-table.ts'
import { categoryId } from './category.ts'
import type {
  DiagnosedCategory,
  DiagnosedShape,
  Diagnosis,
  DiagnosisName,
  DiagnosisTotals,
  Sample,
} from './diagnosis.ts'
import { drawSamples, type DrawnSamples } from './draw-samples.ts'
import { diagnosisLimits, type DiagnosisLimits } from './limits.ts'
import { nameCandidates } from './name-candidates.ts'
import { approvedRule, nameRuleOf } from './name-rule.ts'
import { byCodeUnit, byCountAndCause, byName } from './order.ts'
import type { PartialDiagnosis, ScanSettings } from './partial.ts'
import type { TabledDiagnosis } from './rule-tables.ts'
import { fewestNetworks } from './scan-settings.ts'
import type { EventName } from './withheld.ts'
import { shownCategories, type ShownCategory, type ShownShape } from './shown-shapes.ts'

export interface ConcludeOptions {
  name: DiagnosisName
  platform: Platform
  /** Those that the partial state was made with. */
  settings: ScanSettings
  /** Categories and shapes with fewer events are left out of every file and figure; 1 leaves out none. */
  minCount: number
  /** What the surrogates depend on. Thrown away afterwards, unless the user gave it. */
  seed: string
  input: { files: number; damagedFiles: number }
  limits?: DiagnosisLimits
  /** Names that the owner of the log wants shown. */
  approvals?: readonly EventName[]
  /** Tokens of the log that a surrogate met by chance: no surrogate equals one of them (privacy rule S1). */
  avoid?: ReadonlySet<string>
}

/**
 * The same value for the same lines, however they were split and merged. The partial state is left as it was.
 *
 * The events of a category that is left out are counted as suppressed; those of a shape that is left out, as unshaped.
 */
export function concludeDiagnosis(partial: PartialDiagnosis, options: ConcludeOptions): Diagnosis {
  return concludeWithTables(partial, options).diagnosis
}

/** Also what stayed and was replaced in each category. */
export function concludeWithTables(partial: PartialDiagnosis, options: ConcludeOptions): TabledDiagnosis {
  const { name, platform, settings, minCount, seed, limits = diagnosisLimits, approvals = [], avoid } = options
  const { categories } = nameCandidates(partial, platform, settings, limits, approvals)
  const shown = shownCategories(categories.values(), minCount, limits)
  const drawn = drawSamples(shown, { ...settings, platform, seed, limits, approvals, avoid })
  const diagnosed = shown.map((category) => diagnosedCategory(category, drawn, options))
  const diagnosis: Diagnosis = {
    name,
    totals: totalsOf(partial, diagnosed, {
      input: options.input,
      suppressedCategories: categories.size - shown.length,
    }),
    malformed: [...partial.malformed].map(([cause, count]) => ({ cause, count })).sort(byCountAndCause),
    categories: diagnosed,
    keptValues: drawn.keptValues,
    redactions: drawn.redactions,
  }
  const approved = approvalsIn(diagnosed, platform, approvals)
  if (approved.length > 0) diagnosis.approvals = approved
  return { diagnosis, tables: drawn.tables }
}

function diagnosedCategory(
  shown: ShownCategory,
  { samples, formats }: DrawnSamples,
  { platform, settings, limits = diagnosisLimits }: ConcludeOptions,
): DiagnosedCategory {
  const { category, shapes, unshaped } = shown
  const { eventType, eventSource, occurrences, aliases, months, courses, users, networks } = category
  return {
    id: categoryId(category),
    platform: platform.id,
    eventType,
    eventSource,
    occurrences,
    courses: courses.ranks.length,
    fewUsers: users.ranks.length < settings.minUsers,
    fewNetworks: networks.ranks.length < fewestNetworks,
    aliases: mostFrequent(aliases, limits.aliases).sort(byCodeUnit),
    months: [...months.keys()].sort(byCodeUnit),
    unshaped,
    shapes: shapes.map((shape) => diagnosedShape(shape, samples.get(shape.seen) ?? [])),
    fields: fieldTable(
      shapes.map(({ seen }) => seen),
      formats.get(shown) ?? new Map(),
    ),
  }
}

/** Those of the approved names that nothing but the approval shows. */
function approvalsIn(
  categories: readonly DiagnosedCategory[],
  platform: Platform,
  approvals: readonly EventName[],
): EventName[] {
  return categories
    .filter((category) => nameRuleOf(category, category, { platform, approvals }) === approvedRule)
    .map(({ eventType, eventSource }) => ({ eventType, eventSource }))
    .sort(byName)
}

function diagnosedShape({ id, seen }: ShownShape, samples: Sample[]): DiagnosedShape {
  const { occurrences, firstMonth, lastMonth, shape } = seen
  return { id, occurrences, firstMonth, lastMonth, shape, samples }
}

function totalsOf(
  partial: PartialDiagnosis,
  categories: readonly DiagnosedCategory[],
  { input, suppressedCategories }: { input: ConcludeOptions['input']; suppressedCategories: number },
): DiagnosisTotals {
  const { bytes, lines, events, blank, comments, repairedUtf8 } = partial
  return {
    bytes,
    lines,
    events,
    blank,
    comments,
    repairedUtf8,
    malformed: sum([...partial.malformed.values()]),
    categories: categories.length,
    shapes: sum(categories.map(({ shapes }) => shapes.length)),
    courses: partial.courses.ranks.length,
    months: [...new Set(categories.flatMap(({ months }) => months))].sort(byCodeUnit),
    files: input.files,
    damagedFiles: input.damagedFiles,
    suppressedCategories,
    suppressedEvents: events - sum(categories.map(({ occurrences }) => occurrences)),
  }
}

function mostFrequent(counts: ReadonlyMap<string, number>, size: number): string[] {
  const rising = [...counts].sort(([a, m], [b, n]) => n - m || byCodeUnit(a, b))
  return rising.slice(0, size).map(([value]) => value)
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
