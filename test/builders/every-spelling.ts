/**
 * Looks for a needle in every spelling in which a text may carry it: other case, without accents and zero-width characters,
 * behind percent, HTML, `\u` and JSON escapes, as base64, hexadecimal, MD5, SHA-1 and SHA-256.
 *
 * @module
 */
import { createHash } from 'node:crypto'

/** @returns the needles that are found */
export function needlesIn(text: string, needles: readonly string[]): string[] {
  const spellings = spellingsOf(text)
  return needles.filter((needle) =>
    disguises(needle).some((disguise) => spellings.some((each) => each.includes(disguise))),
  )
}

const mostLayers = 8

/** The text, and what is behind each layer of escapes. */
function spellingsOf(text: string): string[] {
  const layers = [text]
  for (let i = 0; i < mostLayers; i++) {
    const next = unescaped(layers.at(-1) ?? '')
    if (next === layers.at(-1)) break
    layers.push(next)
  }
  return [...layers, ...layers.map(plain)].map((layer) => layer.toLowerCase())
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/[\p{Mn}\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
}

function unescaped(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\(["\\/])/g, '$1')
    .replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => Buffer.from(escapes.replaceAll('%', ''), 'hex').toString('utf8'))
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|commat|period);/g, (_, entity: string) => ({ amp: '&', commat: '@', period: '.' })[entity] ?? '')
}

/** Short needles are looked for as they are: their codes stand in any text by chance. */
function disguises(needle: string): string[] {
  const lower = needle.toLowerCase()
  const all = [lower, plain(lower)].filter((text) => text !== '')
  if (lower.length < 6) return all
  const bytes = Buffer.from(needle, 'utf8')
  const digests = ['md5', 'sha1', 'sha256'].map((name) => createHash(name).update(bytes).digest('hex'))
  const base64 = [0, 1, 2].map((skip) =>
    Buffer.concat([Buffer.alloc(skip), bytes])
      .toString('base64')
      .slice(skip === 0 ? 0 : 4, -4)
      .toLowerCase(),
  )
  return [...all, bytes.toString('hex'), ...digests, ...base64.filter((text) => text.length >= 8)]
}
