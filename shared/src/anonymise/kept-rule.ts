/**
 * Whether a text that equals its surrogate has stayed because it is shipped with us, or by chance.
 *
 * @module
 */
import type { Platform } from '../platforms/platform.ts'
import { isVocabularyPath } from './url-form.ts'
import { representatives } from './user-agents.ts'

/** Root fields that hold the name of the event. */
export const nameFields: ReadonlySet<string> = new Set(['event_type', 'name'])

export function isShipped(text: string, rule: string, platform: Platform): boolean {
  return rule === 'K0.path' ? isVocabularyPath(text, platform) : representatives.has(text)
}
