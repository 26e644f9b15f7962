/**
 * Leaves out of a diagnosis what its owner keeps back, consistently: no file and no figure but the sums of what is withheld
 * shows it then. The run does it before anything is written; `diagnose review` does it with a written diagnosis.
 *
 * @module
 */
import type { DiagnosedCategory, Diagnosis } from './diagnosis.ts'
import { byCodeUnit } from './order.ts'
import { joinedTables, samplesIn, tablesOfSamples, type TabledDiagnosis } from './rule-tables.ts'
import { WithheldCopies, type WithholdOptions } from './withheld-copies.ts'
import { isChosen, type Choices, type Withheld } from './withheld.ts'

/** What was withheld before stays withheld, and is counted with the rest. The value that is handed in stays as it was. */
export function withhold(given: TabledDiagnosis, choices: Choices, options: WithholdOptions): TabledDiagnosis {
  if (choosesAll(choices)) return given
  const { categories, totals } = given.diagnosis
  const shown = categories.filter((category) => isShown(category, choices))
  const copies = new WithheldCopies(given.tables, choices, options)
  const kept = shown.map((category) => copies.category(category))
  const dropped = categories.filter((category) => !shown.includes(category))
  const withheld = added(given.diagnosis.withheld, {
    profile: choices.profile,
    categories: dropped.length,
    events: dropped.reduce((sum, { occurrences }) => sum + occurrences, 0),
    fields: sumOf(shown, ({ fields }) => fields.length) - sumOf(kept, ({ fields }) => fields.length),
    samples: samplesIn(categories).length - samplesIn(kept).length,
    courses: 0,
  })
  const diagnosis: Diagnosis = {
    ...given.diagnosis,
    totals: {
      ...totals,
      categories: kept.length,
      shapes: sumOf(kept, ({ shapes }) => shapes.length),
      months: [...new Set(kept.flatMap(({ months }) => months))].sort(byCodeUnit),
    },
    categories: kept,
    ...joinedTables(tablesOfSamples(samplesIn(kept), copies.tables)),
  }
  if (withheld !== undefined) diagnosis.withheld = withheld
  const approvals = given.diagnosis.approvals?.filter((name) => kept.some((category) => isChosen([name], category)))
  if (approvals !== undefined) diagnosis.approvals = approvals.length > 0 ? approvals : undefined
  return { diagnosis, tables: copies.tables }
}

/** As most owners do. */
function choosesAll({ profile, excludedEvents, onlyEvents, excludedFields }: Choices): boolean {
  return profile === 'full' && [excludedEvents, onlyEvents, excludedFields].every(({ length }) => length === 0)
}

/** The lower of two profiles shows less. */
export function lowerProfile(a: Withheld['profile'], b: Withheld['profile']): Withheld['profile'] {
  const order = ['schema-only', 'structure', 'full'] as const
  return order.find((profile) => profile === a || profile === b) ?? 'full'
}

function isShown(category: DiagnosedCategory, { excludedEvents, onlyEvents }: Choices): boolean {
  return !isChosen(excludedEvents, category) && (onlyEvents.length === 0 || isChosen(onlyEvents, category))
}

/** @returns `undefined` where nothing is withheld, as in most diagnoses */
function added(before: Withheld | undefined, now: Withheld): Withheld | undefined {
  const sum: Withheld = {
    profile: lowerProfile(before?.profile ?? 'full', now.profile),
    categories: (before?.categories ?? 0) + now.categories,
    events: (before?.events ?? 0) + now.events,
    fields: (before?.fields ?? 0) + now.fields,
    samples: (before?.samples ?? 0) + now.samples,
    courses: (before?.courses ?? 0) + now.courses,
  }
  const { profile, ...counts } = sum
  return profile === 'full' && Object.values(counts).every((count) => count === 0) ? undefined : sum
}

function sumOf<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((sum, item) => sum + count(item), 0)
}
