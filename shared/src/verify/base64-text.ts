/**
 * Text in base64, of both alphabets.
 *
 * @module
 */

/** What a whole value says in base64, where it says anything. */
export function textOfBase64(code: string): string | undefined {
  return maySayText(encoder.encode(code.slice(0, 16))) ? decoded(bytesOfBase64(code)) : undefined
}

/** Whether no byte of what a code begins with is a control character or out of place in UTF-8. */
export function maySayText(code: Uint8Array): boolean {
  let [bits, count, following] = [0, 0, 0]
  for (let at = 0; at < code.length; at++) {
    bits = ((bits << 6) | (values[code[at] ?? 0] ?? 0)) & 0xffffff
    count += 6
    if (count < 8) continue
    count -= 8
    const byte = (bits >> count) & 0xff
    if (following > 0 ? byte >> 6 !== 2 : byte >> 6 === 2 || byte > 0xf4 || isControl(byte)) return false
    following = following > 0 ? following - 1 : byte < 0xc0 ? 0 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3
  }
  return true
}

const encoder = new TextEncoder()
const strict = new TextDecoder('utf-8', { fatal: true })

function decoded(bytes: Uint8Array): string | undefined {
  try {
    const text = strict.decode(bytes)
    return /[\p{L}\p{N}]{4}/u.test(text) && !bytes.some(isControl) ? text : undefined
  } catch {
    return undefined
  }
}

function isControl(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 32) || byte === 127
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const values = new Uint8Array(128)
for (let value = 0; value < alphabet.length; value++) values[alphabet.charCodeAt(value)] = value
values[45] = 62 // -
values[95] = 63 // _

/** Both alphabets; what is left of the last group is kept where it is a byte. */
export function bytesOfBase64(code: string): Uint8Array {
  const bytes = new Uint8Array((code.length * 3) >> 2)
  let [bits, count, size] = [0, 0, 0]
  for (let at = 0; at < code.length; at++) {
    bits = ((bits << 6) | (values[code.charCodeAt(at)] ?? 0)) & 0xffffff
    count += 6
    if (count < 8) continue
    count -= 8
    bytes[size++] = (bits >> count) & 0xff
  }
  return bytes.subarray(0, size)
}
