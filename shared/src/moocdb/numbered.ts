/**
 * Numbers for distinct texts, the same for every order in which they came.
 *
 * @module
 */

/** Numbers from 1, by the order of the texts. */
export function numbered(texts: Iterable<string>): Map<string, number> {
  return new Map([...texts].sort().map((text, index) => [text, index + 1]))
}

/** A text that has no number is a bug. */
export function numberOf(numbers: ReadonlyMap<string, number>, text: string): number {
  const number = numbers.get(text)
  if (number === undefined) throw new Error('a row points to a thing that was not added')
  return number
}
