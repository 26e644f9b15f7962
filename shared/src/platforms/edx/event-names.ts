/**
 * Explicit event types that may be shown as they are, because they come from code.
 *
 * @module
 */
import { catalogueRows } from './catalogue-rows.ts'
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

/** Names of the event catalogue, of the support matrix (which also has patterns) and of the vocabulary. */
const listedNames: ReadonlySet<string> = new Set([
  ...catalogueRows.map(([name = '']) => name),
  ...supportMatrix.map(([name = '']) => name).filter(hasSafeSpelling),
  ...edxEventNames,
])
