/**
 * What our own JSON files hold, parsed once while their bytes are in memory. Nobody changes either.
 *
 * @module
 */
import { plainJson } from '../base/plain-json.ts'

const known = new WeakMap<Uint8Array, unknown>()

/** To be called by who has read the file strictly. */
export function keepOwnJson(bytes: Uint8Array, value: unknown): void {
  known.set(bytes, value)
}

/** @returns what the file holds; `undefined` where it is no JSON, or there is no file */
export function ownJson(bytes: Uint8Array | undefined): unknown {
  if (bytes === undefined) return undefined
  return known.has(bytes) ? known.get(bytes) : plainJson(new TextDecoder().decode(bytes))
}
