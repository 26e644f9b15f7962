/**
 * Which of the samples that were made fit into a bundle. The first ones of each category come before further ones of any.
 *
 * @module
 */
import type { KeptValue, Redaction } from './diagnosis.ts'
import type { DiagnosisLimits } from './limits.ts'
import type { MadeSample } from './made-samples.ts'
import type { RuleTables } from './rule-tables.ts'
import type { ShownCategory } from './shown-shapes.ts'
import { inTurns, type Turns } from './turns.ts'

/** By their bytes. */
export function fittingSamples(samples: readonly MadeSample[], limits: DiagnosisLimits): MadeSample[] {
  const sizes = new Map(samples.map((sample) => [sample, bytesOfText(sample.copy.event) + lineFrameBytes]))
  const bytesOf = new Map<ShownCategory, number>()
  let all = 0
  return fittingInTurns(sizes, { turns: limits.turnShapes, usualSize: usualBytes }, ({ category }, bytes) => {
    const ofCategory = (bytesOf.get(category) ?? 0) + bytes
    if (bytes > limits.eventBytes || ofCategory > limits.categorySampleBytes) return false
    if (all + bytes > limits.sampleBytes) return false
    if (!bytesOf.has(category) && bytesOf.size === limits.sampledCategories) return false
    bytesOf.set(category, ofCategory)
    all += bytes
    return true
  })
}

/** By the rows of their tables. Seldom asked: some samples have thousands of rows of their own. */
export function samplesOfFewRows(samples: readonly MadeSample[], limits: DiagnosisLimits): MadeSample[] {
  const sizes = new Map(samples.map((sample) => [sample, rowsOf(sample.copy)]))
  const [keptValues, redactions] = [new Set<string>(), new Set<string>()]
  return fittingInTurns(sizes, { turns: limits.turnShapes, usualSize: usualRows }, ({ copy }) => {
    const kept = copy.keptValues.map(rowName).filter((name) => !keptValues.has(name))
    const replaced = copy.redactions.map(rowName).filter((name) => !redactions.has(name))
    if (Math.max(keptValues.size + kept.length, redactions.size + replaced.length) > limits.tableRows) return false
    for (const name of kept) keptValues.add(name)
    for (const name of replaced) redactions.add(name)
    return true
  })
}

/** The larger of the two tables. */
export function rowsOf({ keptValues, redactions }: RuleTables): number {
  return Math.max(keptValues.length, redactions.length)
}

function rowName(row: KeptValue | Redaction): string {
  return JSON.stringify([row.path, 'value' in row ? row.value : '', row.rule])
}

/** Of a sample, and of its rows of kept or replaced values; events of code hardly ever have more. */
const [usualBytes, usualRows] = [16_000, 250]

/** @returns those that fit, in the order in which they came */
function fittingInTurns(
  sizes: ReadonlyMap<MadeSample, number>,
  turns: Turns,
  fits: (sample: MadeSample, size: number) => boolean,
): MadeSample[] {
  const counts = new Map<ShownCategory, number>()
  const places = [...sizes].map(([sample, size]) => {
    const place = counts.get(sample.category) ?? 0
    counts.set(sample.category, place + 1)
    return { sample, category: sample.category.category, size, place }
  })
  const order = inTurns(turns)
  places.sort((a, b) => order(a, b) || (a.place < turns.turns ? a.size - b.size : 0))
  const fitting = new Set(places.flatMap(({ sample, size }) => (fits(sample, size) ? [sample] : [])))
  return [...sizes.keys()].filter((sample) => fitting.has(sample))
}

/** Of ASCII alone, as most copies are, a character is a byte. */
function bytesOfText(text: string): number {
  return /[^\0-\x7f]/.test(text) ? encoder.encode(text).length : text.length
}

const encoder = new TextEncoder()

/** `{"shape":"…","event":` and `}` and the line end. */
const lineFrameBytes = 36
