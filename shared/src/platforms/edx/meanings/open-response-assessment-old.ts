/**
 * What each event type of the catalogue's family "open response assessment (old)" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const oldOpenResponseAssessment: Meanings = {
  oe_feedback_response_selected:
    'A learner picks a value in the form that answers received feedback. First generation, withdrawn in 2014.',
  oe_hide_question:
    'A learner folds away the question of an open-ended problem. First generation, once named oe_hide_problem.',
  oe_show_full_feedback:
    'A learner opens the full feedback on an open-ended problem. First generation, withdrawn in 2014.',
  oe_show_question:
    'A learner unfolds the question of an open-ended problem. First generation, once named oe_show_problem.',
  oe_show_respond_to_feedback:
    'A learner opens the form for answering received feedback. First generation, withdrawn in 2014.',
  peer_grading_hide_question:
    'A learner folds away the question while grading peers. First generation, once named peer_grading_hide_problem.',
  peer_grading_show_question:
    'A learner unfolds the question while grading peers. First generation, once named peer_grading_show_problem.',
  rubric_select:
    'A score is chosen in a category of the rubric of an open-ended problem. First generation, withdrawn in 2014.',
  staff_grading_hide_question:
    'A team member folds away the question while grading. First generation, once named staff_grading_hide_problem.',
  staff_grading_show_question:
    'A team member unfolds the question while grading. First generation, once named staff_grading_show_problem.',
}
