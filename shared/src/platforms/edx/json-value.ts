/**
 * What a value of an event is: logs hold anything in any field.
 *
 * @module
 */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The object; without fields where the value is none. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {}
}

/** The text as it stands; `undefined` where the value is none, or only blanks. */
export function nonEmpty(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

/** Numbers of users are written as numbers and as texts. */
export function idText(id: unknown): string | undefined {
  return typeof id === 'number' ? String(id) : nonEmpty(id)
}
