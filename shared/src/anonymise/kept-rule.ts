/**
 * Whether a kept value is one that the named rule lets stay: what the anonymiser writes into `kept-values.csv`, asked
 * again without the log.
 *
 * @module
 */
import type { Platform } from '../platforms/platform.ts'
import { isFlag } from './number-form.ts'
import { isVocabularyPath } from './url-form.ts'
import { representatives } from './user-agents.ts'

/** Root fields that hold the name of the event. */
export const nameFields: ReadonlySet<string> = new Set(['event_type', 'name'])

export interface KeptAt {
  /** As in a shape. */
  path: string
  value: string
  rule: string
}

/**
 * @param names event types that the naming rules have let pass in this diagnosis
 */
export function isKeptByRule({ path, value, rule }: KeptAt, platform: Platform, names: ReadonlySet<string>): boolean {
  if (platform.vocabulary.keepRule(path, value) === rule) return true
  switch (rule) {
    case 'K0.boolean':
      return value === 'true' || value === 'false'
    case 'K0.number-0-1':
      return isFlag(value)
    case 'K0.user-agent':
    case 'K0.language':
      return representatives.has(value)
    case 'K0.path':
      return isVocabularyPath(value, platform)
    case 'N.showable-name':
      return nameFields.has(path) && names.has(value)
    default:
      return false
  }
}
