/**
 * What a text says behind escapes of JSON, percent and HTML, layer by layer.
 *
 * @module
 */
import { bytesOfHex, leniently } from './lenient-text.ts'

const mostLayers = 6
const mostRawLayers = 12
/** Longer texts are looked through as they are. Characters. */
export const longestText = 1024 * 1024

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
