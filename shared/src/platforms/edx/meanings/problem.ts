/**
 * What each event type of the catalogue's family "problem" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const problem: Meanings = {
  'crowd_hinter.hint_rating_UX':
    'After solving a problem a learner is offered to rate the hint received, or to write one.',
  'crowd_hinter.rateHint': 'A learner rates a crowdsourced hint up or down.',
  'crowd_hinter.reportHint': 'A learner reports a crowdsourced hint as unfit.',
  'crowd_hinter.showHint': 'A learner is shown a crowdsourced hint after a wrong answer.',
  'crowd_hinter.staffRateHint':
    "A reported hint disappears from the moderation list after a team member's decision. " +
    'Follows crowd_hinter.staff_rate_hint.',
  'crowd_hinter.staff_edit_hinter':
    'A team member saves the settings and first hints of a crowdsourced hinter in Studio.',
  'crowd_hinter.staff_rate_hint': 'A team member decides whether a reported hint stays or goes.',
  'crowd_hinter.submitNewHint': 'A learner contributes a hint for others.',
  'edx.problem.completed':
    'A learner completes a problem. A name proposed in converters; the platform itself is not known to send it.',
  'edx.problem.hint.demandhint_displayed': 'A learner asks for a hint of a problem and sees it.',
  'edx.problem.hint.feedback_displayed': 'A learner submits an answer and sees the feedback the author wrote for it.',
  problem_check_fail:
    'A submitted problem could not be checked, e.g. because it is closed. Once named save_problem_check_fail.',
  problem_delete_state: "A background task deletes a learner's state in a problem, at the request of a team member.",
  problem_graded:
    "The browser receives the graded problem after a learner submitted it. problem_check is the server's " +
    'side of this.',
  problem_rescore:
    "A learner's problem is rescored at the request of a team member. The user of the event is the team member.",
  problem_rescore_fail: "A learner's problem could not be rescored, though a team member asked for it.",
  problem_reset:
    "A learner clicks reset and the answers are cleared. A browser event; reset_problem is the server's side of it.",
  problem_reset_attempts:
    "A background task resets a learner's attempts at a problem, at the request of a team member.",
  problem_save:
    'A learner saves answers without submitting them. ' +
    "A browser event; save_problem_success is the server's side of it.",
  problem_show:
    'A learner has the answer of a problem revealed. ' +
    'A browser event about the answer, not about the display of the problem.',
  reset_problem: 'The server has reset a problem for a learner. It holds the state before and after.',
  reset_problem_fail: 'The server could not reset a problem for a learner.',
  save_hint: 'A learner saves a hint at the end of an early self-assessment problem, of 2012. Never documented.',
  save_problem_check:
    "Name of the server's problem_check until October 2013: a learner submits a problem and it is checked.",
  save_problem_check_fail: 'Name of problem_check_fail until October 2013: a submitted problem could not be checked.',
  save_problem_fail: "The server could not save a learner's answers.",
  save_problem_success: "The server has saved a learner's answers without grading them.",
  show_answer: 'Name of showanswer until January 2013: the server reveals the answer of a problem.',
  showanswer: "The server reveals the answer of a problem to a learner. problem_show is the browser's side of this.",
  'xblock.problem_builder.feedback.closed':
    'A feedback message of a Problem Builder block closes because the learner clicks elsewhere.',
  'xblock.problem_builder.loaded': 'A Problem Builder block is displayed to a learner.',
  'xblock.problem_builder.submitted':
    'A learner submits the answers of a Problem Builder block. The payload holds answers, attempts and grade.',
}
