/**
 * All translation rules, by source and event type.
 *
 * Written by `npm run build:rules`.
 *
 * @module
 */
import { rule as edx$bookmark$accessed$browser } from './events/bookmarks/edx.bookmark.accessed.browser.ts'
import { rule as edx$bookmark$added$server } from './events/bookmarks/edx.bookmark.added.server.ts'
import { rule as edx$bookmark$listed$browser } from './events/bookmarks/edx.bookmark.listed.browser.ts'
import { rule as edx$bookmark$listed$server } from './events/bookmarks/edx.bookmark.listed.server.ts'
import { rule as edx$bookmark$removed$server } from './events/bookmarks/edx.bookmark.removed.server.ts'
import { rule as edx$badge$assertion$created$server } from './events/certificates/edx.badge.assertion.created.server.ts'
import { rule as edx$certificate$created$server } from './events/certificates/edx.certificate.created.server.ts'
import { rule as edx$certificate$evidence_visited$browser } from './events/certificates/edx.certificate.evidence_visited.browser.ts'
import { rule as edx$certificate$evidence_visited$server } from './events/certificates/edx.certificate.evidence_visited.server.ts'
import { rule as edx$certificate$generation$disabled$server } from './events/certificates/edx.certificate.generation.disabled.server.ts'
import { rule as edx$certificate$generation$enabled$server } from './events/certificates/edx.certificate.generation.enabled.server.ts'
import { rule as edx$certificate$revoked$server } from './events/certificates/edx.certificate.revoked.server.ts'
import { rule as edx$certificate$shared$server } from './events/certificates/edx.certificate.shared.server.ts'
import { rule as edx$cohort$created$server } from './events/cohort/edx.cohort.created.server.ts'
import { rule as edx$cohort$creation_requested$server } from './events/cohort/edx.cohort.creation_requested.server.ts'
import { rule as edx$cohort$user_add_requested$server } from './events/cohort/edx.cohort.user_add_requested.server.ts'
import { rule as edx$cohort$user_added$server } from './events/cohort/edx.cohort.user_added.server.ts'
import { rule as edx$cohort$user_removed$server } from './events/cohort/edx.cohort.user_removed.server.ts'
import { rule as edx$completion$block_completion$changed$server } from './events/completion/edx.completion.block_completion.changed.server.ts'
import { rule as edx$done$toggled$browser } from './events/completion/edx.done.toggled.browser.ts'
import { rule as edx$done$toggled$server } from './events/completion/edx.done.toggled.server.ts'
import { rule as openedx$completion_aggregator$progress$chapter$server } from './events/completion/openedx.completion_aggregator.progress.chapter.server.ts'
import { rule as openedx$completion_aggregator$progress$course$server } from './events/completion/openedx.completion_aggregator.progress.course.server.ts'
import { rule as openedx$completion_aggregator$progress$sequential$server } from './events/completion/openedx.completion_aggregator.progress.sequential.server.ts'
import { rule as openedx$completion_aggregator$progress$vertical$server } from './events/completion/openedx.completion_aggregator.progress.vertical.server.ts'
import { rule as edx$course$home$course_update$toggled$browser } from './events/course-home/edx.course.home.course_update.toggled.browser.ts'
import { rule as edx$course$home$courseware_search$submit$browser } from './events/course-home/edx.course.home.courseware_search.submit.browser.ts'
import { rule as edx$course$home$resume_course$clicked$browser } from './events/course-home/edx.course.home.resume_course.clicked.browser.ts'
import { rule as edx$course$tool$accessed$browser } from './events/course-home/edx.course.tool.accessed.browser.ts'
import { rule as change$$email$$settings$server } from './events/enrollment/change-email-settings.server.ts'
import { rule as change$$email1$$settings$server } from './events/enrollment/change-email1-settings.server.ts'
import { rule as edx$course$enrollment$activated$server } from './events/enrollment/edx.course.enrollment.activated.server.ts'
import { rule as edx$course$enrollment$deactivated$server } from './events/enrollment/edx.course.enrollment.deactivated.server.ts'
import { rule as edx$course$enrollment$mode_changed$server } from './events/enrollment/edx.course.enrollment.mode_changed.server.ts'
import { rule as edx$course$enrollment$reverify$reviewed$server } from './events/enrollment/edx.course.enrollment.reverify.reviewed.server.ts'
import { rule as edx$course$enrollment$reverify$started$server } from './events/enrollment/edx.course.enrollment.reverify.started.server.ts'
import { rule as edx$course$enrollment$reverify$submitted$server } from './events/enrollment/edx.course.enrollment.reverify.submitted.server.ts'
import { rule as edx$course$enrollment$upgrade$clicked$browser } from './events/enrollment/edx.course.enrollment.upgrade.clicked.browser.ts'
import { rule as edx$course$enrollment$upgrade$succeeded$server } from './events/enrollment/edx.course.enrollment.upgrade.succeeded.server.ts'
import { rule as add$$forum$$admin$server } from './events/forum/add-forum-admin.server.ts'
import { rule as add$$forum$$community$$TA$server } from './events/forum/add-forum-community-TA.server.ts'
import { rule as add$$forum$$mod$server } from './events/forum/add-forum-mod.server.ts'
import { rule as edx$forum$comment$created$server } from './events/forum/edx.forum.comment.created.server.ts'
import { rule as edx$forum$comment$deleted$server } from './events/forum/edx.forum.comment.deleted.server.ts'
import { rule as edx$forum$comment$edited$server } from './events/forum/edx.forum.comment.edited.server.ts'
import { rule as edx$forum$comment$reported$server } from './events/forum/edx.forum.comment.reported.server.ts'
import { rule as edx$forum$comment$unreported$server } from './events/forum/edx.forum.comment.unreported.server.ts'
import { rule as edx$forum$response$created$server } from './events/forum/edx.forum.response.created.server.ts'
import { rule as edx$forum$response$deleted$server } from './events/forum/edx.forum.response.deleted.server.ts'
import { rule as edx$forum$response$edited$server } from './events/forum/edx.forum.response.edited.server.ts'
import { rule as edx$forum$response$mark$server } from './events/forum/edx.forum.response.mark.server.ts'
import { rule as edx$forum$response$reported$server } from './events/forum/edx.forum.response.reported.server.ts'
import { rule as edx$forum$response$unmark$server } from './events/forum/edx.forum.response.unmark.server.ts'
import { rule as edx$forum$response$unreported$server } from './events/forum/edx.forum.response.unreported.server.ts'
import { rule as edx$forum$response$voted$server } from './events/forum/edx.forum.response.voted.server.ts'
import { rule as edx$forum$searched$server } from './events/forum/edx.forum.searched.server.ts'
import { rule as edx$forum$thread$created$server } from './events/forum/edx.forum.thread.created.server.ts'
import { rule as edx$forum$thread$deleted$server } from './events/forum/edx.forum.thread.deleted.server.ts'
import { rule as edx$forum$thread$edited$server } from './events/forum/edx.forum.thread.edited.server.ts'
import { rule as edx$forum$thread$locked$server } from './events/forum/edx.forum.thread.locked.server.ts'
import { rule as edx$forum$thread$reported$server } from './events/forum/edx.forum.thread.reported.server.ts'
import { rule as edx$forum$thread$unlocked$server } from './events/forum/edx.forum.thread.unlocked.server.ts'
import { rule as edx$forum$thread$unreported$server } from './events/forum/edx.forum.thread.unreported.server.ts'
import { rule as edx$forum$thread$viewed$server } from './events/forum/edx.forum.thread.viewed.server.ts'
import { rule as edx$forum$thread$voted$server } from './events/forum/edx.forum.thread.voted.server.ts'
import { rule as list$$forum$$admins$server } from './events/forum/list-forum-admins.server.ts'
import { rule as list$$forum$$community$$TAs$server } from './events/forum/list-forum-community-TAs.server.ts'
import { rule as list$$forum$$mods$server } from './events/forum/list-forum-mods.server.ts'
import { rule as remove$$forum$$admin$server } from './events/forum/remove-forum-admin.server.ts'
import { rule as remove$$forum$$community$$TA$server } from './events/forum/remove-forum-community-TA.server.ts'
import { rule as remove$$forum$$mod$server } from './events/forum/remove-forum-mod.server.ts'
import { rule as edx$course$goal$added$server } from './events/goals/edx.course.goal.added.server.ts'
import { rule as edx$course$goal$updated$server } from './events/goals/edx.course.goal.updated.server.ts'
import { rule as edx$course$grade$now_failed$server } from './events/grades/edx.course.grade.now_failed.server.ts'
import { rule as edx$course$grade$now_passed$server } from './events/grades/edx.course.grade.now_passed.server.ts'
import { rule as edx$course$grade$passed$first_time$server } from './events/grades/edx.course.grade.passed.first_time.server.ts'
import { rule as edx$grades$course$grade_calculated$server } from './events/grades/edx.grades.course.grade_calculated.server.ts'
import { rule as edx$grades$problem$rescored$server } from './events/grades/edx.grades.problem.rescored.server.ts'
import { rule as edx$grades$problem$score_overridden$server } from './events/grades/edx.grades.problem.score_overridden.server.ts'
import { rule as edx$grades$problem$state_deleted$server } from './events/grades/edx.grades.problem.state_deleted.server.ts'
import { rule as edx$grades$problem$submitted$server } from './events/grades/edx.grades.problem.submitted.server.ts'
import { rule as edx$grades$subsection$grade_calculated$server } from './events/grades/edx.grades.subsection.grade_calculated.server.ts'
import { rule as edx$grades$subsection$score_overridden$server } from './events/grades/edx.grades.subsection.score_overridden.server.ts'
import { rule as edx$ui$lms$jump_nav$selected$browser } from './events/navigation/edx.ui.lms.jump_nav.selected.browser.ts'
import { rule as edx$ui$lms$link_clicked$browser } from './events/navigation/edx.ui.lms.link_clicked.browser.ts'
import { rule as edx$ui$lms$outline$selected$browser } from './events/navigation/edx.ui.lms.outline.selected.browser.ts'
import { rule as edx$ui$lms$reset_deadlines$clicked$server } from './events/navigation/edx.ui.lms.reset_deadlines.clicked.server.ts'
import { rule as edx$ui$lms$sequence$next_selected$browser } from './events/navigation/edx.ui.lms.sequence.next_selected.browser.ts'
import { rule as edx$ui$lms$sequence$outline$selected$browser } from './events/navigation/edx.ui.lms.sequence.outline.selected.browser.ts'
import { rule as edx$ui$lms$sequence$previous_selected$browser } from './events/navigation/edx.ui.lms.sequence.previous_selected.browser.ts'
import { rule as edx$ui$lms$sequence$tab_selected$browser } from './events/navigation/edx.ui.lms.sequence.tab_selected.browser.ts'
import { rule as page_close$browser } from './events/navigation/page_close.browser.ts'
import { rule as seq_goto$browser } from './events/navigation/seq_goto.browser.ts'
import { rule as seq_next$browser } from './events/navigation/seq_next.browser.ts'
import { rule as seq_prev$browser } from './events/navigation/seq_prev.browser.ts'
import { rule as edx$course$student_notes$added$browser } from './events/notes/edx.course.student_notes.added.browser.ts'
import { rule as edx$course$student_notes$deleted$browser } from './events/notes/edx.course.student_notes.deleted.browser.ts'
import { rule as edx$course$student_notes$edited$browser } from './events/notes/edx.course.student_notes.edited.browser.ts'
import { rule as edx$course$student_notes$notes_page_viewed$browser } from './events/notes/edx.course.student_notes.notes_page_viewed.browser.ts'
import { rule as edx$course$student_notes$searched$browser } from './events/notes/edx.course.student_notes.searched.browser.ts'
import { rule as edx$course$student_notes$used_unit_link$browser } from './events/notes/edx.course.student_notes.used_unit_link.browser.ts'
import { rule as edx$course$student_notes$viewed$browser } from './events/notes/edx.course.student_notes.viewed.browser.ts'
import { rule as edx$student_notes$searched$browser } from './events/notes/edx.student_notes.searched.browser.ts'
import { rule as edx$student_notes$used_unit_link$browser } from './events/notes/edx.student_notes.used_unit_link.browser.ts'
import { rule as crowd_hinter$hint_rating_UX$browser } from './events/problem/crowd_hinter.hint_rating_UX.browser.ts'
import { rule as crowd_hinter$rateHint$browser } from './events/problem/crowd_hinter.rateHint.browser.ts'
import { rule as crowd_hinter$reportHint$browser } from './events/problem/crowd_hinter.reportHint.browser.ts'
import { rule as crowd_hinter$showHint$browser } from './events/problem/crowd_hinter.showHint.browser.ts'
import { rule as crowd_hinter$staffRateHint$browser } from './events/problem/crowd_hinter.staffRateHint.browser.ts'
import { rule as crowd_hinter$staff_rate_hint$browser } from './events/problem/crowd_hinter.staff_rate_hint.browser.ts'
import { rule as crowd_hinter$submitNewHint$browser } from './events/problem/crowd_hinter.submitNewHint.browser.ts'
import { rule as edx$problem$hint$demandhint_displayed$server } from './events/problem/edx.problem.hint.demandhint_displayed.server.ts'
import { rule as edx$problem$hint$feedback_displayed$server } from './events/problem/edx.problem.hint.feedback_displayed.server.ts'
import { rule as problem_check$browser } from './events/problem/problem_check.browser.ts'
import { rule as problem_check$server } from './events/problem/problem_check.server.ts'
import { rule as problem_check_fail$server } from './events/problem/problem_check_fail.server.ts'
import { rule as problem_delete_state$task } from './events/problem/problem_delete_state.task.ts'
import { rule as problem_graded$browser } from './events/problem/problem_graded.browser.ts'
import { rule as problem_rescore$server } from './events/problem/problem_rescore.server.ts'
import { rule as problem_rescore$task } from './events/problem/problem_rescore.task.ts'
import { rule as problem_rescore_fail$server } from './events/problem/problem_rescore_fail.server.ts'
import { rule as problem_rescore_fail$task } from './events/problem/problem_rescore_fail.task.ts'
import { rule as problem_reset$browser } from './events/problem/problem_reset.browser.ts'
import { rule as problem_reset_attempts$task } from './events/problem/problem_reset_attempts.task.ts'
import { rule as problem_save$browser } from './events/problem/problem_save.browser.ts'
import { rule as problem_show$browser } from './events/problem/problem_show.browser.ts'
import { rule as reset_problem$server } from './events/problem/reset_problem.server.ts'
import { rule as reset_problem_fail$server } from './events/problem/reset_problem_fail.server.ts'
import { rule as save_problem_check$server } from './events/problem/save_problem_check.server.ts'
import { rule as save_problem_check_fail$server } from './events/problem/save_problem_check_fail.server.ts'
import { rule as save_problem_fail$server } from './events/problem/save_problem_fail.server.ts'
import { rule as save_problem_success$server } from './events/problem/save_problem_success.server.ts'
import { rule as show_answer$server } from './events/problem/show_answer.server.ts'
import { rule as showanswer$server } from './events/problem/showanswer.server.ts'
import { rule as xblock$problem_builder$submitted$server } from './events/problem/xblock.problem_builder.submitted.server.ts'
import { rule as edx$course$search$executed$server } from './events/search/edx.course.search.executed.server.ts'
import { rule as edx$course$search$initiated$server } from './events/search/edx.course.search.initiated.server.ts'
import { rule as edx$course$search$result_selected$browser } from './events/search/edx.course.search.result_selected.browser.ts'
import { rule as edx$course$search$results_displayed$server } from './events/search/edx.course.search.results_displayed.server.ts'
import { rule as edx$course_discovery$search$initiated$server } from './events/search/edx.course_discovery.search.initiated.server.ts'
import { rule as edx$course_discovery$search$results_displayed$server } from './events/search/edx.course_discovery.search.results_displayed.server.ts'
import { rule as book$browser } from './events/textbook/book.browser.ts'
import { rule as textbook$pdf$chapter$navigated$browser } from './events/textbook/textbook.pdf.chapter.navigated.browser.ts'
import { rule as textbook$pdf$display$scaled$browser } from './events/textbook/textbook.pdf.display.scaled.browser.ts'
import { rule as textbook$pdf$outline$toggled$browser } from './events/textbook/textbook.pdf.outline.toggled.browser.ts'
import { rule as textbook$pdf$page$navigated$browser } from './events/textbook/textbook.pdf.page.navigated.browser.ts'
import { rule as textbook$pdf$page$scrolled$browser } from './events/textbook/textbook.pdf.page.scrolled.browser.ts'
import { rule as textbook$pdf$search$executed$browser } from './events/textbook/textbook.pdf.search.executed.browser.ts'
import { rule as textbook$pdf$search$highlight$toggled$browser } from './events/textbook/textbook.pdf.search.highlight.toggled.browser.ts'
import { rule as textbook$pdf$search$navigatednext$browser } from './events/textbook/textbook.pdf.search.navigatednext.browser.ts'
import { rule as textbook$pdf$searchcasesensitivity$toggled$browser } from './events/textbook/textbook.pdf.searchcasesensitivity.toggled.browser.ts'
import { rule as textbook$pdf$thumbnail$navigated$browser } from './events/textbook/textbook.pdf.thumbnail.navigated.browser.ts'
import { rule as textbook$pdf$thumbnails$toggled$browser } from './events/textbook/textbook.pdf.thumbnails.toggled.browser.ts'
import { rule as textbook$pdf$zoom$buttons$changed$browser } from './events/textbook/textbook.pdf.zoom.buttons.changed.browser.ts'
import { rule as textbook$pdf$zoom$menu$changed$browser } from './events/textbook/textbook.pdf.zoom.menu.changed.browser.ts'
import { rule as edx$user$settings$change_initiated$server } from './events/user-settings/edx.user.settings.change_initiated.server.ts'
import { rule as edx$user$settings$changed$server } from './events/user-settings/edx.user.settings.changed.server.ts'
import { rule as edx$user$settings$viewed$browser } from './events/user-settings/edx.user.settings.viewed.browser.ts'
import { rule as complete_video$browser } from './events/video/complete_video.browser.ts'
import { rule as do_not_show_again_video$browser } from './events/video/do_not_show_again_video.browser.ts'
import { rule as edx$video$closed_captions$hidden$browser } from './events/video/edx.video.closed_captions.hidden.browser.ts'
import { rule as edx$video$closed_captions$hidden$mobile } from './events/video/edx.video.closed_captions.hidden.mobile.ts'
import { rule as edx$video$closed_captions$shown$browser } from './events/video/edx.video.closed_captions.shown.browser.ts'
import { rule as edx$video$closed_captions$shown$mobile } from './events/video/edx.video.closed_captions.shown.mobile.ts'
import { rule as edx$video$completed$browser } from './events/video/edx.video.completed.browser.ts'
import { rule as edx$video$language_menu$hidden$browser } from './events/video/edx.video.language_menu.hidden.browser.ts'
import { rule as edx$video$language_menu$hidden$mobile } from './events/video/edx.video.language_menu.hidden.mobile.ts'
import { rule as edx$video$language_menu$shown$browser } from './events/video/edx.video.language_menu.shown.browser.ts'
import { rule as edx$video$language_menu$shown$mobile } from './events/video/edx.video.language_menu.shown.mobile.ts'
import { rule as edx$video$loaded$mobile } from './events/video/edx.video.loaded.mobile.ts'
import { rule as edx$video$paused$mobile } from './events/video/edx.video.paused.mobile.ts'
import { rule as edx$video$played$mobile } from './events/video/edx.video.played.mobile.ts'
import { rule as edx$video$position$changed$mobile } from './events/video/edx.video.position.changed.mobile.ts'
import { rule as edx$video$seeked$mobile } from './events/video/edx.video.seeked.mobile.ts'
import { rule as edx$video$stopped$mobile } from './events/video/edx.video.stopped.mobile.ts'
import { rule as edx$video$transcript$hidden$mobile } from './events/video/edx.video.transcript.hidden.mobile.ts'
import { rule as edx$video$transcript$shown$mobile } from './events/video/edx.video.transcript.shown.mobile.ts'
import { rule as fullscreen$browser } from './events/video/fullscreen.browser.ts'
import { rule as hide_transcript$browser } from './events/video/hide_transcript.browser.ts'
import { rule as hide_transcript$mobile } from './events/video/hide_transcript.mobile.ts'
import { rule as load_video$browser } from './events/video/load_video.browser.ts'
import { rule as load_video$mobile } from './events/video/load_video.mobile.ts'
import { rule as not_fullscreen$browser } from './events/video/not_fullscreen.browser.ts'
import { rule as pause_video$browser } from './events/video/pause_video.browser.ts'
import { rule as pause_video$mobile } from './events/video/pause_video.mobile.ts'
import { rule as play_video$browser } from './events/video/play_video.browser.ts'
import { rule as play_video$mobile } from './events/video/play_video.mobile.ts'
import { rule as seek_video$browser } from './events/video/seek_video.browser.ts'
import { rule as seek_video$mobile } from './events/video/seek_video.mobile.ts'
import { rule as show_transcript$browser } from './events/video/show_transcript.browser.ts'
import { rule as show_transcript$mobile } from './events/video/show_transcript.mobile.ts'
import { rule as skip_video$browser } from './events/video/skip_video.browser.ts'
import { rule as speed_change_video$browser } from './events/video/speed_change_video.browser.ts'
import { rule as stop_video$browser } from './events/video/stop_video.browser.ts'
import { rule as stop_video$mobile } from './events/video/stop_video.mobile.ts'
import { rule as video_hide_cc_menu$browser } from './events/video/video_hide_cc_menu.browser.ts'
import { rule as video_hide_cc_menu$mobile } from './events/video/video_hide_cc_menu.mobile.ts'
import { rule as video_show_cc_menu$browser } from './events/video/video_show_cc_menu.browser.ts'
import { rule as video_show_cc_menu$mobile } from './events/video/video_show_cc_menu.mobile.ts'
import { ruleKey, type EdxRule } from './translation/edx-rule.ts'

