/**
 * What of an edX event may be shown as it is (T0 of the privacy rules, rules K0 and K4).
 *
 * The lists stand in the `vocabulary-….ts` files beside this one. A change of any of them is a new version.
 *
 * @module
 */
import type { Vocabulary } from '../platform.ts'
import { edxCodeWords, edxNameWords } from './vocabulary-code-words.ts'
import {
  fieldEnumerations,
  parameterEnumerations,
  rootEnumerations,
  type Enumerations,
} from './vocabulary-enumerations.ts'
import { rawRuleFields } from './envelope.ts'
import { isListedName } from './event-names.ts'
import { edxFieldNames } from './vocabulary-field-names.ts'
import { edxBlockTypes, edxUrlCalls, edxUrlWords } from './vocabulary-url-words.ts'

export const edxVocabulary: Vocabulary = {
  version: 'edx-2026-8',
  isKey,
  isCodeWords,
  isPathWord,
  keepRule,
}

const longestKey = 40

/** Most keys that are data can be told by these alone. */
export const listedKeyHints = {
  longest: longestKey,
  withDigit: [...edxFieldNames].filter((name) => /[0-9]/.test(name)),
}

/** Letters in words joined by one mark each; no digits, so that no number and no surrogate key passes. */
const keyForm = /^[_$]?[A-Za-z]+(?:[_-][A-Za-z]+)*$/
const nameForm = /^[A-Za-z]+(?:[._:-][A-Za-z]+)*$/

function isKey(key: string): boolean {
  if (key.length > longestKey) return false
  return edxFieldNames.has(key) || (keyForm.test(key) && isOfWords(key))
}

function isCodeWords(name: string): boolean {
  return isListedName(name) || (name.length <= 120 && nameForm.test(name) && isOfWords(name))
}

/** After these a path holds somebody's or something's name, even if it is spelled like a word. */
const nameFollows =
  /(?:^|\/)(?:u|user|users|username|profile|people|progress|activate|v[0-9]\/(?:accounts|preferences|certificates|course_info)|submission_history|jump_to_id|email_confirm|password_reset_confirm|verify|resubscribe|unsubscribe|profile_images\/v[0-9]|user_tours\/v[0-9]|support\/(?:enrollment|manage_user)|subsection-completion|retire(?:_backend)?_user|xqueue\/[^/]*)$/

function isPathWord(segment: string, former: string): boolean {
  if (nameFollows.test(former)) return false
  return edxUrlWords.has(segment) || edxBlockTypes.has(segment) || edxUrlCalls.has(segment)
}

/** `camelCase`, `HTMLCase` and marks separate words. A single letter is no word. */
function isOfWords(name: string): boolean {
  const words = name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []
  return words.length > 0 && words.every((word) => isCodeWord(word.toLowerCase()))
}

function isCodeWord(word: string): boolean {
  return edxCodeWords.has(word) && !edxNameWords.has(word)
}

/** Words that code writes where a value is missing or binary. */
const plainWords = new Set(['true', 'false', 'True', 'False', 'on', 'off', 'null', 'None'])

/** Hardly any value of a log is on a list: for the others nobody needs to know what a path says. */
const enumerated: ReadonlySet<string> = new Set(
  [rootEnumerations, fieldEnumerations, parameterEnumerations].flatMap((lists) =>
    [...lists.values()].flatMap((values) => [...values]),
  ),
)

function keepRule(path: string, value: string): string | undefined {
  if (value === '') return 'K0.empty'
  if (value === '0' || value === '1') return 'K0.number-0-1'
  if (plainWords.has(value)) return 'K0.word'
  if (value === '********' && /(?:^|\.)password[12]?(?:\[\])*$/.test(path)) return 'K0.masked'
  if (isListedName(value) && isEventNameAt(path, value)) return 'K0.event-name'
  return enumerated.has(value) && isEnumeratedAt(path, value) ? 'K0.enum' : undefined
}

/** Outside the root, only names with a dot: a nested `name` may be a person's, and some listed names are plain words. */
function isEventNameAt(path: string, value: string): boolean {
  if (rootFieldOf(path) === 'event_type' || path === 'name') return true
  return value.includes('.') && lastField(path) === 'name' && !isParameter(path)
}

function isEnumeratedAt(path: string, value: string): boolean {
  const field = lastField(path)
  if (isParameter(path)) return has(parameterEnumerations, field, value)
  const rootField = rootFieldOf(path)
  if (rootField !== undefined && has(rootEnumerations, rootField, value)) return true
  return has(fieldEnumerations, field, value)
}

/** The field of the event that stands there: type and source of a raw event are in its context. */
function rootFieldOf(path: string): string | undefined {
  if (!path.includes('.')) return path
  return rawRuleFields.includes(path) ? lastField(path) : undefined
}

function has(lists: Enumerations, field: string, value: string): boolean {
  return lists.get(field)?.has(value) ?? false
}

function isParameter(path: string): boolean {
  return /\((?:form)\)|(?:^|\.)(?:GET|POST|FILES)(?:\.|$)/.test(path)
}

/** The last key of a path, without the marks of arrays and payloads. */
function lastField(path: string): string {
  const bare = path.replace(/(?:\[\]|\((?:json|form)\))+$/, '')
  return bare.slice(bare.lastIndexOf('.') + 1)
}
