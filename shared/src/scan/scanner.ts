/**
 * The one door to the scan: chunks of bytes in, a mergeable partial state out. What stands behind it may change.
 *
 * @module
 */
import type { PartialCategory, PartialDiagnosis, ScanSettings } from '../diagnosis/partial.ts'
import type { TakeLine } from '../diagnosis/sample-line.ts'
import type { ScanPlatform } from '../platforms/platform.ts'
import type { Shape } from '../shape/shape.ts'
import type { ShapeSum } from '../shape/shape-sum.ts'
import type { GunzipExports } from './gunzip-walk.ts'

export type RememberedShapes = ReadonlyMap<ShapeSum, Shape>

export interface Scanner {
  /**
   * Says where what comes next stands in the input, where the scanner must know: each line has the position of the line before
   * and 1. Lines behind one another rise in their positions, whoever reads them.
   */
  startAt?(position: number): void
  /** Takes the next bytes of the file. Chunks may end anywhere. The scanner does not keep the chunk. */
  push(chunk: Uint8Array): void
  /** Ends a file: a last line without a line end is a line. */
  endFile(): void
  /** What was counted since the last time; the scanner goes on. A line that has not come to its end counts later. */
  collect(): PartialDiagnosis
  /**
   * Like `collect`. What is counted next is merged with it, so lines that it leaves no place for need not be kept. The
   * lines of its samples are lent: they change when the scanner goes on.
   */
  handOver(): PartialDiagnosis
  /**
   * Adds what another scanner has counted. It may be the limits alone of a state that everything is merged with later: what that
   * one has no place for is not kept then.
   *
   * @param take gets the lines that stay
   */
  takeIn(partial: PartialDiagnosis, take?: TakeLine): void
  /** Of what was counted, for scanners whose states this one takes in. */
  limits(): PartialDiagnosis
  /** Ends the file and collects. To be called last: samples may lie where the scanner would go on. */
  finish(): PartialDiagnosis
  /** What `collect` would give, in figures that are cheap to ask for. */
  figures(): ScanFigures
  /** Bytes of memory that what was counted takes at most, roughly, beside tables of fixed size. */
  readonly weight: number
  /** Shapes that it has met, by their sums, where it remembers some. */
  readonly rememberedShapes?: RememberedShapes
  /** Where a scanner reads in memory of its own: what unpacks there need not copy. */
  readonly memory?: ScannerMemory
}

export interface ScanFigures {
  events: number
  malformed: number
  /** Each at least once. */
  categories: Pick<PartialCategory, 'eventType' | 'eventSource' | 'naming'>[]
}

export interface ScannerMemory {
  wasm: GunzipExports
  /** A place for so many bytes that only the caller writes to. It stays; views of the memory may not. */
  reserve(bytes: number): number
  /** Takes the next bytes of the file, as `push` does, from where they stand. They are not there after the call. */
  pushRegion(start: number, end: number): void
}

export type MakeScanner = (platform: ScanPlatform, settings: ScanSettings) => Scanner

/** Longer lines are counted as `too-long` and skipped. */
export const maxLineBytes = 16 * 1024 * 1024

/** JSON nested deeper is counted as `too-deep`. */
export const maxEventDepth = 64
