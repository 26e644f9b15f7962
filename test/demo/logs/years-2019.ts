/**
 * 2019 to 2025: names and event types that differ, grades, exams, item banks.
 *
 * @module
 */
import * as answers from './answers.ts'
import type { Weighted } from './chance.ts'
import { browser, changed, mobile, rawEnvelope, server, type Action } from './envelope.ts'
import { forumActions } from './forum.ts'
import { pageActions } from './pages.ts'
import { courseKey, usageKey, type Scene } from './scene.ts'

export const years2019: Weighted<Action> = [
  [180, browser('play_video', answers.videoPayload)],
  [150, browser('pause_video', answers.videoPayload)],
  [60, browser('load_video', answers.videoPayload)],
  [44, browser('stop_video', answers.videoPayload)],
  [40, browser('complete_video', answers.videoPayload, 'edx.video.completed')],
  [85, server('problem_check', answers.checkedPayload)],
  [70, browser('problem_check', answers.formPayload)],
  [50, changed(browser('problem_graded', answers.gradedPayload), asList)],
  [46, browser('seq_next', answers.tabPayload, 'edx.ui.lms.sequence.next_selected')],
  [24, browser('seq_goto', answers.tabPayload, 'edx.ui.lms.sequence.tab_selected')],
  [12, browser('seq_prev', answers.tabPayload, 'edx.ui.lms.sequence.previous_selected')],
  [30, browser('edx.ui.lms.link_clicked', linkPayload)],
  [16, browser('edx.ui.lms.outline.selected', linkPayload)],
  [36, browser('page_close', () => ({}))],
  [34, server('edx.grades.problem.submitted', gradePayload)],
  [22, server('edx.grades.subsection.grade_calculated', gradePayload)],
  [18, server('edx.grades.course.grade_calculated', gradePayload)],
  [20, rawEnvelope(server('edx.completion.block_completion.changed', completionPayload))],
  [18, server('edx.course.enrollment.activated', answers.enrollmentPayload)],
  [10, rawEnvelope(server('edx.course.enrollment.activated', answers.enrollmentPayload))],
  [16, mobile('edx.video.played', mobilePayload, 'edx.video.played')],
  [12, mobile('edx.video.paused', mobilePayload, 'edx.video.paused')],
  [8, mobile('edx.video.position.changed', mobilePayload, 'edx.video.position.changed')],
  [8, server('edx.drag_and_drop_v2.item.dropped', dropPayload)],
  [6, server('edx.drag_and_drop_v2.item.picked_up', ({ chance }) => ({ item_id: chance.below(5) }))],
  [6, server('edx.problem.hint.demandhint_displayed', hintPayload)],
  [5, server('xblock.poll.submitted', pollPayload)],
  [5, server('edx.special_exam.timed.attempt.started', examPayload)],
  [4, server('edx.special_exam.timed.attempt.submitted', examPayload)],
  [4, server('edx.done.toggled', () => ({ done: true }))],
  [3, browser('edx.course.tool.accessed', toolPayload)],
  [2, server('edx.course.grade.passed.first_time', answers.enrollmentPayload)],
  [1, server('edx.team.learner_added', teamPayload)],
  ...forumActions,
  ...pageActions,
]

/** An item bank under its name since 2024. */
export const itemBankActions: Weighted<Action> = [
  [9, server('edx.itembankblock.content.assigned', bankPayload)],
  [3, server('edx.itembankblock.content.removed', bankPayload)],
]

/** The name that an item bank had before. */
export const libraryContentActions: Weighted<Action> = [
  [8, server('edx.librarycontentblock.content.assigned', bankPayload)],
]

function asList(scene: Scene): Record<string, unknown> {
  return { event: answers.gradedPayload(scene) }
}

function linkPayload({ chance, course, host }: Scene): object {
  return {
    current_url: `https://${host}/courses/${courseKey(course)}/course/`,
    target_url: chance.pick([
      'https://forum.quillon.example/',
      `https://${host}/courses/${courseKey(course)}/progress`,
    ]),
    ...(chance.happens(0.3) ? { target_name: 'Week 2: Lenses', widget_placement: 'accordion' } : {}),
  }
}

function gradePayload({ chance, course, learner }: Scene): object {
  return {
    course_id: courseKey(course),
    user_id: String(learner.userId),
    problem_id: usageKey(course, 'problem', chance.pick(course.problems)),
    weighted_earned: chance.below(4),
    weighted_possible: 4,
    event_transaction_id: `${chance.hex(8)}-${chance.hex(4)}-4${chance.hex(3)}-9${chance.hex(3)}-${chance.hex(12)}`,
    event_transaction_type: 'edx.grades.problem.submitted',
  }
}

function completionPayload({ chance, course }: Scene): object {
  return {
    context_key: courseKey(course),
    block_id: usageKey(course, 'video', chance.pick(course.videos)),
    completion: 1.0,
  }
}

function mobilePayload({ chance, course }: Scene): object {
  return {
    module_id: usageKey(course, 'video', chance.pick(course.videos)),
    code: 'mobile',
    current_time: chance.below(900),
  }
}

function dropPayload({ chance }: Scene): object {
  return {
    item_id: chance.below(5),
    is_correct: chance.happens(0.7),
    location: 'Focal plane',
    location_id: 1,
    item: 'Lens',
  }
}

function hintPayload({ chance, course }: Scene): object {
  const module_id = usageKey(course, 'problem', chance.pick(course.problems))
  return { hint_index: 0, hint_len: 2, hint_text: 'Draw the rays first.', module_id }
}

function pollPayload({ chance }: Scene): object {
  return { url_name: 'poll', choice: chance.pick(['R', 'B', 'G']) }
}

function examPayload({ chance, learner }: Scene): object {
  return {
    attempt_id: chance.below(90_000),
    attempt_user_id: learner.userId,
    attempt_status: chance.pick(['started', 'submitted']),
    attempt_code: chance.hex(32).toUpperCase(),
    exam_id: chance.below(400),
    exam_name: 'Final exam',
    exam_is_proctored: false,
    exam_default_time_limit_mins: 90,
  }
}

function toolPayload({ course }: Scene): object {
  return { tool_name: 'edx.bookmarks', course_id: courseKey(course), is_staff: false }
}

function teamPayload({ chance, learner }: Scene): object {
  return { team_id: `rays-${chance.hex(32)}`, user_id: learner.userId, add_method: 'joined_from_team_view' }
}

function bankPayload({ chance, course }: Scene): object {
  const block = { usage_key: usageKey(course, 'problem', chance.pick(course.problems)), descendants: [] }
  const location = usageKey(course, 'itembank', chance.pick(course.sequences))
  return { location, previous_count: 0, max_count: 2, result: [block, block], added: [block] }
}
