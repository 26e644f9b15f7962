/**
 * The SHA-256 of a bundle's files, each computed once while its bytes are in memory. Nobody changes them there.
 *
 * @module
 */
import { sha256Hex, type Sha256 } from '../base/digest.ts'

const known = new WeakMap<Uint8Array, Sha256>()

/** @param digestOf a faster one, where the caller has it */
export function fileDigest(bytes: Uint8Array, digestOf: (bytes: Uint8Array) => Sha256 = sha256Hex): Sha256 {
  let digest = known.get(bytes)
  if (digest === undefined) known.set(bytes, (digest = digestOf(bytes)))
  return digest
}
