/**
 * Course and library keys: `course-v1:Org+Num+Run`, `Org/Num/Run`, `ccx-v1:…+ccx@1`, `library-v1:Org+Lib`, and the
 * split-mongo spelling `Org.Num.Run/branch/draft/block/name` of 2014.
 *
 * @module
 */
import type { IdForm, SurrogateScope } from '../../anonymise/id-form.ts'
import { numberSurrogate } from '../../anonymise/number-form.ts'
import {
  blockIdSurrogate,
  numberPartSurrogate,
  orgSurrogate,
  runSurrogate,
  hasMarkedIds,
  surrogateParts as parts,
} from './key-parts.ts'

const newPattern =
  /^(course|ccx)-v1:([^+/\s:@]{1,100})\+([^+/\s:@]{1,100})\+([^+/\s:@]{1,100})(?:\+ccx@([0-9]{1,12}))?$/
const libraryPattern = /^library-v1:([^+/\s:@]{1,100})\+([^+/\s:@]{1,100})$/
const oldPattern = /^([\w.~-]{1,100})\/([\w.~-]{1,100})\/([\w.~-]{1,100})$/
const locatorPattern =
  /^([\w~-]{1,60})\.([\w~-]{1,60})\.([\w.~-]{1,60})((?:\/branch\/(?:draft|published))?)\/block\/([\w.~-]{1,120})$/

export const courseKeyForm: IdForm = {
  kind: 'course key',
  matches: (text) =>
    text.length <= 420 &&
    /[/+]/.test(text) &&
    [newPattern, libraryPattern, oldPattern, locatorPattern].some((p) => p.test(text)),
  surrogate: (text, scope) =>
    newKey(text, scope) ?? libraryKey(text, scope) ?? oldKey(text, scope) ?? locator(text, scope) ?? text,
  isSurrogate: (text) => surrogatePattern.test(text) && hasMarkedIds(text),
  segmentsInPath,
}

const { org, number, run, block } = parts
const surrogatePattern = new RegExp(
  `^(?:(?:course|ccx)-v1:${org}\\+${number}\\+${run}(?:\\+ccx@[0-9]{1,12})?|library-v1:${org}\\+${number}|${org}/${number}/${run}|` +
    `${org}\\.${number}\\.${run}(?:/branch/(?:draft|published))?/block/${block})$`,
)

function newKey(text: string, scope: SurrogateScope): string | undefined {
  const [, kind, org, number, run, ccx] = newPattern.exec(text) ?? []
  if (kind === undefined || org === undefined || number === undefined || run === undefined) return undefined
  return `${kind}-v1:${courseParts(org, number, run, '+', scope)}${ccx === undefined ? '' : `+ccx@${numberSurrogate(ccx, scope)}`}`
}

function libraryKey(text: string, scope: SurrogateScope): string | undefined {
  const [, org, library] = libraryPattern.exec(text) ?? []
  if (org === undefined || library === undefined) return undefined
  return `library-v1:${orgSurrogate(org, scope)}+${numberPartSurrogate(library, scope)}`
}

function oldKey(text: string, scope: SurrogateScope): string | undefined {
  const [, org, number, run] = oldPattern.exec(text) ?? []
  if (org === undefined || number === undefined || run === undefined) return undefined
  return courseParts(org, number, run, '/', scope)
}

function locator(text: string, scope: SurrogateScope): string | undefined {
  const [, org, number, run, branch = '', block] = locatorPattern.exec(text) ?? []
  if (org === undefined || number === undefined || run === undefined || block === undefined) return undefined
  return `${courseParts(org, number, run, '.', scope)}${branch}/block/${blockIdSurrogate(block, scope)}`
}

export function courseParts(org: string, number: string, run: string, mark: string, scope: SurrogateScope): string {
  return [orgSurrogate(org, scope), numberPartSurrogate(number, scope), runSurrogate(run, scope)].join(mark)
}

/** New keys anywhere; an old one only after `courses`, since any three segments look like one. */
function segmentsInPath(segments: readonly string[], at: number): number {
  const here = segments[at] ?? ''
  if (newPattern.test(here) || libraryPattern.test(here)) return 1
  for (const count of [5, 3]) {
    if (segments[at + count - 2] !== 'block') continue
    if (locatorPattern.test(segments.slice(at, at + count).join('/'))) return count
  }
  if (at === 0 || !/^(?:courses|course|c4x-course)$/.test(segments[at - 1] ?? '')) return 0
  return !here.includes(':') && oldPattern.test(segments.slice(at, at + 3).join('/')) ? 3 : 0
}
