/**
 * Whether the rule that a row of `kept-values.csv` names lets its value stay at its path.
 *
 * @module
 */
import { shippedBrowsers, shippedTongues } from '../anonymise/shipped-agents.ts'
import { isPathOfWords } from './addresses.ts'
import type { Grounds } from './explanation.ts'

export interface KeptRow {
  /** As in a shape. */
  path: string
  value: string
  rule: string
}

/** The naming rules by which an event type is shown; by event type. */
export type ShownNames = ReadonlyMap<string, ReadonlySet<string>>

export function isKeptRow({ path, value, rule }: KeptRow, grounds: Grounds, names: ShownNames): boolean {
  if (grounds.vocabulary.keepRule(path, value) === rule) return true
  switch (rule) {
    case 'K0.boolean':
      return value === 'true' || value === 'false'
    case 'K0.number-0-1':
      return /^(?:-?0|1)(?:\.0{1,20})?$/.test(value)
    case 'K0.user-agent':
      return shippedBrowsers.has(value)
    case 'K0.language':
      return shippedTongues.has(value)
    case 'K0.path':
      return isPathOfWords(value, grounds)
    default:
      return (path === 'event_type' || path === 'name') && (names.get(value)?.has(rule) ?? false)
  }
}
