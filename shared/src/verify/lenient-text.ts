/**
 * Bytes that may be text: read as UTF-8, with U+FFFD for what is none.
 *
 * @module
 */

const lenient = new TextDecoder('utf-8')

export function leniently(bytes: Uint8Array): string {
  return lenient.decode(bytes)
}

export function bytesOfHex(digits: string): Uint8Array {
  const bytes = new Uint8Array(digits.length >> 1)
  for (let at = 0; at < bytes.length; at++) bytes[at] = Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16)
  return bytes
}
