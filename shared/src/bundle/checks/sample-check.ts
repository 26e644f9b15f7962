/**
 * One thing that must be true of a sample.
 *
 * @module
 */
import type { Problem } from '../../base/problem.ts'
import type { EventWalk } from '../../explain/event-walk.ts'
import type { Explanation } from '../../explain/explanation.ts'
import type { HarmlessTexts } from '../../explain/harmless-texts.ts'
import type { Spread } from '../../explain/spread.ts'
import type { Platform } from '../../platforms/platform.ts'
import type { ReadShape } from '../../shape/shape-reader.ts'
import type { SamplePlace, SampleToken, TellToken } from '../bundle-token.ts'
import type { ShapesFile } from '../manifest.ts'
import type { SampleLine } from '../sample-lines.ts'

export interface SampleContext {
  platform: Platform
  readShape: ReadShape
  /** The rows of `kept-values.csv`; see `keptId`. */
  kept: ReadonlySet<string>
  spread: Spread
  /** Of the report, where its reader may compare values with it. */
  salt: string | undefined
  /** Explanations of kept values that have their row. */
  listed: Set<Explanation>
  harmless: HarmlessTexts
  walk: EventWalk
  /** Is told every token of the samples that no keep rule lets stay. */
  onToken?: TellToken | undefined
  told: SampleToken
}

export interface PlacedSample extends SampleLine, SamplePlace {
  /** The event as JSON.parse gives it. The text was read strictly before: no key comes twice, and none is a prototype. */
  value: unknown
}

/** @returns what is wrong, with a pointer into the line; linear in its length */
export type SampleCheck = (
  sample: PlacedSample,
  filedUnder: ShapesFile['categories'][number]['shapes'][number],
  context: SampleContext,
) => Problem | undefined
