/**
 * Keys of blocks and assets: `i4x://Org/Num/type/name`, `i4x:;_;_Org;_…`, `c4x://…`, `block-v1:Org+Num+Run+type@…+block@…`
 * and their relatives, and the dashed form `i4x-Org-Num-type-name` that pages use as element ids.
 *
 * @module
 */
import type { IdForm, SurrogateScope } from '../../anonymise/id-form.ts'
import { hexSurrogate } from '../../anonymise/opaque-forms.ts'
import { numberSurrogate } from '../../anonymise/number-form.ts'
import { courseParts } from './course-key-form.ts'
import {
  blockIdSurrogate,
  blockType,
  numberPartSurrogate,
  orgSurrogate,
  hasMarkedIds,
  surrogateParts as parts,
} from './key-parts.ts'
import { edxBlockTypes } from './vocabulary-url-words.ts'

const oldPattern =
  /^(i4x|c4x)(:\/\/?|:;_;_)([^/;\s]{1,100})(\/|;_)([^/;\s]{1,100})(?:\/|;_)([^/;\s]{1,60})(?:\/|;_)([^/;\s?#]{1,200})$/
/** Other numbers of a CCX and versions than the platform's own could not be told from raw values. */
const newPattern =
  /^(block|lib-block|asset|ccx-block)-v1:([^+\s:@/]{1,100})\+([^+\s:@/]{1,100})(?:\+([^+\s:@/]{1,100}))?((?:\+(?:ccx@[0-9]{1,40}|branch@[\w.-]{1,60}|version@(?:[0-9a-f]{8,60}|[0-9A-F]{8,60}))){0,3})\+type@([^+\s:@/]{1,60})[+@]block[@/]([^\s:+]{1,200})$/
const dashedPattern = /^i4x-([^/\s;:=&]{1,400})$/
const beginning = /^(?:[ic]4x|block-|lib-block-|asset-|ccx-block-)/

export const usageKeyForm: IdForm = {
  kind: 'usage key',
  matches: (text) =>
    text.length <= 700 &&
    beginning.test(text) &&
    (oldPattern.test(text) || newPattern.test(text) || dashedParts(text) !== undefined),
  surrogate: (text, scope) => oldKey(text, scope) ?? newKey(text, scope) ?? dashedKey(text, scope) ?? text,
  isSurrogate: (text) => surrogatePattern.test(text) && hasMarkedIds(text),
  segmentsInPath,
}

const { org, number, run, type, block } = parts
const surrogatePattern = new RegExp(
  `^(?:[ic]4x(?:://?|:;_;_)${org}(?:/|;_)${number}(?:/|;_)${type}(?:/|;_)${block}(?:@(?:draft|published))?|i4x-${org}-${number}-${type}-${block}|` +
    `(?:block|lib-block|asset|ccx-block)-v1:${org}\\+${number}(?:\\+${run})?(?:\\+(?:ccx@[0-9]{1,40}|branch@(?:draft|published)-branch|version@(?:[0-9a-f]{8,60}|[0-9A-F]{8,60}))){0,3}\\+type@${type}[+@]block[@/]${block})$`,
)

/** The parts of the dashed form; the block type tells where the course number ends. */
export function dashedParts(text: string): { org: string; number: string; type: string; name: string } | undefined {
  const dashed = dashedPattern.exec(text)?.[1]?.split('-')
  if (dashed === undefined) return undefined
  const at = dashed.findIndex((part, index) => index >= 2 && edxBlockTypes.has(part))
  const split = at < 0 ? 2 : at
  const [org, type] = [dashed[0], dashed[split]]
  const name = dashed.slice(split + 1).join('-')
  if (org === undefined || type === undefined || name === '') return undefined
  return { org, number: dashed.slice(1, split).join('-'), type, name }
}

export function dashedKey(text: string, scope: SurrogateScope): string | undefined {
  const found = dashedParts(text)
  if (found === undefined) return undefined
  const ids = [orgSurrogate(found.org, scope), numberPartSurrogate(found.number, scope), blockType(found.type)]
  return ['i4x', ...ids, blockIdSurrogate(found.name, scope)].join('-')
}

function oldKey(text: string, scope: SurrogateScope): string | undefined {
  const [, scheme, open, org, mark = '/', number, type, name] = oldPattern.exec(text) ?? []
  if (org === undefined || number === undefined || type === undefined || name === undefined) return undefined
  const ids = [orgSurrogate(org, scope), numberPartSurrogate(number, scope), blockType(type)]
  const revision = /@(?:draft|published)$/.exec(name)?.[0] ?? ''
  const id = revision === '' ? name : name.slice(0, -revision.length)
  return `${scheme}${open}${[...ids, blockIdSurrogate(id, scope)].join(mark)}${revision === '' || id === '' ? '' : revision}`
}

function newKey(text: string, scope: SurrogateScope): string | undefined {
  const match = newPattern.exec(text)
  if (match === null) return undefined
  const [, kind, org = '', number = '', run, extras = '', type = '', id = ''] = match
  const course =
    run === undefined
      ? `${orgSurrogate(org, scope)}+${numberPartSurrogate(number, scope)}`
      : courseParts(org, number, run, '+', scope)
  const joint = text.slice(0, text.length - id.length).slice(-7)
  return `${kind}-v1:${course}${extrasSurrogate(extras, scope)}+type@${blockType(type)}${joint}${blockIdSurrogate(id, scope)}`
}

function extrasSurrogate(extras: string, scope: SurrogateScope): string {
  return extras.replace(/\+(ccx|branch|version)@([\w.-]+)/g, (_, name: string, value: string) => {
    if (name === 'branch') return `+branch@${/^(?:draft|published)-branch$/.test(value) ? value : 'draft-branch'}`
    return `+${name}@${/^[0-9]+$/.test(value) ? numberSurrogate(value, scope) : hexSurrogate(value, scope)}`
  })
}

/** `i4x://Org/Num/type/name` is five or six segments of a path, `/c4x/Org/Num/asset/name` are five, new keys one or two. */
function segmentsInPath(segments: readonly string[], at: number): number {
  const here = segments[at] ?? ''
  if (/^i4x:$/.test(here)) {
    const count = segments[at + 1] === '' ? 6 : 5
    return oldPattern.test(segments.slice(at, at + count).join('/')) ? count : 0
  }
  if (usageKeyForm.matches(here, '')) return 1
  return here.includes('-v1:') && newPattern.test(segments.slice(at, at + 2).join('/')) ? 2 : 0
}
