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
  /** Whether its rule is the kind of a surrogate, and no keep rule. */
  isSurrogate: boolean
  /** Whether it carries a mark that was computed again: a raw value would have it only by chance. */
  isMarked: boolean
}

/** What a keep rule lets stay. */
export function kept(rule: string): Explanation {
  return { rule, isSurrogate: false, isMarked: false }
}

/** @param kind as in `redaction.csv` */
export function surrogate(kind: string, isMarked = false): Explanation {
  return { rule: `surrogate.${kind}`, isSurrogate: true, isMarked }
}

/** The platform's words and grammars, as data, and when the event was. */
export interface Grounds {
  vocabulary: Vocabulary
  surrogates: readonly SurrogateGrammar[]
  moments: Moments
}
