/**
 * Names of edX categories: what of an event type and an event source may be shown (privacy rules N1 to N4).
 *
 * @module
 */
import { unlisted } from '../../diagnosis/category.ts'
import { fewestNetworks } from '../../diagnosis/scan-settings.ts'
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

/** Whether the naming rules could give this name, to a category that is shown or to one that waits for more users. */
export function isCategoryName(eventType: string, eventSource: string): boolean {
  return nameRule({ eventType, eventSource }, true, { fewUsers: false, fewNetworks: false }) !== undefined
}

/** The naming rule by which this name may be shown, with what was seen of it. */
export function nameRule(
  { eventType, eventSource }: { eventType: string; eventSource: string },
  isCodeWords: boolean,
  { fewUsers, fewNetworks }: { fewUsers: boolean; fewNetworks: boolean },
): string | undefined {
  if (!eventSources.has(eventSource) && eventSource !== unlisted) return undefined
  if (eventType === unlisted) return 'N.unlisted'
  if (isListedName(eventType)) return 'K0.event-name'
  if (openSources.has(eventSource)) {
    return hasSafeSpelling(eventType) && isCodeWords && !fewUsers && !fewNetworks ? 'N1' : undefined
  }
  if (isTemplate(eventType)) return 'N3'
  if (!hasSafeSpelling(eventType)) return undefined
  return isCodeWords ? 'N2.words' : fewUsers ? undefined : 'N2.users'
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
  if (openSources.has(eventSource)) return isCodeWords && users >= minUsers && networks >= fewestNetworks
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
