/**
 * What each event type of the catalogue's family "grades" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const grades: Meanings = {
  'edx.grades.subsection.score_overridden':
    'A subsection score is overridden, or an override taken back; the payload field override_deleted says which.',
}
