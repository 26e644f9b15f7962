/**
 * What a text says behind the ways in which text can be written: escapes of JSON, percent, HTML, base64, hexadecimal digits.
 *
 * @module
 */
import { bytesOfBase64 } from './base64-text.ts'
import { longestText, unescapedLayers } from './escaped-layers.ts'
import { bytesOfHex, leniently } from './lenient-text.ts'

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

/** What stands as base64 or hexadecimal digits in a text; U+FFFD where it is none. */
function* decodedCodes(text: string): Generator<string> {
  for (const [code] of text.matchAll(/[A-Za-z0-9+/_-]{6,65536}/g)) {
    for (let skip = 0; skip < 4; skip++) yield leniently(bytesOfBase64(code.slice(skip)))
  }
  for (const [digits] of text.matchAll(/[0-9A-Fa-f]{8,65536}/g)) {
    for (let skip = 0; skip < 2; skip++) yield leniently(bytesOfHex(digits.slice(skip)))
  }
}
