/**
 * A list of words as it is written in the vocabulary files: separated by blanks, so that a review reads words and not
 * punctuation.
 *
 * @module
 */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
