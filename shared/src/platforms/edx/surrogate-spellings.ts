/**
 * How the surrogates of edX identifiers are spelled. Written apart from what makes them, for the check; it knows only the
 * block types of the vocabulary and the listed endings of files.
 *
 * @module
 */
import { fileExtensions } from '../../anonymise/file-extensions.ts'
import type { SurrogateGrammar } from '../platform.ts'
import { edxBlockTypes } from './vocabulary-url-words.ts'

const org = 'Org[1-9][0-9]{3}'
const number = 'Num[1-9][0-9]{3}'
const run = 'Run[1-9][0-9]{3}'
const type = `(?:other|${[...edxBlockTypes].sort((a, b) => b.length - a.length).join('|')})`
/** In whatever case the file had it. */
const ending = [...fileExtensions].join('|').replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)
const block = `(?:[0-9a-f]{8,240}|[0-9A-F]{8,240}|Name[1-9][0-9]{3}|slug[1-9][0-9]{3}\\.(?:${ending}))`
const oldCourse = `${org}/${number}/${run}`
const newCourse = `(?:course|ccx)-v1:${org}\\+${number}\\+${run}(?:\\+ccx@[0-9]{1,12})?`
const library = `library-v1:${org}\\+${number}`
const locator = `${org}\\.${number}\\.${run}(?:/branch/(?:draft|published))?/block/${block}`
const oldUsage = `[ic]4x(?:://?|:;_;_)${org}(?:/|;_)${number}(?:/|;_)${type}(?:/|;_)${block}(?:@(?:draft|published))?`
const dashed = `i4x-${org}-${number}-${type}-${block}`
const extras =
  '(?:\\+(?:ccx@[0-9]{1,40}|branch@(?:draft|published)-branch|version@(?:[0-9a-f]{8,60}|[0-9A-F]{8,60}))){0,3}'
const newUsage = `(?:block|lib-block|asset|ccx-block)-v1:${org}\\+${number}(?:\\+${run})?${extras}\\+type@${type}[+@]block[@/]${block}`
const usage = `(?:${oldUsage}|${dashed}|${newUsage})`
const suffix =
  '(?:_(?:[1-9]|[1-3][0-9]))(?:_[1-9])?(?:_(?:dynamath|comment|textbox|choiceinput|solution|hint)(?:_[0-9])?)?'

export const edxSurrogates: readonly SurrogateGrammar[] = [
  whole('input id', `(?:input_)?(?:${dashed}|${block})${suffix}(?:\\[\\])?`, [1]),
  whole('usage key', usage, [1, 2, 5, 6]),
  whole('usage path', `${newUsage}(?:/${newUsage}){1,3}`, []),
  whole('course key', `(?:${newCourse}|${library}|${oldCourse}|${locator})`, [1, 3, 5]),
  whole('bookmark id', `(?:user_[1-9][0-9]{3}|user[1-9][0-9]{3}@example\\.org),${usage}`, [1]),
  whole('choice', 'choice_[1-9][0-9]{3}', [1]),
  whole('org', org, [1]),
  whole('course run', run, [1]),
  whole('course number', number, [1]),
]

function whole(kind: string, pattern: string, segments: readonly number[]): SurrogateGrammar {
  return { kind, pattern: new RegExp(`^${pattern}$`), segments }
}
