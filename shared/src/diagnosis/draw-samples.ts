/**
 * Anonymises the sampled lines of the shown shapes, as many as fit.
 *
 * @module
 */
import type { KeptValue, Redaction, Sample } from './diagnosis.ts'
import { fittingSamples, rowsOf, samplesOfFewRows } from './fitting-samples.ts'
import { candidatesOf, madeSamples, type DrawSettings, type FormatsOf, type MadeSample } from './made-samples.ts'
import type { PartialShape } from './partial.ts'
import { joinedTables, type RuleTables, type SampleTables } from './rule-tables.ts'
import type { ShownCategory } from './shown-shapes.ts'

export interface DrawnSamples {
  /** A shape without samples has no entry. */
  samples: ReadonlyMap<PartialShape, Sample[]>
  keptValues: KeptValue[]
  redactions: Redaction[]
  tables: SampleTables
  /** Forms of the strings in all sampled lines of a category, by path. */
  formats: FormatsOf
}

/**
 * Samples that do not fit are left out, and nothing is counted as kept or replaced that is not in the bundle. The first ones of
 * each category come before further ones of any: a single learner can fill the bundle with samples of some categories.
 */
export function drawSamples(categories: readonly ShownCategory[], settings: DrawSettings): DrawnSamples {
  const { made, formats } = madeSamples(candidatesOf(categories, settings), categories, settings)
  let drawn = fittingSamples(made, settings.limits)
  let joined = joinedTables(drawn.map(({ copy }) => copy))
  if (rowsOf(joined) > settings.limits.tableRows) {
    drawn = samplesOfFewRows(drawn, settings.limits)
    joined = joinedTables(drawn.map(({ copy }) => copy))
  }
  return { ...grouped(drawn), formats, ...joined }
}

function grouped(made: readonly MadeSample[]): Pick<DrawnSamples, 'samples' | 'tables'> {
  const samples = new Map<PartialShape, Sample[]>()
  const tables = new Map<Sample, RuleTables>()
  for (const { shape, copy } of made) {
    const { event, keptValues, redactions } = copy
    const sample = { event }
    tables.set(sample, { keptValues, redactions })
    const ofShape = samples.get(shape)
    if (ofShape === undefined) samples.set(shape, [sample])
    else ofShape.push(sample)
  }
  return { samples, tables }
}
