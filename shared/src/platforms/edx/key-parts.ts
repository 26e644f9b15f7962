/**
 * The parts that edX keys are made of. Each has one surrogate in an event, whatever key it stands in, so that the same
 * course is the same in `course_id`, in a URL and in a block's id.
 *
 * @module
 */
import { fourDigits } from '../../anonymise/address-forms.ts'
import type { SurrogateScope } from '../../anonymise/id-form.ts'
import { fileSurrogate, hexSurrogate, isFileName, isHex, isMarkedHex } from '../../anonymise/opaque-forms.ts'
import { edxBlockTypes } from './vocabulary-url-words.ts'

export function orgSurrogate(org: string, scope: SurrogateScope): string {
  return partSurrogate('org', 'Org', org, scope)
}

export function numberPartSurrogate(number: string, scope: SurrogateScope): string {
  return partSurrogate('course number', 'Num', number, scope)
}

export function runSurrogate(run: string, scope: SurrogateScope): string {
  return partSurrogate('course run', 'Run', run, scope)
}

/** The last part of a usage key: mostly 32 hexadecimal digits, in old courses a name. */
export function blockIdSurrogate(id: string, scope: SurrogateScope): string {
  if (isHex(id)) return hexSurrogate(id, scope)
  if (isFileName(id)) return fileSurrogate(id, scope)
  return partSurrogate('block name', 'Name', id, scope)
}

export function blockType(type: string): string {
  return edxBlockTypes.has(type) ? type : 'other'
}

/** Forms that write no marks (`i4x-Org-6_002x-…`) name the same part as those that do. */
function partSurrogate(kind: string, prefix: string, raw: string, scope: SurrogateScope): string {
  const part = /^\w*$/.test(raw) ? raw : raw.replace(/[^\p{L}\p{N}]/gu, '_')
  return scope.surrogateOf(kind, part, (draw) => prefix + fourDigits(draw))
}

/** Patterns of the parts' surrogates, for the check. */
export const surrogateParts = {
  org: 'Org[0-9]{4}',
  number: 'Num[0-9]{4}',
  run: 'Run[0-9]{4}',
  type: `(?:other|${[...edxBlockTypes].sort((a, b) => b.length - a.length).join('|')})`,
  block: '(?:[0-9a-f]{8,240}|[0-9A-F]{8,240}|Name[0-9]{4}|slug[0-9]{4}\\.[A-Za-z0-9]{2,5})',
} as const

/** Whether every hexadecimal id in the text carries the mark of a surrogate. */
export function hasMarkedIds(text: string): boolean {
  return (text.match(/(?<![0-9A-Za-z])[0-9A-Fa-f]{12,}(?![0-9A-Za-z])/g) ?? []).every((id) => isMarkedHex(id))
}
