/**
 * Why something may stand in a bundle.
 *
 * @module
 */
import type { SurrogateGrammar, Vocabulary } from '../platforms/platform.ts'
import type { Moments } from './moments.ts'

export interface Explanation {
  /** A keep rule, e.g. `K0.enum`, or `surrogate.` and a kind. */
  rule: string
  /** Whether it carries a mark that was computed again: a raw value would have it only by chance. */
  isMarked: boolean
}

/** The platform's words and grammars, as data, and when the event was. */
export interface Grounds {
  vocabulary: Vocabulary
  surrogates: readonly SurrogateGrammar[]
  moments: Moments
}
