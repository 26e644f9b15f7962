/**
 * What our own JSON files hold, parsed once while their bytes are in memory. Nobody changes either.
 *
 * @module
 */

const known = new WeakMap<Uint8Array, unknown>()

/** To be called by who has read the file strictly. */
export function keepOwnJson(bytes: Uint8Array, value: unknown): void {
  known.set(bytes, value)
}

/** @returns what the file holds; `undefined` where it is no JSON, or there is no file */
export function ownJson(bytes: Uint8Array | undefined): unknown {
  if (bytes === undefined) return undefined
  if (known.has(bytes)) return known.get(bytes)
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown
  } catch {
    return undefined
  }
}
