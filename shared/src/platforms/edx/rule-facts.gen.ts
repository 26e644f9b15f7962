/**
 * What the translation rules say of their events: event type, source, meaning, reference.
 *
 * Written by `npm run build:rules`.
 *
 * @module
 */
// prettier-ignore
export const ruleFacts: readonly (readonly [string, string, string, string])[] = [
  ["seq_goto", "browser", "A learner clicks the tab of a unit in the navigation bar. Since 2016 the field name says edx.ui.lms.sequence.tab_selected.", "https://docs.openedx.org/en/latest/developers/references/internal_data_formats/tracking_logs/student_event_types.html#course-navigation-events"],
  ["problem_check", "server", "A learner submits a problem, and the server has checked and graded its answers.", "https://docs.openedx.org/en/latest/developers/references/internal_data_formats/tracking_logs/student_event_types.html#problem-check"],
  ["play_video", "browser", "A learner starts or resumes a video.", "https://docs.openedx.org/en/latest/developers/references/internal_data_formats/tracking_logs/student_event_types.html#play-video-edx-video-played"],
]
