/**
 * Names of edX categories: what of an event type and an event source may be shown (privacy rules N1 to N4).
 *
 * @module
 */
import { unlisted } from '../../diagnosis/category.ts'
import type { CategoryName } from '../platform.ts'
import { hasSafeSpelling, isListedName } from './event-names.ts'
import { blockTypeOf } from './module-id.ts'
import { isSentenceTemplate, sentenceTemplate } from './old-sentences.ts'
import { isRouteTemplate, routeTemplate } from './route-templates.ts'
import { isWrittenUsage, writtenHole, writtenUsage, writtenWord } from './route-holes.ts'

const eventSources: ReadonlySet<string> = new Set(['browser', 'server', 'mobile', 'task', 'studio'])

/** Anybody can send events of these sources under any name. */
const openSources: ReadonlySet<string> = new Set(['browser', 'mobile', unlisted])

/** A server type that is a text of several words, but no sentence that we know. */
const freeText = '{free-text}'

export function categoryName(eventType: string, eventSource: string): CategoryName {
  const source = eventSources.has(eventSource) ? eventSource : unlisted
  if (isListedName(eventType)) return { eventType, eventSource: source, naming: 'listed' }
  const template = openSources.has(source) ? undefined : templateOf(eventType)
  if (template !== undefined) return { eventType: template, eventSource: source, naming: 'template' }
  if (hasSafeSpelling(eventType)) return { eventType, eventSource: source, naming: 'candidate' }
  return { eventType: unlisted, eventSource: source, naming: 'unlisted' }
}

/** Whether the naming rules could give this name. */
export function isCategoryName(eventType: string, eventSource: string): boolean {
  if (!eventSources.has(eventSource) && eventSource !== unlisted) return false
  if (eventType === unlisted || isListedName(eventType) || hasSafeSpelling(eventType)) return true
  return !openSources.has(eventSource) && isTemplate(eventType)
}

/**
 * Whether a candidate may be shown: its words are words of the platform's code and enough people have seen it from
 * enough networks; of servers, whose names come from code, one of the two is enough.
 */
export function isShowableName(
  { eventSource, naming }: CategoryName,
  isCodeWords: boolean,
  { users, networks, minUsers }: { users: number; networks: number; minUsers: number },
): boolean {
  if (naming !== 'candidate') return naming !== 'unlisted'
  if (openSources.has(eventSource)) return isCodeWords && users >= minUsers && networks >= 3
  return isCodeWords || users >= minUsers
}

function templateOf(eventType: string): string | undefined {
  const type = eventType.trim()
  if (type.startsWith('/')) return routeTemplate(type)
  if (/^(?:i4x|block-v1):/.test(type)) return moduleTemplate(type)
  return sentenceTemplate(type) ?? (/\s/.test(type) ? freeText : undefined)
}

/** `i4x://Org/Num/problem/H1/problem_check` becomes `i4x:{usage:problem}/problem_check`. */
function moduleTemplate(type: string): string {
  const segments = type.split('/', 8)
  const keyLength = type.startsWith('i4x://') ? 6 : 1
  const blockType = blockTypeOf(segments.slice(0, keyLength).join('/')) ?? ''
  const usage = `${type.startsWith('i4x:') ? 'i4x' : 'block-v1'}:${writtenUsage(blockType)}`
  const verb = segments[keyLength]
  return verb === undefined ? usage : `${usage}/${writtenWord('dispatch', verb)}`
}

function isTemplate(text: string): boolean {
  if (text === freeText || isSentenceTemplate(text)) return true
  if (text.startsWith('/')) return isRouteTemplate(text)
  const [, usage = '', verb] = /^(?:i4x|block-v1):(\{usage:[^}]+\})(?:\/([^/]+))?$/.exec(text) ?? []
  return isWrittenUsage(usage) && (verb === undefined || writtenHole('dispatch', verb))
}
