/**
 * A scanner in plain TypeScript: cuts chunks into lines, reads each with JSON.parse, counts it. It is the reference that
 * the scanner in WASM is held to.
 *
 * @module
 */
import { CountedLines } from './counted-lines.ts'
import { LineCounter } from './line-counter.ts'
import type { MakeScanner } from './scanner.ts'

export const createLineScanner: MakeScanner = (platform, settings) =>
  new CountedLines(settings, (partial, accumulator) => new LineCounter(platform, partial, accumulator, settings))
