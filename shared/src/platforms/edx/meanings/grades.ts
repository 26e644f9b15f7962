/**
 * What each event type of the catalogue's family "grades" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const grades: Meanings = {}
