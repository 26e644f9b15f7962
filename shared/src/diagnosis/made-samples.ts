/**
 * The sampled lines that may become samples, and the copies that are made of them.
 *
 * @module
 */
import { createAnonymiser, tokensOfEvents, type EventCopy } from '../anonymise/anonymise.ts'
import { FoundFormats } from '../anonymise/format-of.ts'
import type { Platform } from '../platforms/platform.ts'
import type { DiagnosisLimits } from './limits.ts'
import { nameRuleOf } from './name-rule.ts'
import type { PartialShape } from './partial.ts'
import { sampleText } from './sample-line.ts'
import { fewestNetworks } from './scan-settings.ts'
import type { ShownCategory } from './shown-shapes.ts'
import type { EventName } from './withheld.ts'

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

export interface MadeSample extends Candidate {
  copy: EventCopy
}

/** Forms of strings, by path. */
export type FormatsOf = ReadonlyMap<ShownCategory, ReadonlyMap<string, ReadonlySet<string>>>

/** Who reads a category of hundreds of shapes sees enough of the seldom ones in fewer samples. */
export function candidatesOf(
  categories: readonly ShownCategory[],
  { limits, samplesPerShape }: DrawSettings,
): Candidate[] {
  const few = Math.ceil(samplesPerShape / 3)
  const lines = categories.flatMap((category) =>
    category.shapes.flatMap(({ seen }, rank) => {
      const most = rank < limits.fullySampledShapes ? samplesPerShape : few
      return seen.samples.things.slice(0, most).map((line) => ({ category, shape: seen, text: sampleText(line) }))
    }),
  )
  return lines.map((line, i) => ({ ...line, ordinal: i + 1 }))
}

/** Formats are those of all lines of which copies were made, also of those too long to show. */
export function madeSamples(
  candidates: readonly Candidate[],
  categories: readonly ShownCategory[],
  settings: DrawSettings,
): { made: MadeSample[]; formats: FormatsOf } {
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
