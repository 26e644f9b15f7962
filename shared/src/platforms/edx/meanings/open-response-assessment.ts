/**
 * What each event type of the catalogue's family "open response assessment" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const openResponseAssessment: Meanings = {
  'openassessment.student_training_assess_example':
    "A learner scores an example response in the training step. The payload compares this with the team's scores.",
  'openassessment.upload_file':
    'A learner has uploaded a file as part of a response, before submitting it. A browser event.',
  'openassessment.upload_file_error':
    'The upload of a file for a response fails, and blocks the submission. A browser event, known since 2020.',
  'openassessmentblock.create_submission': 'A learner submits a response to an open response assessment.',
  'openassessmentblock.create_team_submission':
    'A team of learners submits a joint response to an open response assessment.',
  'openassessmentblock.get_peer_submission': "A learner receives another learner's response to assess.",
  'openassessmentblock.get_submission_for_staff_grading':
    'A team member is handed a response that awaits its grade in the staff step.',
  'openassessmentblock.peer_assess': "A learner submits the assessment of a peer's response.",
  'openassessmentblock.remove_uploaded_file': 'A learner removes a file uploaded for a response.',
  'openassessmentblock.save_files_descriptions':
    'The descriptions of the files that a learner uploads for a response are saved.',
  'openassessmentblock.save_submission': 'A learner saves a draft of a response without submitting it.',
  'openassessmentblock.self_assess': 'A learner submits the assessment of the own response.',
  'openassessmentblock.staff_assess': "A team member submits the assessment of a learner's response.",
  'openassessmentblock.submit_feedback_on_assessments':
    'A learner comments on the assessments received or on the process of assessing.',
}
