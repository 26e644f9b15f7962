/**
 * JSON as JSON.parse takes it, for texts that a schema looks at next: of a key that comes twice the last value counts.
 *
 * @module
 */

/** @returns `undefined` where the text is no JSON: cut, or edited by hand. An error would quote it. */
export function plainJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
