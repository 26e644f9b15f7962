/**
 * The partial state: what one scan knows of the lines that it has read. Partial states merge in any order.
 *
 * It holds raw sample lines, so it is as private as the log. Nothing of it is shared before `concludeDiagnosis` has
 * made a diagnosis of it.
 *
 * @module
 */
import type { HashKey, Rank } from '../base/hash.ts'
import type { Smallest } from '../base/smallest.ts'
import type { ProblemCode } from '../base/problem.ts'
import type { Shape } from '../shape/shape.ts'
import type { ShapeSum } from '../shape/shape-sum.ts'
import type { CategoryKey, EventCategory } from './category.ts'
import type { SampleLine } from './sample-line.ts'

/** The part of a `line.…` problem code after the dot. */
export type MalformedCause = Extract<ProblemCode, `line.${string}`> extends `line.${infer Cause}` ? Cause : never

/** `YYYY-MM`. */
export type Month = string

/** How much is kept. All partial states of one run must have been made with the same settings. */
export interface ScanSettings {
  /** Key of every hash of the run; random unless the user gives a seed. */
  hashKey: HashKey
  /** Samples kept per shape, at least 1. */
  samplesPerShape: number
  /** Lines longer than this are counted and shaped, but not sampled. Bytes. */
  maxSampleBytes: number
  /** Names per event source that wait for the naming rules at the end (privacy rule N4). */
  maxCandidates: number
  /**
   * Shapes kept of all known categories together, which share the room (`known-shapes.ts`), of the `{unlisted}` category
   * of each source, and of all candidates of each source. The events of further ones are counted as `unshaped`;
   * candidates with further ones as `{unlisted}`.
   */
  maxShapes: number
  /**
   * Bytes that all shapes of known categories may take, with samples as long as their longest lines; those of each other
   * pool that `maxShapes` bounds may take an eighth. What goes beyond is treated as what goes beyond `maxShapes`.
   */
  maxShapeBytes: number
  /** Distinct courses counted exactly per category and in all. */
  maxCourses: number
  /** Users from which on a category is no longer marked `few_users`: the k of the privacy rules. */
  minUsers: number
}

export interface PartialDiagnosis {
  bytes: number
  /** lines = events + sum of malformed + blank */
  lines: number
  events: number
  /** Blank lines and comment lines (`#`). */
  blank: number
  /** Of the blank ones, those that are comments. */
  comments: number
  /** Of the events, those with invalid UTF-8, read with U+FFFD in its place. */
  repairedUtf8: number
  malformed: Map<MalformedCause, number>
  courses: Smallest<undefined>
  months: Map<Month, number>
  categories: Map<CategoryKey, PartialCategory>
  /** Rank from which on names, and shapes of `{unlisted}`, are folded, by their pool; see `merge-bounds.ts`. */
  limits: Map<string, Rank>
}

/**
 * How a category got its name. `listed`: from the vocabulary. `template`: from the list of templates. `candidate`: its
 * spelling is safe, but whether it may be shown is known only when all users are counted. `unlisted`: never shown.
 */
export type Naming = 'listed' | 'template' | 'candidate' | 'unlisted'

export interface PartialCategory extends EventCategory {
  naming: Naming
  occurrences: number
  bytes: number
  /** Other values of the field `name` that the vocabulary lists, with how often they were seen. */
  aliases: Map<string, number>
  months: Map<Month, number>
  courses: Smallest<undefined>
  users: Smallest<undefined>
  /** Distinct /16 (IPv4) or /32 (IPv6) networks, up to 3; only counted for candidates. */
  networks: Smallest<undefined>
  shapes: Map<ShapeSum, PartialShape>
  /** Events whose shape was not kept, because there were too many. */
  unshaped: number
  /** Rank from which on shapes of a known category are not kept, `Infinity` where all are; see `known-shapes.ts`. */
  shapeLimit: Rank
}

export interface PartialShape {
  shape: Shape
  occurrences: number
  firstMonth: Month | undefined
  lastMonth: Month | undefined
  /** Bytes of the longest line that might have become a sample. */
  longestLine: number
  /** The lines with the smallest rank. */
  samples: Smallest<SampleLine>
}
