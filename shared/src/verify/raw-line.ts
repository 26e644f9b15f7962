/**
 * What of a raw line must not be found again: its texts, keys and numbers, also those inside JSON in strings, behind
 * escapes and inside base64.
 *
 * @module
 */
import { readJson, type Json } from '../base/json.ts'
import { textOfBase64 } from './base64-text.ts'
import { unescapedLayers } from './escaped-layers.ts'
import { folded, saysNothing, tokensIn } from './token.ts'

export interface RawTaker {
  /** A token, folded. A token that stands several times in a line may come several times. */
  token(token: string): void
  /** A whole value or key, folded and trimmed. */
  whole(value: string): void
  /** A whole value, or a run of letters and digits in it, as it is written: what somebody may have made a digest of. */
  digestible?(text: string): void
}

/** Bytes of one value that are looked through for codes; longer ones are no names. */
const longestCoded = 65_536

/** @param text the line, or the event in it */
export function takeRawLine(text: string, taker: RawTaker): void {
  const read = readJson(text, { maxDepth: 200 })
  if (read.ok) takeJson(read.value, taker)
  else takeText(text, taker)
}

function takeJson(json: Json, taker: RawTaker): void {
  switch (json.kind) {
    case 'object':
      for (const [key, value] of json.entries) {
        takeText(key, taker)
        takeJson(value, taker)
      }
      return
    case 'array':
      for (const item of json.items) takeJson(item, taker)
      return
    case 'string':
      return takeText(json.text, taker)
    case 'number':
      return takeText(json.spelling, taker)
    default:
      return undefined
  }
}

function takeText(text: string, taker: RawTaker): void {
  if (text.length < 4) return
  const nested = /^\s*[{["]/.test(text) ? readJson(text, { maxDepth: 200 }) : undefined
  if (nested?.ok === true) return takeJson(nested.value, taker)
  for (const layer of unescapedLayers(text)) take(layer, taker)
  if (text.length > longestCoded) return
  for (const [code] of text.matchAll(/[A-Za-z0-9+/_-]{16,}/g)) {
    const plain = textOfBase64(code)
    if (plain !== undefined) take(plain, taker)
  }
}

function take(text: string, taker: RawTaker): void {
  const plain = folded(text)
  const whole = plain.trim()
  if (whole.length <= 400 && whole.length >= 4) taker.whole(whole)
  for (const token of tokensIn(plain)) {
    if (saysNothing(token)) continue
    taker.token(token)
    taker.digestible?.(token)
  }
  if (taker.digestible === undefined) return
  const trimmed = text.trim()
  for (const each of new Set([text, trimmed, trimmed.toLowerCase(), trimmed.toUpperCase()])) taker.digestible(each)
  for (const [run] of text.matchAll(/[\p{L}\p{N}]{4,}/gu)) {
    taker.digestible(run)
    if (run !== run.toLowerCase()) taker.digestible(run.toLowerCase())
  }
}
