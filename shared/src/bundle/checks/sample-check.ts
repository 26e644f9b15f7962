/**
 * One thing that must be true of a sample.
 *
 * @module
 */
import type { Problem } from '../../base/problem.ts'
import type { ShownNames } from '../../explain/kept-rows.ts'
import type { Spread } from '../../explain/spread.ts'
import type { Platform } from '../../platforms/platform.ts'
import type { ReadShape } from '../../shape/shape-reader.ts'
import type { ShapesFile } from '../manifest.ts'
import type { SampleLine } from '../sample-lines.ts'

export interface SampleContext {
  platform: Platform
  readShape: ReadShape
  /** The rules by which event types are shown; by event type. */
  names: ShownNames
  /** The rows of `kept-values.csv`; see `keptId`. */
  kept: ReadonlySet<string>
  spread: Spread
  /** Of the report, where its reader may compare values with it. */
  salt: string | undefined
}

/** @returns what is wrong, with a pointer into the line; linear in its length */
export type SampleCheck = (
  sample: SampleLine,
  filedUnder: ShapesFile['categories'][number]['shapes'][number],
  context: SampleContext,
) => Problem | undefined
