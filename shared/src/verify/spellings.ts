/**
 * What a text says behind the ways in which text can be written: escapes of JSON, percent, HTML, base64, hexadecimal digits.
 *
 * @module
 */

const mostLayers = 6
const mostRawLayers = 12
/** Longer texts are looked through as they are. Characters. */
const longestText = 1024 * 1024

/** More readings than this are those of a text that was made to be read for ever. */
const mostReadings = 2_000

/**
 * The text and every other reading of it, each once. Codes are read from every place on, whether or not they hold text, so
 * some of the readings are no text at all; those are read no further.
 */
export function spellingsOf(text: string): Set<string> {
  const found = new Set([text, text.replaceAll(' ', '+')]) // a form turns the `+` of base64 into a blank
  if (text.length > longestText) return found
  for (const each of found) {
    if (found.size > mostReadings) break
    if (each !== text && each.includes('\ufffd')) continue
    for (const other of unescapedLayers(each)) found.add(other)
    for (const other of decodedCodes(each)) found.add(other)
  }
  return found
}

/** The text behind escapes alone. For raw lines, where codes are looked into only if they hold text. */
export function unescapedLayers(text: string): string[] {
  return layersOf(text, mostLayers)
}

/** The same for a piece of a line that was not read as JSON: strings in strings have some layers more. */
export function rawLayers(text: string): string[] {
  return layersOf(text, mostRawLayers)
}

function layersOf(text: string, most: number): string[] {
  const layers = [text]
  if (!/[\\%&]/.test(text) || text.length > longestText) return layers
  for (let at = 0; at < most; at++) {
    const last = layers[at] ?? ''
    const next = unescaped(last)
    if (next === last) break
    layers.push(next)
  }
  return layers
}

/** What stands as base64 or hexadecimal digits in a text; U+FFFD where it is none. */
function* decodedCodes(text: string): Generator<string> {
  for (const [code] of text.matchAll(/[A-Za-z0-9+/_-]{6,65536}/g)) {
    for (let skip = 0; skip < 4; skip++) yield leniently(bytesOfBase64(code.slice(skip)))
  }
  for (const [digits] of text.matchAll(/[0-9A-Fa-f]{8,65536}/g)) {
    for (let skip = 0; skip < 2; skip++) yield leniently(bytesOfHex(digits.slice(skip)))
  }
}

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

const escapes = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
])
const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['commat', '@'],
  ['period', '.'],
  ['nbsp', ' '],
])

function unescaped(text: string): string {
  return text
    .replace(/\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([nrtbf"'\\/]))/g, escapeDecoded)
    .replace(/(?:%[0-9a-fA-F]{2})+/g, (run) => leniently(bytesOfHex(run.replaceAll('%', ''))))
    .replace(/&#x([0-9a-fA-F]{1,6});?/g, (all, hex: string) => codePoint(Number.parseInt(hex, 16)) ?? all)
    .replace(/&#([0-9]{1,7});?/g, (all, code: string) => codePoint(Number(code)) ?? all)
    .replace(/&([a-z]{2,6});/g, (all, name: string) => entities.get(name) ?? all)
}

/** From left to right, so that what an escaped backslash escapes is left to the next layer. */
function escapeDecoded(_escape: string, unit?: string, byte?: string, mark = ''): string {
  const hex = unit ?? byte
  return hex === undefined ? (escapes.get(mark) ?? mark) : String.fromCharCode(Number.parseInt(hex, 16))
}

function codePoint(code: number): string | undefined {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}

const encoder = new TextEncoder()
const lenient = new TextDecoder('utf-8')
const strict = new TextDecoder('utf-8', { fatal: true })

function leniently(bytes: Uint8Array): string {
  return lenient.decode(bytes)
}

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

function bytesOfHex(digits: string): Uint8Array {
  const bytes = new Uint8Array(digits.length >> 1)
  for (let at = 0; at < bytes.length; at++) bytes[at] = Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16)
  return bytes
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const values = new Uint8Array(128)
for (let value = 0; value < alphabet.length; value++) values[alphabet.charCodeAt(value)] = value
values[45] = 62 // -
values[95] = 63 // _

/** Both alphabets; what is left of the last group is kept where it is a byte. */
export function bytesOfBase64(code: string, from = 0, to = code.length): Uint8Array {
  const bytes = new Uint8Array(((to - from) * 3) >> 2)
  let [bits, count, size] = [0, 0, 0]
  for (let at = from; at < to; at++) {
    bits = ((bits << 6) | (values[code.charCodeAt(at)] ?? 0)) & 0xffffff
    count += 6
    if (count < 8) continue
    count -= 8
    bytes[size++] = (bits >> count) & 0xff
  }
  return bytes.subarray(0, size)
}
