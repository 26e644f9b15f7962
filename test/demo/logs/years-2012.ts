/**
 * 2012 and 2013: the platform's first years.
 *
 * @module
 */
import * as answers from './answers.ts'
import type { Weighted } from './chance.ts'
import { changed, oldBrowser, oldServer, type Action } from './envelope.ts'
import { moduleActions, pageActions } from './pages.ts'
import { courseKey, type Scene } from './scene.ts'

export const years2012: Weighted<Action> = [
  [210, oldBrowser('play_video', answers.videoPayload)],
  [165, oldBrowser('pause_video', answers.videoPayload)],
  [105, oldServer('save_problem_check', answers.oldCheckedPayload)],
  [100, oldBrowser('problem_check', answers.quotedFormPayload)],
  [60, oldBrowser('problem_graded', answers.gradedPayload)],
  [58, oldBrowser('seq_goto', answers.sequencePayload)],
  [50, oldBrowser('seq_next', answers.sequencePayload)],
  [14, oldBrowser('seq_prev', answers.sequencePayload)],
  [48, oldBrowser('page_close', () => ({}))],
  [22, oldBrowser('problem_show', answers.problemPayload)],
  [20, oldServer('showanswer', answers.problemIdPayload)],
  [16, oldBrowser('book', bookPayload)],
  [14, oldBrowser('seek_video', answers.seekPayload)],
  [12, oldBrowser('speed_change_video', answers.speedPayload)],
  [6, oldBrowser('accordion', () => ({ newheader: 2, oldheader: 1 }))],
  [5, oldBrowser('hide_transcript', answers.videoPayload)],
  [5, oldBrowser('show_transcript', answers.videoPayload)],
  [4, oldBrowser('problem_save', answers.quotedFormPayload)],
  [4, oldServer('save_problem_success', answers.oldCheckedPayload)],
  [3, oldBrowser('problem_reset', answers.problemPayload)],
  [3, oldServer('reset_problem', resetPayload)],
  [2, oldServer('save_problem_check_fail', failedCheck)],
  [1, oldServer('problem_check_fail', failedCheck)],
  [1, oldBrowser('rubric_select', rubricPayload)],
  [1, oldBrowser('oe_show_question', () => ({ location: 'essay' }))],
  [
    1,
    changed(
      oldServer('list-students', () => ({})),
      () => ({ event: null }),
    ),
  ],
  [1, oldServer('add-forum-mod', () => ({ username: 'b_halvard' }))],
  ...[...moduleActions, ...pageActions].map(([weight, action]) => [weight * 1.3, withoutContext(action)] as const),
]

function withoutContext(action: Action): Action {
  return changed(action, () => ({
    name: undefined,
    context: undefined,
    referer: undefined,
    accept_language: undefined,
  }))
}

function bookPayload({ chance }: Scene): object {
  const old = chance.below(300)
  return { type: chance.pick(['gotopage', 'nextpage', 'prevpage']), old, new: old + 1 }
}

function resetPayload(scene: Scene): object {
  return { ...answers.problemIdPayload(scene), old_state: { seed: 1, done: true, attempts: 2 }, new_state: { seed: 1 } }
}

function failedCheck(scene: Scene): object {
  return { ...answers.problemIdPayload(scene), failure: scene.chance.pick(['closed', 'unreset']), answers: {} }
}

function rubricPayload({ chance, course }: Scene): object {
  return { location: `i4x://${courseKey(course)}`, selection: chance.below(4), category: chance.below(3) }
}
