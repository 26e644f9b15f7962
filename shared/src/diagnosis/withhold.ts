/**
 * Leaves out of a diagnosis what its owner keeps back, consistently: no file and no figure but the sums of what is withheld
 * shows it then. The run does it before anything is written; `diagnose review` does it with a written diagnosis.
 *
 * @module
 */
import type { Platform } from '../platforms/platform.ts'
import { earlier, fieldTable, later } from '../shape/field-table.ts'
import { createShapeReader, type ReadShape } from '../shape/shape-reader.ts'
import { shapeId } from '../shape/shape.ts'
import type { DiagnosedCategory, DiagnosedShape, Diagnosis, KeptValue, Sample } from './diagnosis.ts'
import { byCodeUnit, byFrequencyAndId } from './order.ts'

import {
  joinedTables,
  joined,
  samplesIn,
  tablesOfSamples,
  type RuleTables,
  type SampleTables,
  type TabledDiagnosis,
} from './rule-tables.ts'
import { sampleCopy, type Leaf } from './sample-copy.ts'
import { isBelow, isChosen, type Choices, type Withheld } from './withheld.ts'

export interface WithholdOptions {
  platform: Platform
  samplesPerShape: number
}

/** What was withheld before stays withheld, and is counted with the rest. The value that is handed in stays as it was. */
export function withhold(given: TabledDiagnosis, choices: Choices, options: WithholdOptions): TabledDiagnosis {
  if (choosesAll(choices)) return given
  const { categories, totals } = given.diagnosis
  const shown = categories.filter((category) => isShown(category, choices))
  const copies = new Copies(given.tables, choices, options)
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

/** Without the event's own time, its other times can no longer be told to be surrogates. */
const ownTimes = ['time', 'timestamp', 'originalTimestamp', 'sentAt', 'receivedAt']

class Copies {
  /** Of the samples before, and of their copies. */
  readonly tables: Map<Sample, RuleTables>
  private readonly choices: Choices
  private readonly options: WithholdOptions
  private readonly readShape: ReadShape

  constructor(tables: SampleTables, choices: Choices, options: WithholdOptions) {
    this.tables = new Map(tables)
    this.choices = choices
    this.options = options
    const { vocabulary, payloadPath } = options.platform
    this.readShape = createShapeReader({ isKey: vocabulary.isKey, payloadPath })
  }

  category(category: DiagnosedCategory): DiagnosedCategory {
    const shapes = this.mergedShapes(category)
    const formats = new Map(category.fields.map((field) => [field.path, new Set(field.formats)]))
    return { ...category, shapes, fields: fieldTable(shapes, formats) }
  }

  private mergedShapes({ shapes }: DiagnosedCategory): DiagnosedShape[] {
    const merged = new Map<string, DiagnosedShape>()
    for (const seen of shapes) {
      const shape = seen.shape.filter(
        (entry) => !isBelow(entry.slice(0, entry.indexOf(' ')), this.choices.excludedFields),
      )
      const isChanged = shape.length < seen.shape.length
      const own = { ...seen, shape, id: isChanged ? shapeId(shape) : seen.id }
      const samples = this.samples(seen, own, isChanged)
      const known = merged.get(own.id)
      merged.set(own.id, known === undefined ? { ...own, samples } : joinedShape(known, { ...own, samples }))
    }
    const most = this.options.samplesPerShape
    return [...merged.values()]
      .map((shape) => ({ ...shape, samples: shape.samples.slice(0, Math.min(most, shape.occurrences)) }))
      .sort(byFrequencyAndId)
  }

  private samples(seen: DiagnosedShape, own: { id: string }, isChanged: boolean): Sample[] {
    const { profile, excludedFields } = this.choices
    if (profile === 'schema-only') return []
    if (isChanged && excludedFields.some((field) => ownTimes.includes(field.split('.')[0] ?? ''))) return []
    if (!isChanged && profile === 'full') return seen.samples
    return seen.samples.flatMap((sample) => this.copy(sample, own.id) ?? [])
  }

  /** @returns `undefined` where the copy has another shape: an object may be read as a map without some of its keys */
  private copy(sample: Sample, shape: string): Sample | undefined {
    const { platform } = this.options
    const { profile, excludedFields } = this.choices
    const leaves: Leaf[] = []
    const onlyStructure = profile === 'structure'
    const onLeaf = (leaf: Leaf): number => leaves.push(leaf)
    const copy = { event: sampleCopy(sample.event, { platform, excludedFields, onlyStructure, onLeaf }) }
    if (this.readShape(JSON.parse(copy.event)).id !== shape) return undefined
    const tables = withoutFields(this.tables.get(sample), excludedFields)
    this.tables.set(copy, onlyStructure ? tablesOfStructure(tables, leaves) : tables)
    return copy
  }
}

function withoutFields(tables: RuleTables | undefined, fields: readonly string[]): RuleTables {
  const isLeft = ({ path }: { path: string }): boolean => !isBelow(path, fields)
  return {
    keptValues: tables?.keptValues.filter(isLeft) ?? [],
    redactions: tables?.redactions.filter(isLeft) ?? [],
  }
}

/** What stays of the former tables is what the copy has as it was: empty texts, made-up keys, what is left out. */
function tablesOfStructure({ keptValues, redactions }: RuleTables, leaves: readonly Leaf[]): RuleTables {
  const stays = new Set(['key', 'left out', 'duplicate key', 'truncated json'])
  return {
    keptValues: joined([
      ...keptValues.filter(({ rule }) => rule === 'K0.empty'),
      ...leaves.filter(({ kind }) => kind !== 'text').map(keptLeaf),
    ]),
    redactions: joined([
      ...redactions.filter(({ rule }) => stays.has(rule)),
      ...leaves.filter(({ kind }) => kind !== 'word').map(({ path, kind }) => ({ path, rule: kind, count: 1 })),
    ]),
  }
}

function joinedShape(a: DiagnosedShape, b: DiagnosedShape): DiagnosedShape {
  return {
    ...a,
    occurrences: a.occurrences + b.occurrences,
    firstMonth: earlier(a.firstMonth, b.firstMonth),
    lastMonth: later(a.lastMonth, b.lastMonth),
    samples: [...a.samples, ...b.samples],
  }
}

function keptLeaf({ path, kind, copy }: Leaf): KeptValue {
  return { path, value: copy, rule: kind === 'number' ? 'K0.number-0-1' : 'K0.boolean', count: 1 }
}

function sumOf<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((sum, item) => sum + count(item), 0)
}
