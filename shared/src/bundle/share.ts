/**
 * The share of a category, as `classification.csv` writes it.
 *
 * @module
 */

/** Six decimals, rounded half up as `toFixed` does: the same text on every machine and in every language. */
export function shareText(occurrences: number, events: number): string {
  return (events === 0 ? 0 : occurrences / events).toFixed(6)
}
