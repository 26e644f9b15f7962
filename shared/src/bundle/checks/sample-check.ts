/**
 * One thing that must be true of a sample.
 *
 * @module
 */
import type { Problem } from '../../base/problem.ts'
import type { Platform } from '../../platforms/platform.ts'
import type { ReadShape } from '../../shape/shape-reader.ts'
import type { ShapesFile } from '../manifest.ts'
import type { SampleLine } from '../sample-lines.ts'

export interface SampleContext {
  platform: Platform
  readShape: ReadShape
  /** The event types of the bundle's categories. */
  names: ReadonlySet<string>
}

/** @returns what is wrong, with a pointer into the line; linear in its length */
export type SampleCheck = (
  sample: SampleLine,
  filedUnder: ShapesFile['categories'][number]['shapes'][number],
  context: SampleContext,
) => Problem | undefined
