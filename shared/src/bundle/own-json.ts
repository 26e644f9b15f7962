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

/** @returns `undefined` where nobody has read the file */
export function knownOwnJson(bytes: Uint8Array): unknown {
  return known.get(bytes)
}
