/**
 * Actions of a learner that leave several events in an edX log: one of the browser, one of the server, and often the
 * request in between, whose event type is its path.
 *
 * Source: the event catalogue (who emits what), and the platform's own scripts of problems, sequences and videos.
 *
 * @module
 */
import type { ActionTrace, SameAction } from '../platform.ts'

const browser = (...names: string[]): ActionTrace[] => names.map((eventType) => ({ eventSource: 'browser', eventType }))
const server = (...names: string[]): ActionTrace[] => names.map((eventType) => ({ eventSource: 'server', eventType }))
const request = (verb: string): ActionTrace[] => [{ eventSource: 'server', pathEnd: `/${verb}` }]

/** Names in one trace take each other's place: an older name and its successor, or the kinds of one action. */
export const edxSameActions: readonly SameAction[] = [
  {
    action: 'A learner checks a problem.',
    traces: [
      browser('problem_check'),
      browser('problem_graded'),
      server('problem_check', 'save_problem_check'),
      request('problem_check'),
    ],
  },
  {
    action: 'A learner asks for the answer of a problem.',
    traces: [browser('problem_show'), server('showanswer', 'show_answer'), request('problem_show')],
  },
  {
    action: 'A learner saves the answer of a problem.',
    traces: [browser('problem_save'), server('save_problem_success'), request('problem_save')],
  },
  {
    action: 'A learner resets a problem.',
    traces: [browser('problem_reset'), server('reset_problem'), request('problem_reset')],
  },
  {
    action: 'A learner moves within a sequence.',
    traces: [browser('seq_goto', 'seq_next', 'seq_prev'), request('goto_position')],
  },
  {
    action: 'A learner pauses a video, and its position is saved.',
    traces: [browser('pause_video'), request('save_user_state')],
  },
  {
    action: 'A learner joins or leaves a course.',
    traces: [
      server('edx.course.enrollment.activated', 'edx.course.enrollment.deactivated'),
      request('change_enrollment'),
    ],
  },
]
