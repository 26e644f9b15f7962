/**
 * What each event type of the catalogue's family "forum" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const forum: Meanings = {}
