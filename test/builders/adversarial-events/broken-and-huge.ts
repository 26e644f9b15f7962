/**
 * Broken bytes, and events that are too deep, too long or too wide.
 *
 * @module
 */
import { many, type AdversarialCase } from './adversarial-case.ts'

export const brokenAndHuge: AdversarialCase[] = [
  ['replacement characters and NUL', { event: 'ja\ufffdne\u0000roe zork' }, ['zork', 'roe']],
  ['half of a surrogate pair', { event: { body: 'zork \ud800', 'zork\udfff': `/u/%E0%A4%A?zork=%` } }, ['zork']],
  ['50 levels', { event: many(50, (i) => i).reduce<unknown>((inner) => ({ event: inner }), 'janeroe') }, ['janeroe']],
  ['a text of 100,000 characters', { event: { body: 'zork '.repeat(20_000) } }, ['zork']],
  ['10,000 items', { event: many(10_000, (i) => `zork${i}`) }, ['zork']],
  ['a form in a form in a form', { event: `zork${'=a&zork'.repeat(9_000)}`, page: 'zork='.repeat(9_000) }, ['zork']],
  ['an empty event', { event: '', username: '', page: null }, [], [/"event":""/, /"page":null/]],
]
