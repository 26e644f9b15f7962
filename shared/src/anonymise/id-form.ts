/**
 * A form of text whose surrogate keeps the grammar: a course key, a usage key, an e-mail address.
 *
 * @module
 */

/** Characters that depend on seed, event, kind and number only, never on the raw value. */
export type Draw = (length: number, alphabet: string) => string

/**
 * Hands out surrogates inside one event: equal raw values get equal surrogates, in order of first occurrence. It knows
 * the seed and the event's ordinal; a surrogate is never computed from the raw value.
 */
export interface SurrogateScope {
  /** 1 for the first distinct raw value of this kind in the event, 2 for the second… */
  numberOf(kind: string, raw: string): number
  /** Digits that depend on seed, event, kind and number only. */
  digits(kind: string, number: number, length: number, alphabet: string): string
  /**
   * The surrogate of this raw value: made once, and made again while it equals another surrogate or a raw token of the
   * event.
   */
  surrogateOf(kind: string, raw: string, make: (draw: Draw) => string): string
}

export interface IdForm {
  /** As it stands in `redaction.csv`, e.g. `course key`. */
  kind: string
  /** Whether the whole text has the form. Linear time on any input. */
  matches(text: string, path: string): boolean
  surrogate(text: string, scope: SurrogateScope): string
  /** Whether the whole text could be one of its surrogates. */
  isSurrogate(text: string): boolean
  /** How many segments of a URL path have the form together, from `at` on; 0 for none. Segments are decoded. */
  segmentsInPath?(segments: readonly string[], at: number): number
}
