/**
 * Anonymises the sampled lines of the shown shapes, as many as fit.
 *
 * @module
 */
import { createAnonymiser, tokensOfEvents } from '../anonymise/anonymise.ts'
import { withoutCrowds } from '../anonymise/crowded-tokens.ts'
import type { Platform } from '../platforms/platform.ts'
import type { KeptValue, Redaction, Sample } from './diagnosis.ts'
import type { DiagnosisLimits } from './limits.ts'
import type { PartialShape } from './partial.ts'
import { joinedTables, type RuleTables, type SampleTables } from './rule-tables.ts'
import { nameRuleOf } from './name-rule.ts'
import { fewestNetworks } from './scan-settings.ts'
import type { ShownCategory } from './shown-shapes.ts'
import type { EventName } from './withheld.ts'

export interface DrawnSamples {
  /** A shape without samples has no entry. */
  samples: ReadonlyMap<PartialShape, Sample[]>
  keptValues: KeptValue[]
  redactions: Redaction[]
  tables: SampleTables
}

export interface DrawSettings {
  platform: Platform
  seed: string
  limits: DiagnosisLimits
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
 * Samples that do not fit are left out, the last ones first, and nothing is counted as kept or replaced that is not in the
 * bundle.
 */
export function drawSamples(categories: readonly ShownCategory[], settings: DrawSettings): DrawnSamples {
  const made = madeSamples(candidatesOf(categories), categories, settings)
  let drawn = fittingSamples(made, settings.limits)
  for (;;) {
    const joined = joinedTables(drawn.map(({ tables }) => tables))
    if (Math.max(joined.keptValues.length, joined.redactions.length) <= settings.limits.tableRows) {
      const tables = new Map(drawn.map((sample) => [sample.event, sample.tables]))
      return { samples: grouped(drawn), tables, ...joined }
    }
    drawn = drawn.slice(0, drawn.length >> 1) // seldom, and ends: fewer samples have fewer paths
  }
}

function candidatesOf(categories: readonly ShownCategory[]): Candidate[] {
  const lines = categories.flatMap((category) =>
    category.shapes.flatMap(({ seen }) => seen.samples.things.map((text) => ({ category, shape: seen, text }))),
  )
  return lines.map((line, i) => ({ ...line, ordinal: i + 1 }))
}

interface MadeSample extends Candidate {
  event: string
  tables: RuleTables
}

function madeSamples(
  candidates: readonly Candidate[],
  categories: readonly ShownCategory[],
  settings: DrawSettings,
): MadeSample[] {
  const ofLines = tokensOfEvents(candidates.map(({ text }) => text))
  const options = {
    platform: settings.platform,
    seed: settings.seed,
    rawTokens: withoutCrowds(ofLines.union(settings.avoid ?? new Set<string>())),
    showableNames: showableNames(categories, settings),
  }
  return candidates.map((line) => {
    const anonymiser = createAnonymiser(options) // one for each line, since it counts what it keeps and replaces
    const event = anonymiser.event(line.text, line.ordinal)
    return { ...line, event, tables: { keptValues: anonymiser.keptValues(), redactions: anonymiser.redactions() } }
  })
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
  const encoder = new TextEncoder()
  const bytesOf = new Map<ShownCategory, number>()
  let all = 0
  return events.filter(({ category, event }) => {
    const bytes = encoder.encode(event).length + lineFrameBytes
    const ofCategory = (bytesOf.get(category) ?? 0) + bytes
    if (bytes > limits.eventBytes || ofCategory > limits.categorySampleBytes) return false
    if (all + bytes > limits.sampleBytes) return false
    if (!bytesOf.has(category) && bytesOf.size === limits.sampledCategories) return false
    bytesOf.set(category, ofCategory)
    all += bytes
    return true
  })
}

/** `{"shape":"…","event":` and `}` and the line end. */
const lineFrameBytes = 36

function grouped(events: readonly MadeSample[]): Map<PartialShape, Sample[]> {
  const samples = new Map<PartialShape, Sample[]>()
  for (const { shape, event } of events) samples.set(shape, [...(samples.get(shape) ?? []), { event }])
  return samples
}
