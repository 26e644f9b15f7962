/**
 * Explicit event types that may be shown as they are, because they come from code.
 *
 * @module
 */
import catalogue from './catalogue.json' with { type: 'json' }
import supportMatrix from './support-matrix.json' with { type: 'json' }
import { edxEventNames } from './vocabulary-event-names.ts'

export function isListedName(name: string): boolean {
  return listedNames.has(name)
}

/** Letters, up to three digits together in later words, one mark between words; nothing that a pattern, a path or a formula could use. */
export function hasSafeSpelling(name: string): boolean {
  return name.length <= 100 && safeSpelling.test(name) && !/[0-9]{4}/.test(name)
}

const safeSpelling = /^[A-Za-z]+(?:[._-][A-Za-z0-9]+)*$/

/** What replaced the library block's events in the platform, and stands in no list yet. */
const newNames = ['edx.itembankblock.content.assigned', 'edx.itembankblock.content.removed']

/** Names of the event catalogue, of the support matrix (which also has patterns) and of the vocabulary. */
const listedNames: ReadonlySet<string> = new Set([
  ...catalogue.map(([name = '']) => name),
  ...supportMatrix.map(([name = '']) => name).filter(hasSafeSpelling),
  ...edxEventNames,
  ...newNames,
])
