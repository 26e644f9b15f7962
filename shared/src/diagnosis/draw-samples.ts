/**
 * Anonymises the sampled lines of the shown shapes, as many as fit.
 *
 * @module
 */
import { createAnonymiser, tokensOfEvents, type EventCopy } from '../anonymise/anonymise.ts'
import { FoundFormats } from '../anonymise/format-of.ts'
import type { Platform } from '../platforms/platform.ts'
import type { KeptValue, Redaction, Sample } from './diagnosis.ts'
import type { DiagnosisLimits } from './limits.ts'
import type { PartialShape } from './partial.ts'
import { sampleText } from './sample-line.ts'
import { joinedTables, type RuleTables, type SampleTables } from './rule-tables.ts'
import { nameRuleOf } from './name-rule.ts'
import { fewestNetworks } from './scan-settings.ts'
import type { ShownCategory } from './shown-shapes.ts'
import { inTurns, type Turns } from './turns.ts'
import type { EventName } from './withheld.ts'

export interface DrawnSamples {
  /** A shape without samples has no entry. */
  samples: ReadonlyMap<PartialShape, Sample[]>
  keptValues: KeptValue[]
  redactions: Redaction[]
  tables: SampleTables
  /** Forms of the strings in all sampled lines of a category, by path. */
  formats: ReadonlyMap<ShownCategory, ReadonlyMap<string, ReadonlySet<string>>>
}

export interface DrawSettings {
  platform: Platform
  seed: string
  limits: DiagnosisLimits
  samplesPerShape: number
  /** Users from which on a category has many. */
  minUsers: number
  /** Names that the owner of the log has approved. */
  approvals?: readonly EventName[] | undefined
  /** Tokens that no surrogate may equal, beside those of the lines that are shown. */
  avoid?: ReadonlySet<string> | undefined
}

/** A sampled line and its place in the diagnosis: the ordinal is what its surrogates depend on, beside the seed. */
interface Candidate {
  category: ShownCategory
  shape: PartialShape
  text: string
  ordinal: number
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

/** Who reads a category of hundreds of shapes sees enough of the seldom ones in fewer samples. */
function candidatesOf(categories: readonly ShownCategory[], { limits, samplesPerShape }: DrawSettings): Candidate[] {
  const few = Math.ceil(samplesPerShape / 3)
  const lines = categories.flatMap((category) =>
    category.shapes.flatMap(({ seen }, rank) => {
      const most = rank < limits.fullySampledShapes ? samplesPerShape : few
      return seen.samples.things.slice(0, most).map((line) => ({ category, shape: seen, text: sampleText(line) }))
    }),
  )
  return lines.map((line, i) => ({ ...line, ordinal: i + 1 }))
}

interface MadeSample extends Candidate {
  copy: EventCopy
}

/** Formats are those of all lines of which copies were made, also of those too long to show. */
function madeSamples(
  candidates: readonly Candidate[],
  categories: readonly ShownCategory[],
  settings: DrawSettings,
): { made: MadeSample[]; formats: DrawnSamples['formats'] } {
  const rawTokens = tokensOfEvents(candidates.map(({ text }) => text))
  for (const token of settings.avoid ?? []) rawTokens.addToken(token)
  const anonymiser = createAnonymiser({
    platform: settings.platform,
    seed: settings.seed,
    rawTokens,
    showableNames: showableNames(categories, settings),
  })
  const formats = new Map<ShownCategory, FoundFormats>()
  const made = candidates.map((line) => {
    let ofCategory = formats.get(line.category)
    if (ofCategory === undefined) formats.set(line.category, (ofCategory = new FoundFormats()))
    return { ...line, copy: anonymiser.copy(line.text, line.ordinal, ofCategory) }
  })
  return { made, formats: new Map([...formats].map(([category, { byPath }]) => [category, byPath])) }
}

/** A name of two sources is shown by the rule of the more frequent one. */
function showableNames(
  categories: readonly ShownCategory[],
  { platform, minUsers, approvals }: DrawSettings,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { category } of categories) {
    const fewUsers = category.users.ranks.length < minUsers
    const fewNetworks = category.networks.ranks.length < fewestNetworks
    const rule = nameRuleOf(category, { fewUsers, fewNetworks }, { platform, approvals })
    if (rule !== undefined && !names.has(category.eventType)) names.set(category.eventType, rule)
  }
  return names
}

function fittingSamples(events: readonly MadeSample[], limits: DiagnosisLimits): MadeSample[] {
  const sizes = new Map(events.map((event) => [event, bytesOfText(event.copy.event) + lineFrameBytes]))
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

/** Seldom: some samples have thousands of rows of their own. */
function samplesOfFewRows(events: readonly MadeSample[], limits: DiagnosisLimits): MadeSample[] {
  const sizes = new Map(events.map((event) => [event, rowsOf(event.copy)]))
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

function rowsOf({ keptValues, redactions }: RuleTables): number {
  return Math.max(keptValues.length, redactions.length)
}

function rowName(row: KeptValue | Redaction): string {
  return JSON.stringify([row.path, 'value' in row ? row.value : '', row.rule])
}

/** Of a sample, and of its rows of kept or replaced values; events of code hardly ever have more. */
const [usualBytes, usualRows] = [16_000, 250]

/** @returns those that fit, in the order of the events */
function fittingInTurns(
  sizes: ReadonlyMap<MadeSample, number>,
  turns: Turns,
  fits: (event: MadeSample, size: number) => boolean,
): MadeSample[] {
  const counts = new Map<ShownCategory, number>()
  const places = [...sizes].map(([event, size]) => {
    const place = counts.get(event.category) ?? 0
    counts.set(event.category, place + 1)
    return { event, category: event.category.category, size, place }
  })
  const order = inTurns(turns)
  places.sort((a, b) => order(a, b) || (a.place < turns.turns ? a.size - b.size : 0))
  const fitting = new Set(places.flatMap(({ event, size }) => (fits(event, size) ? [event] : [])))
  return [...sizes.keys()].filter((event) => fitting.has(event))
}

/** Of ASCII alone, as most copies are, a character is a byte. */
function bytesOfText(text: string): number {
  return /[^\0-\x7f]/.test(text) ? encoder.encode(text).length : text.length
}

const encoder = new TextEncoder()

/** `{"shape":"…","event":` and `}` and the line end. */
const lineFrameBytes = 36

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
