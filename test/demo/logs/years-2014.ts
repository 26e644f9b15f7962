/**
 * 2014 to 2016: a context on every event, names with dots, the mobile app, the new course keys.
 *
 * @module
 */
import * as answers from './answers.ts'
import type { Weighted } from './chance.ts'
import { browser, changed, mobile, server, type Action } from './envelope.ts'
import { forumActions } from './forum.ts'
import { moduleActions, pageActions } from './pages.ts'
import { courseKey, usageKey, type Scene } from './scene.ts'

export const years2014: Weighted<Action> = [
  [190, browser('play_video', answers.videoPayload)],
  [150, browser('pause_video', answers.videoPayload)],
  [90, server('problem_check', answers.checkedPayload)],
  [80, browser('problem_check', answers.quotedFormPayload)],
  [55, browser('problem_graded', answers.gradedPayload)],
  [50, browser('load_video', answers.videoPayload)],
  [48, browser('seq_next', answers.sequencePayload)],
  [42, browser('seq_goto', answers.sequencePayload)],
  [12, browser('seq_prev', answers.sequencePayload)],
  [40, browser('page_close', () => '')],
  [30, browser('stop_video', answers.videoPayload)],
  [26, browser('seek_video', answers.seekPayload)],
  [20, server('edx.course.enrollment.activated', answers.enrollmentPayload, '/change_enrollment')],
  [6, server('edx.course.enrollment.deactivated', answers.enrollmentPayload, '/change_enrollment')],
  [3, server('edx.course.enrollment.mode_changed', answers.enrollmentPayload)],
  [18, browser('problem_show', answers.problemPayload)],
  [16, server('showanswer', answers.problemIdPayload)],
  [14, mobile('play_video', mobilePayload, 'edx.video.played')],
  [11, mobile('pause_video', mobilePayload, 'edx.video.paused')],
  [6, mobile('stop_video', mobilePayload, 'edx.video.stopped')],
  [12, browser('speed_change_video', answers.speedPayload)],
  [8, browser('show_transcript', answers.videoPayload)],
  [8, browser('book', pdfPayload)],
  [6, browser('textbook.pdf.page.scrolled', pdfPayload)],
  [3, browser('textbook.pdf.thumbnails.toggled', pdfPayload)],
  [7, server('openassessmentblock.create_submission', submissionPayload)],
  [6, server('openassessmentblock.peer_assess', assessmentPayload)],
  [3, server('openassessmentblock.self_assess', assessmentPayload)],
  [5, server('edx.librarycontentblock.content.assigned', assignedPayload)],
  [2, server('edx.librarycontentblock.content.removed', assignedPayload)],
  [4, server('edx.bookmark.added', bookmarkPayload)],
  [3, server('edx.cohort.user_added', cohortPayload)],
  [3, browser('edx.course.student_notes.added', notePayload)],
  [2, server('edx.certificate.created', certificatePayload)],
  [2, server('edx.user.settings.changed', settingPayload)],
  [2, changed(browser('seq_next', answers.sequencePayload), twiceEncoded)],
  ...forumActions,
  ...moduleActions,
  ...pageActions,
]

function mobilePayload({ chance, course }: Scene): object {
  return { module_id: chance.pick(course.videos), code: 'mobile', current_time: Math.round(chance.next() * 6e5) / 1000 }
}

function pdfPayload({ chance, course }: Scene): object {
  const chapter = `/asset-v1:${course.org}+${course.number}+${course.run}+type@asset+block/Unit_${chance.below(9) + 1}.pdf`
  return { type: 'gotopage', old: chance.below(50), new: chance.below(50), chapter, name: 'textbook.pdf.page.loaded' }
}

function submissionPayload({ chance, at }: Scene): object {
  return {
    submission_uuid: `${chance.hex(8)}-${chance.hex(4)}-4${chance.hex(3)}-a${chance.hex(3)}-${chance.hex(12)}`,
    attempt_number: 1,
    created_at: new Date(at).toISOString(),
    submitted_at: new Date(at).toISOString(),
    answer: { parts: [{ text: 'My grandmother had a telescope in the attic.' }] },
  }
}

function assessmentPayload({ chance, at }: Scene): object {
  const part = { criterion: { name: 'Clarity', points_possible: 5 }, option: { name: 'Good', points: 3 }, feedback: '' }
  return {
    feedback: chance.pick(['', 'Please explain figure 2, Oskar.']),
    parts: [part, part].slice(0, chance.below(2) + 1),
    rubric: { content_hash: chance.hex(40) },
    scored_at: new Date(at).toISOString(),
    scorer_id: chance.hex(32),
    score_type: 'PE',
    submission_uuid: `${chance.hex(8)}-${chance.hex(4)}-4${chance.hex(3)}-a${chance.hex(3)}-${chance.hex(12)}`,
  }
}

function assignedPayload(scene: Scene): object {
  const { chance, course } = scene
  const block = { usage_key: usageKey(course, 'problem', chance.pick(course.problems)), descendants: [] }
  return {
    location: usageKey(course, 'library_content', chance.pick(course.sequences)),
    previous_count: 0,
    max_count: 1,
    result: [block],
    added: [block],
  }
}

function bookmarkPayload({ chance, course, learner }: Scene): object {
  const component = usageKey(course, 'vertical', chance.pick(course.sequences))
  const bookmark_id = `${learner.username},${component}`
  return { course_id: courseKey(course), bookmark_id, component_usage_id: component, component_type: 'vertical' }
}

function cohortPayload({ chance, learner }: Scene): object {
  return { cohort_id: chance.below(90), cohort_name: 'Evening group', user_id: learner.userId }
}

function notePayload({ chance, course }: Scene): object {
  return {
    note_id: chance.hex(20),
    note_text: chance.pick(['ask Linnea about this', 'f = 1/d', '']),
    tags: chance.happens(0.5) ? [] : ['exam'],
    highlighted_content: 'the focal length of a thin lens',
    truncated: [],
    usage_id: usageKey(course, 'html', chance.pick(course.sequences)),
    component_usage_id: usageKey(course, 'vertical', chance.pick(course.sequences)),
  }
}

function certificatePayload({ chance, course, learner }: Scene): object {
  return {
    certificate_id: chance.hex(32),
    certificate_url: `https://certificates.northlake.example/${chance.hex(32)}`,
    course_id: courseKey(course),
    enrollment_mode: 'verified',
    generation_mode: 'batch',
    user_id: learner.userId,
  }
}

function settingPayload({ learner, chance }: Scene): object {
  const [setting, next] = chance.pick([
    ['email', learner.email],
    ['name', learner.fullName],
    ['year_of_birth', 1988],
    ['is_active', true],
  ] as const)
  return { setting, old: null, new: next, table: 'auth_userprofile', truncated: [], user_id: learner.userId }
}

/** Some proxies encode the payload a second time. */
function twiceEncoded(_scene: Scene, { event }: Record<string, unknown>): Record<string, unknown> {
  return { event: JSON.stringify(event) }
}
