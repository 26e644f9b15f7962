/**
 * One case of an event made to slip private values past the anonymiser, and what several families build theirs with.
 *
 * @module
 */

/** What the event holds beside the fields of a plain one, what may appear nowhere, and what the copy still shows. */
export type AdversarialCase = [
  name: string,
  event: Record<string, unknown>,
  mustNotAppear: string[],
  mustHold?: RegExp[],
]

export const hash = '0123456789abcdef0123456789abcdef'

export function many<T>(count: number, make: (i: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => make(i))
}
