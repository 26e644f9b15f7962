/**
 * Values for programs: names of fields as in the panorama's API.
 *
 * @module
 */

/** The same value with the keys of its objects in snake_case. For our own values, whose keys are never names of a log. */
export function snakeCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(snakeCased)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      snakeCased(inner),
    ]),
  )
}
