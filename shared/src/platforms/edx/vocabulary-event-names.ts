/**
 * Event types (and values of `name`) that the platform's reference, its source or its blocks name explicitly.
 * They may be shown as they are: they come from code, not from people.
 *
 * @module
 */
import { wordSet } from './word-set.ts'

/** Sorted; one entry for each explicit name of the event catalogue and the reference. */
export const edxEventNames: ReadonlySet<string> = wordSet(`
  accordion accum_flagged_resource add-forum-admin add-forum-community-TA add-forum-mod add-instructor
  add-or-remove-user-group add_resource assigned_user_to_partition auto_advance_change_video book
  change-email-settings change-email1-settings complete_video crowd_hinter.hint_rating_UX crowd_hinter.rateHint
  crowd_hinter.reportHint crowd_hinter.showHint crowd_hinter.staffRateHint crowd_hinter.staff_edit_hinter
  crowd_hinter.staff_rate_hint crowd_hinter.submitNewHint delete-student-module-state do_not_show_again_video
  dump-answer-dist-csv dump-graded-assignments-config dump-grades dump-grades-csv dump-grades-csv-raw dump-grades-raw
  dump_answer_dist_csv edit_resource edx.badge.assertion.created edx.badge.assertion.evidence_visited
  edx.badge.assertion.shared edx.bi.app.navigation.launched edx.bi.course.upgrade.hero.displayed
  edx.bi.course.upgrade.sidebarupsell.clicked edx.bi.course.upgrade.sidebarupsell.displayed
  edx.bi.user.pwned.password.status edx.bookmark.accessed edx.bookmark.added edx.bookmark.listed edx.bookmark.removed
  edx.certificate.configuration.created edx.certificate.configuration.deleted edx.certificate.configuration.modified
  edx.certificate.created edx.certificate.evidence_visited edx.certificate.generation.disabled
  edx.certificate.generation.enabled edx.certificate.revoked edx.certificate.shared edx.cohort.created
  edx.cohort.creation_requested edx.cohort.email_address_preassigned edx.cohort.user_add_requested
  edx.cohort.user_added edx.cohort.user_removed edx.completion.block_completion.changed edx.course.bookmark.added
  edx.course.bookmark.listed edx.course.bookmark.removed edx.course.enrollment.activated
  edx.course.enrollment.deactivated edx.course.enrollment.mode_changed edx.course.enrollment.reverify.reviewed
  edx.course.enrollment.reverify.started edx.course.enrollment.reverify.submitted
  edx.course.enrollment.upgrade.clicked edx.course.enrollment.upgrade.succeeded edx.course.enrollment.upgrade_clicked
  edx.course.goal.added edx.course.goal.email.failed edx.course.goal.updated edx.course.grade.now_failed
  edx.course.grade.now_passed edx.course.grade.passed.first_time edx.course.home.course_update.toggled
  edx.course.home.courseware_search.submit edx.course.home.resume_course.clicked
  edx.course.home.upgrade_verified.clicked edx.course.index.published edx.course.index.reindexed
  edx.course.search.executed edx.course.search.initiated edx.course.search.result_selected
  edx.course.search.results_displayed edx.course.share_clicked edx.course.sharing.share_clicked
  edx.course.student_notes.added edx.course.student_notes.deleted edx.course.student_notes.edited
  edx.course.student_notes.notes_page_viewed edx.course.student_notes.searched edx.course.student_notes.used_unit_link
  edx.course.student_notes.viewed edx.course.tool.accessed edx.course.upgrade.hero.displayed
  edx.course_discovery.search.initiated edx.course_discovery.search.results_displayed edx.done.toggled
  edx.drag_and_drop_v2.feedback.closed edx.drag_and_drop_v2.feedback.opened edx.drag_and_drop_v2.item.dropped
  edx.drag_and_drop_v2.item.picked_up edx.drag_and_drop_v2.loaded edx.feedbackxblock.freeform_provided
  edx.feedbackxblock.likert_provided edx.feedbackxblock.nothing_provided edx.feedbackxblock.submitted
  edx.forum.comment.created edx.forum.comment.deleted edx.forum.comment.edited edx.forum.comment.reported
  edx.forum.comment.unreported edx.forum.response.created edx.forum.response.deleted edx.forum.response.edited
  edx.forum.response.mark edx.forum.response.reported edx.forum.response.unmark edx.forum.response.unreported
  edx.forum.response.voted edx.forum.searched edx.forum.thread.created edx.forum.thread.deleted
  edx.forum.thread.edited edx.forum.thread.locked edx.forum.thread.reported edx.forum.thread.unlocked
  edx.forum.thread.unreported edx.forum.thread.viewed edx.forum.thread.voted edx.googlecomponent.calendar.displayed
  edx.googlecomponent.document.displayed edx.grades.course.grade_calculated edx.grades.problem.rescored
  edx.grades.problem.score_overridden edx.grades.problem.state_deleted edx.grades.problem.submitted
  edx.grades.subsection.grade_calculated edx.grades.subsection.score_overridden edx.instructor.report.downloaded
  edx.instructor.report.requested edx.itembankblock.content.assigned edx.itembankblock.content.removed
  edx.library.index.reindexed edx.librarycontentblock.content.assigned edx.librarycontentblock.content.removed
  edx.lti.embed.launch_request edx.lti.xblock.launch_request edx.notifications.app_all_read
  edx.notifications.generated edx.notifications.preferences.updated edx.notifications.preferences.viewed
  edx.notifications.read edx.notifications.tray_opened edx.pdf.downloaded edx.pdf.loaded edx.problem.completed
  edx.problem.hint.demandhint_displayed edx.problem.hint.feedback_displayed edx.profile.viewed
  edx.ratexblock.freeform_feedback edx.ratexblock.likert_rate edx.ratexblock.submit
  edx.special_exam.practice.allowance.created edx.special_exam.practice.allowance.deleted
  edx.special_exam.practice.allowance.updated edx.special_exam.practice.attempt.created
  edx.special_exam.practice.attempt.declined edx.special_exam.practice.attempt.deleted
  edx.special_exam.practice.attempt.download_software_clicked edx.special_exam.practice.attempt.eligible
  edx.special_exam.practice.attempt.error edx.special_exam.practice.attempt.expired
  edx.special_exam.practice.attempt.onboarding_expired edx.special_exam.practice.attempt.onboarding_failed
  edx.special_exam.practice.attempt.onboarding_missing edx.special_exam.practice.attempt.onboarding_pending
  edx.special_exam.practice.attempt.onboarding_reset edx.special_exam.practice.attempt.ready_to_start
  edx.special_exam.practice.attempt.ready_to_submit edx.special_exam.practice.attempt.rejected
  edx.special_exam.practice.attempt.reset_practice_exam edx.special_exam.practice.attempt.review_received
  edx.special_exam.practice.attempt.second_review_required edx.special_exam.practice.attempt.started
  edx.special_exam.practice.attempt.submitted edx.special_exam.practice.attempt.timed_out
  edx.special_exam.practice.attempt.verified edx.special_exam.practice.created
  edx.special_exam.practice.option-presented edx.special_exam.practice.updated
  edx.special_exam.proctored.allowance.created edx.special_exam.proctored.allowance.deleted
  edx.special_exam.proctored.allowance.updated edx.special_exam.proctored.attempt.created
  edx.special_exam.proctored.attempt.declined edx.special_exam.proctored.attempt.deleted
  edx.special_exam.proctored.attempt.download_software_clicked edx.special_exam.proctored.attempt.eligible
  edx.special_exam.proctored.attempt.error edx.special_exam.proctored.attempt.expired
  edx.special_exam.proctored.attempt.onboarding_expired edx.special_exam.proctored.attempt.onboarding_failed
  edx.special_exam.proctored.attempt.onboarding_missing edx.special_exam.proctored.attempt.onboarding_pending
  edx.special_exam.proctored.attempt.onboarding_reset edx.special_exam.proctored.attempt.ready_to_start
  edx.special_exam.proctored.attempt.ready_to_submit edx.special_exam.proctored.attempt.rejected
  edx.special_exam.proctored.attempt.reset_practice_exam edx.special_exam.proctored.attempt.review_received
  edx.special_exam.proctored.attempt.second_review_required edx.special_exam.proctored.attempt.started
  edx.special_exam.proctored.attempt.submitted edx.special_exam.proctored.attempt.timed_out
  edx.special_exam.proctored.attempt.verified edx.special_exam.proctored.created
  edx.special_exam.proctored.option-presented edx.special_exam.proctored.updated
  edx.special_exam.timed.allowance.created edx.special_exam.timed.allowance.deleted
  edx.special_exam.timed.allowance.updated edx.special_exam.timed.attempt.created
  edx.special_exam.timed.attempt.declined edx.special_exam.timed.attempt.deleted
  edx.special_exam.timed.attempt.download_software_clicked edx.special_exam.timed.attempt.eligible
  edx.special_exam.timed.attempt.error edx.special_exam.timed.attempt.expired
  edx.special_exam.timed.attempt.onboarding_expired edx.special_exam.timed.attempt.onboarding_failed
  edx.special_exam.timed.attempt.onboarding_missing edx.special_exam.timed.attempt.onboarding_pending
  edx.special_exam.timed.attempt.onboarding_reset edx.special_exam.timed.attempt.ready_to_start
  edx.special_exam.timed.attempt.ready_to_submit edx.special_exam.timed.attempt.rejected
  edx.special_exam.timed.attempt.reset_practice_exam edx.special_exam.timed.attempt.review_received
  edx.special_exam.timed.attempt.second_review_required edx.special_exam.timed.attempt.started
  edx.special_exam.timed.attempt.submitted edx.special_exam.timed.attempt.timed_out
  edx.special_exam.timed.attempt.verified edx.special_exam.timed.created edx.special_exam.timed.option-presented
  edx.special_exam.timed.updated edx.student_notes.searched edx.student_notes.used_unit_link edx.team.activity_updated
  edx.team.changed edx.team.created edx.team.deleted edx.team.learner_added edx.team.learner_deleted
  edx.team.learner_removed edx.team.page_viewed edx.team.searched edx.team.team_changed edx.ui.lms.jump_nav.selected
  edx.ui.lms.link_clicked edx.ui.lms.outline.selected edx.ui.lms.reset_deadlines.clicked
  edx.ui.lms.sequence.next_selected edx.ui.lms.sequence.outline.selected edx.ui.lms.sequence.previous_selected
  edx.ui.lms.sequence.tab_selected edx.user.login edx.user.logout edx.user.settings.change_initiated
  edx.user.settings.changed edx.user.settings.viewed edx.video.bumper.dismissed edx.video.bumper.loaded
  edx.video.bumper.played edx.video.bumper.skipped edx.video.bumper.stopped edx.video.bumper.transcript.hidden
  edx.video.bumper.transcript.menu.hidden edx.video.bumper.transcript.menu.shown edx.video.bumper.transcript.shown
  edx.video.closed_captions.hidden edx.video.closed_captions.shown edx.video.completed edx.video.language_menu.hidden
  edx.video.language_menu.shown edx.video.loaded edx.video.paused edx.video.played edx.video.position.changed
  edx.video.seeked edx.video.speed.changed edx.video.stopped edx.video.transcript.hidden
  edx.video.transcript.menu.shown edx.video.transcript.shown edx_course_enrollment_activated endorse_resource
  error:calc export_resources flag_resource fullscreen get-student-progress-page get_client_configuration git-pull
  hide_transcript import_resources list-beta-testers list-forum-admins list-forum-community-TAs list-forum-mods
  list-instructors list-staff list-students load_video microsoft.office.mix.loaded microsoft.office.mix.paused
  microsoft.office.mix.played microsoft.office.mix.slide.loaded microsoft.office.mix.stopped
  mit.recommender.addResource mit.recommender.backToView mit.recommender.clickResource mit.recommender.editResource
  mit.recommender.endorseResource mit.recommender.exportResource mit.recommender.flagResource mit.recommender.hideShow
  mit.recommender.hover mit.recommender.importResource mit.recommender.pagination mit.recommender.removeResource
  not_fullscreen oe_feedback_response_selected oe_hide_question oe_show_full_feedback oe_show_question
  oe_show_respond_to_feedback open_ended_image_upload openassessment.student_training_assess_example
  openassessment.upload_file openassessment.upload_file_error openassessmentblock.create_submission
  openassessmentblock.create_team_submission openassessmentblock.get_peer_submission
  openassessmentblock.get_submission_for_staff_grading openassessmentblock.peer_assess
  openassessmentblock.remove_uploaded_file openassessmentblock.save_files_descriptions
  openassessmentblock.save_submission openassessmentblock.self_assess openassessmentblock.staff_assess
  openassessmentblock.submit_feedback_on_assessments openedx.ai.workflow.completed openedx.ai.workflow.initialized
  openedx.ai.workflow.interacted openedx.completion_aggregator.progress.chapter
  openedx.completion_aggregator.progress.course openedx.completion_aggregator.progress.sequential
  openedx.completion_aggregator.progress.vertical oppia.exploration.completed oppia.exploration.loaded
  oppia.exploration.state.changed page_close pause_video peer_grading_hide_question peer_grading_show_question
  play_video problem_check problem_check_fail problem_delete_state problem_graded problem_rescore problem_rescore_fail
  problem_reset problem_reset_attempts problem_save problem_show profile progress psychometrics-histogram-generation
  reload remove-forum-admin remove-forum-community-TA remove-forum-mod remove-instructor remove_resource
  rescore-all-submissions rescore-student-submission reset-all-attempts reset-student-attempts reset_problem
  reset_problem_fail rubric_select save_hint save_problem_check save_problem_check_fail save_problem_fail
  save_problem_success seek_video seq_goto seq_next seq_prev set_client_configuration show_answer show_transcript
  showanswer skip_video speed_change_video staff_grading_hide_question staff_grading_show_question stop_video
  textbook.pdf.chapter.navigated textbook.pdf.display.scaled textbook.pdf.outline.toggled textbook.pdf.page.loaded
  textbook.pdf.page.navigated textbook.pdf.page.navigatednext textbook.pdf.page.navigatedprevious
  textbook.pdf.page.scrolled textbook.pdf.search.executed textbook.pdf.search.highlight.toggled
  textbook.pdf.search.navigatednext textbook.pdf.searchcasesensitivity.toggled textbook.pdf.thumbnail.navigated
  textbook.pdf.thumbnails.toggled textbook.pdf.zoom.buttons.changed textbook.pdf.zoom.in
  textbook.pdf.zoom.menu.changed textbook.pdf.zoom.out ubc.peer_instruction.accessed
  ubc.peer_instruction.original_submitted ubc.peer_instruction.revised_submitted unknown upload_screenshot
  video_hide_cc_menu video_show_cc_menu xblock.chat.complete xblock.image-explorer.hotspot.closed
  xblock.image-explorer.hotspot.opened xblock.image-explorer.loaded xblock.mentoring.assessment.review
  xblock.mentoring.assessment.shown xblock.mentoring.feedback.closed xblock.mentoring.feedback.opened
  xblock.mentoring.submitted xblock.poll.submitted xblock.poll.view_results xblock.problem_builder.feedback.closed
  xblock.problem_builder.loaded xblock.problem_builder.submitted xblock.split_test.child_render
  xblock.survey.submitted xblock.survey.view_results xmodule.partitions.assigned_user_to_partition
`)