// prettier-ignore
const all: readonly EdxRule[] = [
  edx$bookmark$accessed$browser,
  edx$bookmark$added$server,
  edx$bookmark$listed$browser,
  edx$bookmark$listed$server,
  edx$bookmark$removed$server,
  edx$badge$assertion$created$server,
  edx$certificate$created$server,
  edx$certificate$evidence_visited$browser,
  edx$certificate$evidence_visited$server,
  edx$certificate$generation$disabled$server,
  edx$certificate$generation$enabled$server,
  edx$certificate$revoked$server,
  edx$certificate$shared$server,
  edx$cohort$created$server,
  edx$cohort$creation_requested$server,
  edx$cohort$user_add_requested$server,
  edx$cohort$user_added$server,
  edx$cohort$user_removed$server,
  edx$completion$block_completion$changed$server,
  edx$done$toggled$browser,
  edx$done$toggled$server,
  openedx$completion_aggregator$progress$chapter$server,
  openedx$completion_aggregator$progress$course$server,
  openedx$completion_aggregator$progress$sequential$server,
  openedx$completion_aggregator$progress$vertical$server,
  edx$course$home$course_update$toggled$browser,
  edx$course$home$courseware_search$submit$browser,
  edx$course$home$resume_course$clicked$browser,
  edx$course$tool$accessed$browser,
  change$$email$$settings$server,
  change$$email1$$settings$server,
  edx$course$enrollment$activated$server,
  edx$course$enrollment$deactivated$server,
  edx$course$enrollment$mode_changed$server,
  edx$course$enrollment$reverify$reviewed$server,
  edx$course$enrollment$reverify$started$server,
  edx$course$enrollment$reverify$submitted$server,
  edx$course$enrollment$upgrade$clicked$browser,
  edx$course$enrollment$upgrade$succeeded$server,
  add$$forum$$admin$server,
  add$$forum$$community$$TA$server,
  add$$forum$$mod$server,
  edx$forum$comment$created$server,
  edx$forum$comment$deleted$server,
  edx$forum$comment$edited$server,
  edx$forum$comment$reported$server,
  edx$forum$comment$unreported$server,
  edx$forum$response$created$server,
  edx$forum$response$deleted$server,
  edx$forum$response$edited$server,
  edx$forum$response$mark$server,
  edx$forum$response$reported$server,
  edx$forum$response$unmark$server,
  edx$forum$response$unreported$server,
  edx$forum$response$voted$server,
  edx$forum$searched$server,
  edx$forum$thread$created$server,
  edx$forum$thread$deleted$server,
  edx$forum$thread$edited$server,
  edx$forum$thread$locked$server,
  edx$forum$thread$reported$server,
  edx$forum$thread$unlocked$server,
  edx$forum$thread$unreported$server,
  edx$forum$thread$viewed$server,
  edx$forum$thread$voted$server,
  list$$forum$$admins$server,
  list$$forum$$community$$TAs$server,
  list$$forum$$mods$server,
  remove$$forum$$admin$server,
  remove$$forum$$community$$TA$server,
  remove$$forum$$mod$server,
  edx$course$goal$added$server,
  edx$course$goal$updated$server,
  edx$course$grade$now_failed$server,
  edx$course$grade$now_passed$server,
  edx$course$grade$passed$first_time$server,
  edx$grades$course$grade_calculated$server,
  edx$grades$problem$rescored$server,
  edx$grades$problem$score_overridden$server,
  edx$grades$problem$state_deleted$server,
  edx$grades$problem$submitted$server,
  edx$grades$subsection$grade_calculated$server,
  edx$grades$subsection$score_overridden$server,
  edx$ui$lms$jump_nav$selected$browser,
  edx$ui$lms$link_clicked$browser,
  edx$ui$lms$outline$selected$browser,
  edx$ui$lms$reset_deadlines$clicked$server,
  edx$ui$lms$sequence$next_selected$browser,
  edx$ui$lms$sequence$outline$selected$browser,
  edx$ui$lms$sequence$previous_selected$browser,
  edx$ui$lms$sequence$tab_selected$browser,
  page_close$browser,
  seq_goto$browser,
  seq_next$browser,
  seq_prev$browser,
  edx$course$student_notes$added$browser,
  edx$course$student_notes$deleted$browser,
  edx$course$student_notes$edited$browser,
  edx$course$student_notes$notes_page_viewed$browser,
  edx$course$student_notes$searched$browser,
  edx$course$student_notes$used_unit_link$browser,
  edx$course$student_notes$viewed$browser,
  edx$student_notes$searched$browser,
  edx$student_notes$used_unit_link$browser,
  crowd_hinter$hint_rating_UX$browser,
  crowd_hinter$rateHint$browser,
  crowd_hinter$reportHint$browser,
  crowd_hinter$showHint$browser,
  crowd_hinter$staffRateHint$browser,
  crowd_hinter$staff_rate_hint$browser,
  crowd_hinter$submitNewHint$browser,
  edx$problem$hint$demandhint_displayed$server,
  edx$problem$hint$feedback_displayed$server,
  problem_check$browser,
  problem_check$server,
  problem_check_fail$server,
  problem_delete_state$task,
  problem_graded$browser,
  problem_rescore$server,
  problem_rescore$task,
  problem_rescore_fail$server,
  problem_rescore_fail$task,
  problem_reset$browser,
  problem_reset_attempts$task,
  problem_save$browser,
  problem_show$browser,
  reset_problem$server,
  reset_problem_fail$server,
  save_problem_check$server,
  save_problem_check_fail$server,
  save_problem_fail$server,
  save_problem_success$server,
  show_answer$server,
  showanswer$server,
  xblock$problem_builder$submitted$server,
  edx$course$search$executed$server,
  edx$course$search$initiated$server,
  edx$course$search$result_selected$browser,
  edx$course$search$results_displayed$server,
  edx$course_discovery$search$initiated$server,
  edx$course_discovery$search$results_displayed$server,
  book$browser,
  textbook$pdf$chapter$navigated$browser,
  textbook$pdf$display$scaled$browser,
  textbook$pdf$outline$toggled$browser,
  textbook$pdf$page$navigated$browser,
  textbook$pdf$page$scrolled$browser,
  textbook$pdf$search$executed$browser,
  textbook$pdf$search$highlight$toggled$browser,
  textbook$pdf$search$navigatednext$browser,
  textbook$pdf$searchcasesensitivity$toggled$browser,
  textbook$pdf$thumbnail$navigated$browser,
  textbook$pdf$thumbnails$toggled$browser,
  textbook$pdf$zoom$buttons$changed$browser,
  textbook$pdf$zoom$menu$changed$browser,
  edx$user$settings$change_initiated$server,
  edx$user$settings$changed$server,
  edx$user$settings$viewed$browser,
  complete_video$browser,
  do_not_show_again_video$browser,
  edx$video$closed_captions$hidden$browser,
  edx$video$closed_captions$hidden$mobile,
  edx$video$closed_captions$shown$browser,
  edx$video$closed_captions$shown$mobile,
  edx$video$completed$browser,
  edx$video$language_menu$hidden$browser,
  edx$video$language_menu$hidden$mobile,
  edx$video$language_menu$shown$browser,
  edx$video$language_menu$shown$mobile,
  edx$video$loaded$mobile,
  edx$video$paused$mobile,
  edx$video$played$mobile,
  edx$video$position$changed$mobile,
  edx$video$seeked$mobile,
  edx$video$stopped$mobile,
  edx$video$transcript$hidden$mobile,
  edx$video$transcript$shown$mobile,
  fullscreen$browser,
  hide_transcript$browser,
  hide_transcript$mobile,
  load_video$browser,
  load_video$mobile,
  not_fullscreen$browser,
  pause_video$browser,
  pause_video$mobile,
  play_video$browser,
  play_video$mobile,
  seek_video$browser,
  seek_video$mobile,
  show_transcript$browser,
  show_transcript$mobile,
  skip_video$browser,
  speed_change_video$browser,
  stop_video$browser,
  stop_video$mobile,
  video_hide_cc_menu$browser,
  video_hide_cc_menu$mobile,
  video_show_cc_menu$browser,
  video_show_cc_menu$mobile,
]

export const rules: ReadonlyMap<string, EdxRule> = new Map(
  all.map((rule) => [ruleKey(rule.eventType, rule.eventSource), rule]),
)
