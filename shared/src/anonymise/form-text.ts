/**
 * Form strings: `key=value&key=value`, treated part by part, in the spelling of the raw text.
 *
 * @module
 */
import { formFields } from '../shape/payload-text.ts'
import type { Place } from './place.ts'
import { inStyleOf } from './percent-style.ts'
import { percentDecoded } from './raw-tokens.ts'

/** What treats the keys and values of a form; see `TextTreatment`. */
export interface FormTreatment {
  listedAmong(keys: readonly string[], place: Place): (key: string) => boolean
  otherKey(key: string, place: Place, taken: Set<string>): string
  text(text: string, place: Place): string
  leftOut(place: Place, times: number): void
}

/** So many parts are shown; of further ones those whose key is new or new as a list. */
const mostParts = 64
const mostPartsInAll = 512

export function formSurrogate(text: string, place: Place, treatment: FormTreatment): string {
  const form = place.inForm()
  const isListed = treatment.listedAmong([...(formFields(text) ?? new Map<string, string>()).keys()], form)
  const seen = new Map<string, { times: number; surrogate: string }>()
  const taken = new Set<string>()
  const parts: string[] = []
  const raw = text.split('&')
  for (const part of raw) {
    const { rawKey, key, suffix, rawValue } = partOf(part)
    const known = seen.get(key)
    const isShown = parts.length < mostParts || (known?.times ?? 0) < 2
    if (!isShown || parts.length >= mostPartsInAll) continue
    const surrogate = known?.surrogate ?? (isListed(key) ? key : treatment.otherKey(key, form, taken))
    seen.set(key, { times: (known?.times ?? 0) + 1, surrogate })
    const child = form.child(key, isListed(key))
    const list = suffix === '' ? child : child.item()
    const otherKey = inStyleOf(rawKey, surrogate + suffix)
    parts.push(rawValue === undefined ? otherKey : `${otherKey}=${valueSurrogate(rawValue, list, treatment)}`)
  }
  treatment.leftOut(form.anyKey(), raw.length - parts.length)
  return parts.join('&')
}

function valueSurrogate(rawValue: string, place: Place, treatment: FormTreatment): string {
  return rawValue === '' ? '' : inStyleOf(rawValue, treatment.text(blanksDecoded(rawValue), place))
}

function partOf(part: string): { rawKey: string; key: string; suffix: string; rawValue: string | undefined } {
  const equals = part.indexOf('=')
  const rawKey = equals < 0 ? part : part.slice(0, equals)
  const written = blanksDecoded(rawKey)
  const suffix = written.endsWith('[]') ? '[]' : ''
  const key = suffix === '' ? written : written.slice(0, -2)
  return { rawKey, key, suffix, rawValue: equals < 0 ? undefined : part.slice(equals + 1) }
}

function blanksDecoded(text: string): string {
  const decoded = percentDecoded(text.replaceAll('+', ' '))
  return decoded === text.replaceAll('+', ' ') && text.includes('%') ? text : decoded
}
