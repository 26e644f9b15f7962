/**
 * What each event type of the catalogue's family "open response assessment" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const openResponseAssessment: Meanings = {
  'openassessmentblock.remove_uploaded_file': 'A learner removes a file uploaded for a response.',
  'openassessmentblock.save_files_descriptions':
    'The descriptions of the files that a learner uploads for a response are saved.',
}
