/**
 * What each event type of the catalogue's family "navigation" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const navigation: Meanings = {
  accordion: 'A learner opens another section in the accordion menu of the first platform years. Never documented.',
}
