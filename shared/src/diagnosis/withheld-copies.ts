/**
 * Copies of the categories that are shown, without what the owner of the log keeps back of their fields and samples.
 *
 * @module
 */
import type { Platform } from '../platforms/platform.ts'
import { earlier, fieldTable, later } from '../shape/field-table.ts'
import { createShapeReader, type ReadShape } from '../shape/shape-reader.ts'
import { shapeId } from '../shape/shape.ts'
import type { DiagnosedCategory, DiagnosedShape, KeptValue, Sample } from './diagnosis.ts'
import { byFrequencyAndId } from './order.ts'
import { joined, type RuleTables, type SampleTables } from './rule-tables.ts'
import { sampleCopy, type Leaf } from './sample-copy.ts'
import { isBelow, type Choices } from './withheld.ts'

export interface WithholdOptions {
  platform: Platform
  samplesPerShape: number
}

export class WithheldCopies {
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

/** Without the event's own time, its other times can no longer be told to be surrogates. */
const ownTimes = ['time', 'timestamp', 'originalTimestamp', 'sentAt', 'receivedAt']

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
