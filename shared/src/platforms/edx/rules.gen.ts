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
import { rule as edx$badge$assertion$evidence_visited$browser } from './events/certificates/edx.badge.assertion.evidence_visited.browser.ts'
import { rule as edx$badge$assertion$evidence_visited$server } from './events/certificates/edx.badge.assertion.evidence_visited.server.ts'
import { rule as edx$badge$assertion$shared$browser } from './events/certificates/edx.badge.assertion.shared.browser.ts'
import { rule as edx$badge$assertion$shared$server } from './events/certificates/edx.badge.assertion.shared.server.ts'
import { rule as edx$certificate$configuration$created$server } from './events/certificates/edx.certificate.configuration.created.server.ts'
import { rule as edx$certificate$configuration$deleted$server } from './events/certificates/edx.certificate.configuration.deleted.server.ts'
import { rule as edx$certificate$configuration$modified$server } from './events/certificates/edx.certificate.configuration.modified.server.ts'
import { rule as edx$certificate$created$server } from './events/certificates/edx.certificate.created.server.ts'
import { rule as edx$certificate$evidence_visited$browser } from './events/certificates/edx.certificate.evidence_visited.browser.ts'
import { rule as edx$certificate$evidence_visited$server } from './events/certificates/edx.certificate.evidence_visited.server.ts'
import { rule as edx$certificate$generation$disabled$server } from './events/certificates/edx.certificate.generation.disabled.server.ts'
import { rule as edx$certificate$generation$enabled$server } from './events/certificates/edx.certificate.generation.enabled.server.ts'
import { rule as edx$certificate$revoked$server } from './events/certificates/edx.certificate.revoked.server.ts'
import { rule as edx$certificate$shared$browser } from './events/certificates/edx.certificate.shared.browser.ts'
import { rule as edx$certificate$shared$server } from './events/certificates/edx.certificate.shared.server.ts'
import { rule as edx$cohort$created$server } from './events/cohort/edx.cohort.created.server.ts'
import { rule as edx$cohort$creation_requested$server } from './events/cohort/edx.cohort.creation_requested.server.ts'
import { rule as edx$cohort$email_address_preassigned$server } from './events/cohort/edx.cohort.email_address_preassigned.server.ts'
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
import { rule as xblock$split_test$child_render$server } from './events/content-experiments/xblock.split_test.child_render.server.ts'
import { rule as xmodule$partitions$assigned_user_to_partition$browser } from './events/content-experiments/xmodule.partitions.assigned_user_to_partition.browser.ts'
import { rule as xmodule$partitions$assigned_user_to_partition$server } from './events/content-experiments/xmodule.partitions.assigned_user_to_partition.server.ts'
import { rule as edx$itembankblock$content$assigned$server } from './events/content-library/edx.itembankblock.content.assigned.server.ts'
import { rule as edx$itembankblock$content$removed$server } from './events/content-library/edx.itembankblock.content.removed.server.ts'
import { rule as edx$library$index$reindexed$server } from './events/content-library/edx.library.index.reindexed.server.ts'
import { rule as edx$librarycontentblock$content$assigned$server } from './events/content-library/edx.librarycontentblock.content.assigned.server.ts'
import { rule as edx$librarycontentblock$content$removed$server } from './events/content-library/edx.librarycontentblock.content.removed.server.ts'
import { rule as edx$bi$course$upgrade$hero$displayed$browser } from './events/course-home/edx.bi.course.upgrade.hero.displayed.browser.ts'
import { rule as edx$bi$course$upgrade$sidebarupsell$clicked$browser } from './events/course-home/edx.bi.course.upgrade.sidebarupsell.clicked.browser.ts'
import { rule as edx$bi$course$upgrade$sidebarupsell$displayed$browser } from './events/course-home/edx.bi.course.upgrade.sidebarupsell.displayed.browser.ts'
import { rule as edx$course$home$course_update$toggled$browser } from './events/course-home/edx.course.home.course_update.toggled.browser.ts'
import { rule as edx$course$home$courseware_search$submit$browser } from './events/course-home/edx.course.home.courseware_search.submit.browser.ts'
import { rule as edx$course$home$resume_course$clicked$browser } from './events/course-home/edx.course.home.resume_course.clicked.browser.ts'
import { rule as edx$course$home$upgrade_verified$clicked$browser } from './events/course-home/edx.course.home.upgrade_verified.clicked.browser.ts'
import { rule as edx$course$tool$accessed$browser } from './events/course-home/edx.course.tool.accessed.browser.ts'
import { rule as add$$instructor$server } from './events/course-team/add-instructor.server.ts'
import { rule as add$$or$$remove$$user$$group$server } from './events/course-team/add-or-remove-user-group.server.ts'
import { rule as delete$$student$$module$$state$server } from './events/course-team/delete-student-module-state.server.ts'
import { rule as dump$$answer$$dist$$csv$server } from './events/course-team/dump-answer-dist-csv.server.ts'
import { rule as dump$$graded$$assignments$$config$server } from './events/course-team/dump-graded-assignments-config.server.ts'
import { rule as dump$$grades$$csv$$raw$server } from './events/course-team/dump-grades-csv-raw.server.ts'
import { rule as dump$$grades$$csv$server } from './events/course-team/dump-grades-csv.server.ts'
import { rule as dump$$grades$$raw$server } from './events/course-team/dump-grades-raw.server.ts'
import { rule as dump$$grades$server } from './events/course-team/dump-grades.server.ts'
import { rule as edx$instructor$report$downloaded$browser } from './events/course-team/edx.instructor.report.downloaded.browser.ts'
import { rule as edx$instructor$report$requested$server } from './events/course-team/edx.instructor.report.requested.server.ts'
import { rule as get$$student$$progress$$page$server } from './events/course-team/get-student-progress-page.server.ts'
import { rule as list$$beta$$testers$server } from './events/course-team/list-beta-testers.server.ts'
import { rule as list$$instructors$server } from './events/course-team/list-instructors.server.ts'
import { rule as list$$staff$server } from './events/course-team/list-staff.server.ts'
import { rule as list$$students$server } from './events/course-team/list-students.server.ts'
import { rule as psychometrics$$histogram$$generation$server } from './events/course-team/psychometrics-histogram-generation.server.ts'
import { rule as remove$$instructor$server } from './events/course-team/remove-instructor.server.ts'
import { rule as rescore$$all$$submissions$server } from './events/course-team/rescore-all-submissions.server.ts'
import { rule as rescore$$student$$submission$server } from './events/course-team/rescore-student-submission.server.ts'
import { rule as reset$$all$$attempts$server } from './events/course-team/reset-all-attempts.server.ts'
import { rule as reset$$student$$attempts$server } from './events/course-team/reset-student-attempts.server.ts'
import { rule as edx$drag_and_drop_v2$feedback$closed$server } from './events/drag-and-drop/edx.drag_and_drop_v2.feedback.closed.server.ts'
import { rule as edx$drag_and_drop_v2$feedback$opened$server } from './events/drag-and-drop/edx.drag_and_drop_v2.feedback.opened.server.ts'
import { rule as edx$drag_and_drop_v2$item$dropped$server } from './events/drag-and-drop/edx.drag_and_drop_v2.item.dropped.server.ts'
import { rule as edx$drag_and_drop_v2$item$picked_up$server } from './events/drag-and-drop/edx.drag_and_drop_v2.item.picked_up.server.ts'
import { rule as edx$drag_and_drop_v2$loaded$server } from './events/drag-and-drop/edx.drag_and_drop_v2.loaded.server.ts'
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
import { rule as edx$course$goal$email$failed$server } from './events/goals/edx.course.goal.email.failed.server.ts'
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
import { rule as edx$notifications$app_all_read$server } from './events/notifications/edx.notifications.app_all_read.server.ts'
import { rule as edx$notifications$generated$server } from './events/notifications/edx.notifications.generated.server.ts'
import { rule as edx$notifications$preferences$updated$server } from './events/notifications/edx.notifications.preferences.updated.server.ts'
import { rule as edx$notifications$preferences$viewed$server } from './events/notifications/edx.notifications.preferences.viewed.server.ts'
import { rule as edx$notifications$read$server } from './events/notifications/edx.notifications.read.server.ts'
import { rule as edx$notifications$tray_opened$server } from './events/notifications/edx.notifications.tray_opened.server.ts'
import { rule as oe_feedback_response_selected$browser } from './events/open-response-assessment-old/oe_feedback_response_selected.browser.ts'
import { rule as oe_hide_question$browser } from './events/open-response-assessment-old/oe_hide_question.browser.ts'
import { rule as oe_show_full_feedback$browser } from './events/open-response-assessment-old/oe_show_full_feedback.browser.ts'
import { rule as oe_show_question$browser } from './events/open-response-assessment-old/oe_show_question.browser.ts'
import { rule as oe_show_respond_to_feedback$browser } from './events/open-response-assessment-old/oe_show_respond_to_feedback.browser.ts'
import { rule as peer_grading_hide_question$browser } from './events/open-response-assessment-old/peer_grading_hide_question.browser.ts'
import { rule as peer_grading_show_question$browser } from './events/open-response-assessment-old/peer_grading_show_question.browser.ts'
import { rule as rubric_select$browser } from './events/open-response-assessment-old/rubric_select.browser.ts'
import { rule as staff_grading_hide_question$browser } from './events/open-response-assessment-old/staff_grading_hide_question.browser.ts'
import { rule as staff_grading_show_question$browser } from './events/open-response-assessment-old/staff_grading_show_question.browser.ts'
import { rule as openassessment$student_training_assess_example$server } from './events/open-response-assessment/openassessment.student_training_assess_example.server.ts'
import { rule as openassessment$upload_file$browser } from './events/open-response-assessment/openassessment.upload_file.browser.ts'
import { rule as openassessment$upload_file_error$browser } from './events/open-response-assessment/openassessment.upload_file_error.browser.ts'
import { rule as openassessmentblock$create_submission$server } from './events/open-response-assessment/openassessmentblock.create_submission.server.ts'
import { rule as openassessmentblock$create_team_submission$server } from './events/open-response-assessment/openassessmentblock.create_team_submission.server.ts'
import { rule as openassessmentblock$get_peer_submission$server } from './events/open-response-assessment/openassessmentblock.get_peer_submission.server.ts'
import { rule as openassessmentblock$get_submission_for_staff_grading$server } from './events/open-response-assessment/openassessmentblock.get_submission_for_staff_grading.server.ts'
import { rule as openassessmentblock$peer_assess$server } from './events/open-response-assessment/openassessmentblock.peer_assess.server.ts'
import { rule as openassessmentblock$remove_uploaded_file$server } from './events/open-response-assessment/openassessmentblock.remove_uploaded_file.server.ts'
import { rule as openassessmentblock$save_files_descriptions$server } from './events/open-response-assessment/openassessmentblock.save_files_descriptions.server.ts'
import { rule as openassessmentblock$save_submission$server } from './events/open-response-assessment/openassessmentblock.save_submission.server.ts'
import { rule as openassessmentblock$self_assess$server } from './events/open-response-assessment/openassessmentblock.self_assess.server.ts'
import { rule as openassessmentblock$staff_assess$server } from './events/open-response-assessment/openassessmentblock.staff_assess.server.ts'
import { rule as openassessmentblock$submit_feedback_on_assessments$server } from './events/open-response-assessment/openassessmentblock.submit_feedback_on_assessments.server.ts'
import { rule as edx$course$share_clicked$browser } from './events/other/edx.course.share_clicked.browser.ts'
import { rule as edx$course$sharing$share_clicked$browser } from './events/other/edx.course.sharing.share_clicked.browser.ts'
import { rule as edx$pdf$downloaded$server } from './events/other/edx.pdf.downloaded.server.ts'
import { rule as edx$pdf$loaded$server } from './events/other/edx.pdf.loaded.server.ts'
import { rule as edx$profile$viewed$browser } from './events/other/edx.profile.viewed.browser.ts'
import { rule as get_client_configuration$server } from './events/other/get_client_configuration.server.ts'
import { rule as openedx$ai$workflow$completed$server } from './events/other/openedx.ai.workflow.completed.server.ts'
import { rule as openedx$ai$workflow$initialized$server } from './events/other/openedx.ai.workflow.initialized.server.ts'
import { rule as openedx$ai$workflow$interacted$server } from './events/other/openedx.ai.workflow.interacted.server.ts'
import { rule as progress$server } from './events/other/progress.server.ts'
import { rule as set_client_configuration$server } from './events/other/set_client_configuration.server.ts'
import { rule as upload_screenshot$server } from './events/other/upload_screenshot.server.ts'
import { rule as ubc$peer_instruction$accessed$server } from './events/peer-instruction/ubc.peer_instruction.accessed.server.ts'
import { rule as ubc$peer_instruction$original_submitted$server } from './events/peer-instruction/ubc.peer_instruction.original_submitted.server.ts'
import { rule as ubc$peer_instruction$revised_submitted$server } from './events/peer-instruction/ubc.peer_instruction.revised_submitted.server.ts'
import { rule as edx$feedbackxblock$freeform_provided$server } from './events/poll-and-survey/edx.feedbackxblock.freeform_provided.server.ts'
import { rule as edx$feedbackxblock$likert_provided$server } from './events/poll-and-survey/edx.feedbackxblock.likert_provided.server.ts'
import { rule as edx$feedbackxblock$nothing_provided$server } from './events/poll-and-survey/edx.feedbackxblock.nothing_provided.server.ts'
import { rule as edx$feedbackxblock$submitted$browser } from './events/poll-and-survey/edx.feedbackxblock.submitted.browser.ts'
import { rule as edx$ratexblock$freeform_feedback$browser } from './events/poll-and-survey/edx.ratexblock.freeform_feedback.browser.ts'
import { rule as edx$ratexblock$freeform_feedback$server } from './events/poll-and-survey/edx.ratexblock.freeform_feedback.server.ts'
import { rule as edx$ratexblock$likert_rate$browser } from './events/poll-and-survey/edx.ratexblock.likert_rate.browser.ts'
import { rule as edx$ratexblock$likert_rate$server } from './events/poll-and-survey/edx.ratexblock.likert_rate.server.ts'
import { rule as edx$ratexblock$submit$browser } from './events/poll-and-survey/edx.ratexblock.submit.browser.ts'
import { rule as xblock$poll$submitted$server } from './events/poll-and-survey/xblock.poll.submitted.server.ts'
import { rule as xblock$poll$view_results$server } from './events/poll-and-survey/xblock.poll.view_results.server.ts'
import { rule as xblock$survey$submitted$server } from './events/poll-and-survey/xblock.survey.submitted.server.ts'
import { rule as xblock$survey$view_results$server } from './events/poll-and-survey/xblock.survey.view_results.server.ts'
import { rule as edx$video$bumper$dismissed$browser } from './events/pre-roll-video/edx.video.bumper.dismissed.browser.ts'
import { rule as edx$video$bumper$loaded$browser } from './events/pre-roll-video/edx.video.bumper.loaded.browser.ts'
import { rule as edx$video$bumper$played$browser } from './events/pre-roll-video/edx.video.bumper.played.browser.ts'
import { rule as edx$video$bumper$skipped$browser } from './events/pre-roll-video/edx.video.bumper.skipped.browser.ts'
import { rule as edx$video$bumper$stopped$browser } from './events/pre-roll-video/edx.video.bumper.stopped.browser.ts'
import { rule as edx$video$bumper$transcript$hidden$browser } from './events/pre-roll-video/edx.video.bumper.transcript.hidden.browser.ts'
import { rule as edx$video$bumper$transcript$menu$hidden$browser } from './events/pre-roll-video/edx.video.bumper.transcript.menu.hidden.browser.ts'
import { rule as edx$video$bumper$transcript$menu$shown$browser } from './events/pre-roll-video/edx.video.bumper.transcript.menu.shown.browser.ts'
import { rule as edx$video$bumper$transcript$shown$browser } from './events/pre-roll-video/edx.video.bumper.transcript.shown.browser.ts'
import { rule as xblock$mentoring$assessment$review$server } from './events/problem-builder/xblock.mentoring.assessment.review.server.ts'
import { rule as xblock$mentoring$assessment$shown$server } from './events/problem-builder/xblock.mentoring.assessment.shown.server.ts'
import { rule as xblock$mentoring$feedback$closed$server } from './events/problem-builder/xblock.mentoring.feedback.closed.server.ts'
import { rule as xblock$mentoring$feedback$opened$server } from './events/problem-builder/xblock.mentoring.feedback.opened.server.ts'
import { rule as xblock$mentoring$submitted$server } from './events/problem-builder/xblock.mentoring.submitted.server.ts'
import { rule as crowd_hinter$hint_rating_UX$browser } from './events/problem/crowd_hinter.hint_rating_UX.browser.ts'
import { rule as crowd_hinter$rateHint$browser } from './events/problem/crowd_hinter.rateHint.browser.ts'
import { rule as crowd_hinter$reportHint$browser } from './events/problem/crowd_hinter.reportHint.browser.ts'
import { rule as crowd_hinter$showHint$browser } from './events/problem/crowd_hinter.showHint.browser.ts'
import { rule as crowd_hinter$staffRateHint$browser } from './events/problem/crowd_hinter.staffRateHint.browser.ts'
import { rule as crowd_hinter$staff_edit_hinter$browser } from './events/problem/crowd_hinter.staff_edit_hinter.browser.ts'
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
import { rule as xblock$problem_builder$feedback$closed$server } from './events/problem/xblock.problem_builder.feedback.closed.server.ts'
import { rule as xblock$problem_builder$loaded$server } from './events/problem/xblock.problem_builder.loaded.server.ts'
import { rule as xblock$problem_builder$submitted$server } from './events/problem/xblock.problem_builder.submitted.server.ts'
import { rule as accum_flagged_resource$server } from './events/recommender/accum_flagged_resource.server.ts'
import { rule as add_resource$server } from './events/recommender/add_resource.server.ts'
import { rule as edit_resource$server } from './events/recommender/edit_resource.server.ts'
import { rule as endorse_resource$server } from './events/recommender/endorse_resource.server.ts'
import { rule as export_resources$server } from './events/recommender/export_resources.server.ts'
import { rule as flag_resource$server } from './events/recommender/flag_resource.server.ts'
import { rule as import_resources$server } from './events/recommender/import_resources.server.ts'
import { rule as mit$recommender$addResource$browser } from './events/recommender/mit.recommender.addResource.browser.ts'
import { rule as mit$recommender$backToView$browser } from './events/recommender/mit.recommender.backToView.browser.ts'
import { rule as mit$recommender$clickResource$browser } from './events/recommender/mit.recommender.clickResource.browser.ts'
import { rule as mit$recommender$editResource$browser } from './events/recommender/mit.recommender.editResource.browser.ts'
import { rule as mit$recommender$endorseResource$browser } from './events/recommender/mit.recommender.endorseResource.browser.ts'
import { rule as mit$recommender$exportResource$browser } from './events/recommender/mit.recommender.exportResource.browser.ts'
import { rule as mit$recommender$flagResource$browser } from './events/recommender/mit.recommender.flagResource.browser.ts'
import { rule as mit$recommender$hideShow$browser } from './events/recommender/mit.recommender.hideShow.browser.ts'
import { rule as mit$recommender$hover$browser } from './events/recommender/mit.recommender.hover.browser.ts'
import { rule as mit$recommender$importResource$browser } from './events/recommender/mit.recommender.importResource.browser.ts'
import { rule as mit$recommender$pagination$browser } from './events/recommender/mit.recommender.pagination.browser.ts'
import { rule as mit$recommender$removeResource$browser } from './events/recommender/mit.recommender.removeResource.browser.ts'
import { rule as remove_resource$server } from './events/recommender/remove_resource.server.ts'
import { rule as edx$course$search$executed$server } from './events/search/edx.course.search.executed.server.ts'
import { rule as edx$course$search$initiated$server } from './events/search/edx.course.search.initiated.server.ts'
import { rule as edx$course$search$result_selected$browser } from './events/search/edx.course.search.result_selected.browser.ts'
import { rule as edx$course$search$results_displayed$server } from './events/search/edx.course.search.results_displayed.server.ts'
import { rule as edx$course_discovery$search$initiated$server } from './events/search/edx.course_discovery.search.initiated.server.ts'
import { rule as edx$course_discovery$search$results_displayed$server } from './events/search/edx.course_discovery.search.results_displayed.server.ts'
import { rule as edx$special_exam$practice$allowance$created$server } from './events/special-exams/edx.special_exam.practice.allowance.created.server.ts'
import { rule as edx$special_exam$practice$allowance$deleted$server } from './events/special-exams/edx.special_exam.practice.allowance.deleted.server.ts'
import { rule as edx$special_exam$practice$allowance$updated$server } from './events/special-exams/edx.special_exam.practice.allowance.updated.server.ts'
import { rule as edx$special_exam$practice$attempt$created$server } from './events/special-exams/edx.special_exam.practice.attempt.created.server.ts'
import { rule as edx$special_exam$practice$attempt$deleted$server } from './events/special-exams/edx.special_exam.practice.attempt.deleted.server.ts'
import { rule as edx$special_exam$practice$attempt$download_software_clicked$server } from './events/special-exams/edx.special_exam.practice.attempt.download_software_clicked.server.ts'
import { rule as edx$special_exam$practice$attempt$error$server } from './events/special-exams/edx.special_exam.practice.attempt.error.server.ts'
import { rule as edx$special_exam$practice$attempt$ready_to_start$server } from './events/special-exams/edx.special_exam.practice.attempt.ready_to_start.server.ts'
import { rule as edx$special_exam$practice$attempt$ready_to_submit$server } from './events/special-exams/edx.special_exam.practice.attempt.ready_to_submit.server.ts'
import { rule as edx$special_exam$practice$attempt$rejected$server } from './events/special-exams/edx.special_exam.practice.attempt.rejected.server.ts'
import { rule as edx$special_exam$practice$attempt$reset_practice_exam$server } from './events/special-exams/edx.special_exam.practice.attempt.reset_practice_exam.server.ts'
import { rule as edx$special_exam$practice$attempt$review_received$server } from './events/special-exams/edx.special_exam.practice.attempt.review_received.server.ts'
import { rule as edx$special_exam$practice$attempt$second_review_required$server } from './events/special-exams/edx.special_exam.practice.attempt.second_review_required.server.ts'
import { rule as edx$special_exam$practice$attempt$started$server } from './events/special-exams/edx.special_exam.practice.attempt.started.server.ts'
import { rule as edx$special_exam$practice$attempt$submitted$server } from './events/special-exams/edx.special_exam.practice.attempt.submitted.server.ts'
import { rule as edx$special_exam$practice$attempt$timed_out$server } from './events/special-exams/edx.special_exam.practice.attempt.timed_out.server.ts'
import { rule as edx$special_exam$practice$attempt$verified$server } from './events/special-exams/edx.special_exam.practice.attempt.verified.server.ts'
import { rule as edx$special_exam$practice$created$server } from './events/special-exams/edx.special_exam.practice.created.server.ts'
import { rule as edx$special_exam$practice$updated$server } from './events/special-exams/edx.special_exam.practice.updated.server.ts'
import { rule as edx$special_exam$proctored$allowance$created$server } from './events/special-exams/edx.special_exam.proctored.allowance.created.server.ts'
import { rule as edx$special_exam$proctored$allowance$deleted$server } from './events/special-exams/edx.special_exam.proctored.allowance.deleted.server.ts'
import { rule as edx$special_exam$proctored$allowance$updated$server } from './events/special-exams/edx.special_exam.proctored.allowance.updated.server.ts'
import { rule as edx$special_exam$proctored$attempt$created$server } from './events/special-exams/edx.special_exam.proctored.attempt.created.server.ts'
import { rule as edx$special_exam$proctored$attempt$declined$server } from './events/special-exams/edx.special_exam.proctored.attempt.declined.server.ts'
import { rule as edx$special_exam$proctored$attempt$deleted$server } from './events/special-exams/edx.special_exam.proctored.attempt.deleted.server.ts'
import { rule as edx$special_exam$proctored$attempt$download_software_clicked$server } from './events/special-exams/edx.special_exam.proctored.attempt.download_software_clicked.server.ts'
import { rule as edx$special_exam$proctored$attempt$error$server } from './events/special-exams/edx.special_exam.proctored.attempt.error.server.ts'
import { rule as edx$special_exam$proctored$attempt$onboarding_expired$server } from './events/special-exams/edx.special_exam.proctored.attempt.onboarding_expired.server.ts'
import { rule as edx$special_exam$proctored$attempt$onboarding_failed$server } from './events/special-exams/edx.special_exam.proctored.attempt.onboarding_failed.server.ts'
import { rule as edx$special_exam$proctored$attempt$onboarding_missing$server } from './events/special-exams/edx.special_exam.proctored.attempt.onboarding_missing.server.ts'
import { rule as edx$special_exam$proctored$attempt$onboarding_pending$server } from './events/special-exams/edx.special_exam.proctored.attempt.onboarding_pending.server.ts'
import { rule as edx$special_exam$proctored$attempt$ready_to_start$server } from './events/special-exams/edx.special_exam.proctored.attempt.ready_to_start.server.ts'
import { rule as edx$special_exam$proctored$attempt$ready_to_submit$server } from './events/special-exams/edx.special_exam.proctored.attempt.ready_to_submit.server.ts'
import { rule as edx$special_exam$proctored$attempt$rejected$server } from './events/special-exams/edx.special_exam.proctored.attempt.rejected.server.ts'
import { rule as edx$special_exam$proctored$attempt$review_received$server } from './events/special-exams/edx.special_exam.proctored.attempt.review_received.server.ts'
import { rule as edx$special_exam$proctored$attempt$second_review_required$server } from './events/special-exams/edx.special_exam.proctored.attempt.second_review_required.server.ts'
import { rule as edx$special_exam$proctored$attempt$started$server } from './events/special-exams/edx.special_exam.proctored.attempt.started.server.ts'
import { rule as edx$special_exam$proctored$attempt$submitted$server } from './events/special-exams/edx.special_exam.proctored.attempt.submitted.server.ts'
import { rule as edx$special_exam$proctored$attempt$timed_out$server } from './events/special-exams/edx.special_exam.proctored.attempt.timed_out.server.ts'
import { rule as edx$special_exam$proctored$attempt$verified$server } from './events/special-exams/edx.special_exam.proctored.attempt.verified.server.ts'
import { rule as edx$special_exam$proctored$created$server } from './events/special-exams/edx.special_exam.proctored.created.server.ts'
import { rule as edx$special_exam$proctored$option$$presented$server } from './events/special-exams/edx.special_exam.proctored.option-presented.server.ts'
import { rule as edx$special_exam$proctored$updated$server } from './events/special-exams/edx.special_exam.proctored.updated.server.ts'
import { rule as edx$special_exam$timed$allowance$created$server } from './events/special-exams/edx.special_exam.timed.allowance.created.server.ts'
import { rule as edx$special_exam$timed$allowance$deleted$server } from './events/special-exams/edx.special_exam.timed.allowance.deleted.server.ts'
import { rule as edx$special_exam$timed$allowance$updated$server } from './events/special-exams/edx.special_exam.timed.allowance.updated.server.ts'
import { rule as edx$special_exam$timed$attempt$created$server } from './events/special-exams/edx.special_exam.timed.attempt.created.server.ts'
import { rule as edx$special_exam$timed$attempt$deleted$server } from './events/special-exams/edx.special_exam.timed.attempt.deleted.server.ts'
import { rule as edx$special_exam$timed$attempt$ready_to_submit$server } from './events/special-exams/edx.special_exam.timed.attempt.ready_to_submit.server.ts'
import { rule as edx$special_exam$timed$attempt$started$server } from './events/special-exams/edx.special_exam.timed.attempt.started.server.ts'
import { rule as edx$special_exam$timed$attempt$submitted$server } from './events/special-exams/edx.special_exam.timed.attempt.submitted.server.ts'
import { rule as edx$special_exam$timed$attempt$timed_out$server } from './events/special-exams/edx.special_exam.timed.attempt.timed_out.server.ts'
import { rule as edx$special_exam$timed$created$server } from './events/special-exams/edx.special_exam.timed.created.server.ts'
import { rule as edx$special_exam$timed$updated$server } from './events/special-exams/edx.special_exam.timed.updated.server.ts'
import { rule as edx$course$index$published$server } from './events/studio-search-index/edx.course.index.published.server.ts'
import { rule as edx$course$index$reindexed$server } from './events/studio-search-index/edx.course.index.reindexed.server.ts'
import { rule as edx$team$activity_updated$server } from './events/teams/edx.team.activity_updated.server.ts'
import { rule as edx$team$changed$server } from './events/teams/edx.team.changed.server.ts'
import { rule as edx$team$created$server } from './events/teams/edx.team.created.server.ts'
import { rule as edx$team$deleted$server } from './events/teams/edx.team.deleted.server.ts'
import { rule as edx$team$learner_added$server } from './events/teams/edx.team.learner_added.server.ts'
import { rule as edx$team$learner_removed$server } from './events/teams/edx.team.learner_removed.server.ts'
import { rule as edx$team$page_viewed$browser } from './events/teams/edx.team.page_viewed.browser.ts'
import { rule as edx$team$searched$server } from './events/teams/edx.team.searched.server.ts'
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
import { rule as edx$googlecomponent$calendar$displayed$server } from './events/third-party-content/edx.googlecomponent.calendar.displayed.server.ts'
import { rule as edx$googlecomponent$document$displayed$server } from './events/third-party-content/edx.googlecomponent.document.displayed.server.ts'
import { rule as edx$lti$embed$launch_request$server } from './events/third-party-content/edx.lti.embed.launch_request.server.ts'
import { rule as edx$lti$xblock$launch_request$server } from './events/third-party-content/edx.lti.xblock.launch_request.server.ts'
import { rule as microsoft$office$mix$loaded$server } from './events/third-party-content/microsoft.office.mix.loaded.server.ts'
import { rule as microsoft$office$mix$paused$server } from './events/third-party-content/microsoft.office.mix.paused.server.ts'
import { rule as microsoft$office$mix$played$server } from './events/third-party-content/microsoft.office.mix.played.server.ts'
import { rule as microsoft$office$mix$slide$loaded$server } from './events/third-party-content/microsoft.office.mix.slide.loaded.server.ts'
import { rule as microsoft$office$mix$stopped$server } from './events/third-party-content/microsoft.office.mix.stopped.server.ts'
import { rule as oppia$exploration$completed$server } from './events/third-party-content/oppia.exploration.completed.server.ts'
import { rule as oppia$exploration$loaded$server } from './events/third-party-content/oppia.exploration.loaded.server.ts'
import { rule as oppia$exploration$state$changed$server } from './events/third-party-content/oppia.exploration.state.changed.server.ts'
import { rule as xblock$chat$complete$server } from './events/third-party-content/xblock.chat.complete.server.ts'
import { rule as xblock$image$$explorer$hotspot$closed$server } from './events/third-party-content/xblock.image-explorer.hotspot.closed.server.ts'
import { rule as xblock$image$$explorer$hotspot$opened$server } from './events/third-party-content/xblock.image-explorer.hotspot.opened.server.ts'
import { rule as xblock$image$$explorer$loaded$server } from './events/third-party-content/xblock.image-explorer.loaded.server.ts'
import { rule as edx$bi$user$pwned$password$status$server } from './events/user-settings/edx.bi.user.pwned.password.status.server.ts'
import { rule as edx$user$login$server } from './events/user-settings/edx.user.login.server.ts'
import { rule as edx$user$logout$server } from './events/user-settings/edx.user.logout.server.ts'
import { rule as edx$user$settings$change_initiated$server } from './events/user-settings/edx.user.settings.change_initiated.server.ts'
import { rule as edx$user$settings$changed$server } from './events/user-settings/edx.user.settings.changed.server.ts'
import { rule as edx$user$settings$viewed$browser } from './events/user-settings/edx.user.settings.viewed.browser.ts'
import { rule as auto_advance_change_video$browser } from './events/video/auto_advance_change_video.browser.ts'
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
import { rule as edx$video$loaded$browser } from './events/video/edx.video.loaded.browser.ts'
import { rule as edx$video$loaded$mobile } from './events/video/edx.video.loaded.mobile.ts'
import { rule as edx$video$paused$browser } from './events/video/edx.video.paused.browser.ts'
import { rule as edx$video$paused$mobile } from './events/video/edx.video.paused.mobile.ts'
import { rule as edx$video$played$browser } from './events/video/edx.video.played.browser.ts'
import { rule as edx$video$played$mobile } from './events/video/edx.video.played.mobile.ts'
import { rule as edx$video$position$changed$browser } from './events/video/edx.video.position.changed.browser.ts'
import { rule as edx$video$position$changed$mobile } from './events/video/edx.video.position.changed.mobile.ts'
import { rule as edx$video$seeked$mobile } from './events/video/edx.video.seeked.mobile.ts'
import { rule as edx$video$stopped$browser } from './events/video/edx.video.stopped.browser.ts'
import { rule as edx$video$stopped$mobile } from './events/video/edx.video.stopped.mobile.ts'
import { rule as edx$video$transcript$hidden$browser } from './events/video/edx.video.transcript.hidden.browser.ts'
import { rule as edx$video$transcript$hidden$mobile } from './events/video/edx.video.transcript.hidden.mobile.ts'
import { rule as edx$video$transcript$shown$browser } from './events/video/edx.video.transcript.shown.browser.ts'
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
  edx$badge$assertion$evidence_visited$browser,
  edx$badge$assertion$evidence_visited$server,
  edx$badge$assertion$shared$browser,
  edx$badge$assertion$shared$server,
  edx$certificate$configuration$created$server,
  edx$certificate$configuration$deleted$server,
  edx$certificate$configuration$modified$server,
  edx$certificate$created$server,
  edx$certificate$evidence_visited$browser,
  edx$certificate$evidence_visited$server,
  edx$certificate$generation$disabled$server,
  edx$certificate$generation$enabled$server,
  edx$certificate$revoked$server,
  edx$certificate$shared$browser,
  edx$certificate$shared$server,
  edx$cohort$created$server,
  edx$cohort$creation_requested$server,
  edx$cohort$email_address_preassigned$server,
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
  xblock$split_test$child_render$server,
  xmodule$partitions$assigned_user_to_partition$browser,
  xmodule$partitions$assigned_user_to_partition$server,
  edx$itembankblock$content$assigned$server,
  edx$itembankblock$content$removed$server,
  edx$library$index$reindexed$server,
  edx$librarycontentblock$content$assigned$server,
  edx$librarycontentblock$content$removed$server,
  edx$bi$course$upgrade$hero$displayed$browser,
  edx$bi$course$upgrade$sidebarupsell$clicked$browser,
  edx$bi$course$upgrade$sidebarupsell$displayed$browser,
  edx$course$home$course_update$toggled$browser,
  edx$course$home$courseware_search$submit$browser,
  edx$course$home$resume_course$clicked$browser,
  edx$course$home$upgrade_verified$clicked$browser,
  edx$course$tool$accessed$browser,
  add$$instructor$server,
  add$$or$$remove$$user$$group$server,
  delete$$student$$module$$state$server,
  dump$$answer$$dist$$csv$server,
  dump$$graded$$assignments$$config$server,
  dump$$grades$$csv$$raw$server,
  dump$$grades$$csv$server,
  dump$$grades$$raw$server,
  dump$$grades$server,
  edx$instructor$report$downloaded$browser,
  edx$instructor$report$requested$server,
  get$$student$$progress$$page$server,
  list$$beta$$testers$server,
  list$$instructors$server,
  list$$staff$server,
  list$$students$server,
  psychometrics$$histogram$$generation$server,
  remove$$instructor$server,
  rescore$$all$$submissions$server,
  rescore$$student$$submission$server,
  reset$$all$$attempts$server,
  reset$$student$$attempts$server,
  edx$drag_and_drop_v2$feedback$closed$server,
  edx$drag_and_drop_v2$feedback$opened$server,
  edx$drag_and_drop_v2$item$dropped$server,
  edx$drag_and_drop_v2$item$picked_up$server,
  edx$drag_and_drop_v2$loaded$server,
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
  edx$course$goal$email$failed$server,
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
  edx$notifications$app_all_read$server,
  edx$notifications$generated$server,
  edx$notifications$preferences$updated$server,
  edx$notifications$preferences$viewed$server,
  edx$notifications$read$server,
  edx$notifications$tray_opened$server,
  oe_feedback_response_selected$browser,
  oe_hide_question$browser,
  oe_show_full_feedback$browser,
  oe_show_question$browser,
  oe_show_respond_to_feedback$browser,
  peer_grading_hide_question$browser,
  peer_grading_show_question$browser,
  rubric_select$browser,
  staff_grading_hide_question$browser,
  staff_grading_show_question$browser,
  openassessment$student_training_assess_example$server,
  openassessment$upload_file$browser,
  openassessment$upload_file_error$browser,
  openassessmentblock$create_submission$server,
  openassessmentblock$create_team_submission$server,
  openassessmentblock$get_peer_submission$server,
  openassessmentblock$get_submission_for_staff_grading$server,
  openassessmentblock$peer_assess$server,
  openassessmentblock$remove_uploaded_file$server,
  openassessmentblock$save_files_descriptions$server,
  openassessmentblock$save_submission$server,
  openassessmentblock$self_assess$server,
  openassessmentblock$staff_assess$server,
  openassessmentblock$submit_feedback_on_assessments$server,
  edx$course$share_clicked$browser,
  edx$course$sharing$share_clicked$browser,
  edx$pdf$downloaded$server,
  edx$pdf$loaded$server,
  edx$profile$viewed$browser,
  get_client_configuration$server,
  openedx$ai$workflow$completed$server,
  openedx$ai$workflow$initialized$server,
  openedx$ai$workflow$interacted$server,
  progress$server,
  set_client_configuration$server,
  upload_screenshot$server,
  ubc$peer_instruction$accessed$server,
  ubc$peer_instruction$original_submitted$server,
  ubc$peer_instruction$revised_submitted$server,
  edx$feedbackxblock$freeform_provided$server,
  edx$feedbackxblock$likert_provided$server,
  edx$feedbackxblock$nothing_provided$server,
  edx$feedbackxblock$submitted$browser,
  edx$ratexblock$freeform_feedback$browser,
  edx$ratexblock$freeform_feedback$server,
  edx$ratexblock$likert_rate$browser,
  edx$ratexblock$likert_rate$server,
  edx$ratexblock$submit$browser,
  xblock$poll$submitted$server,
  xblock$poll$view_results$server,
  xblock$survey$submitted$server,
  xblock$survey$view_results$server,
  edx$video$bumper$dismissed$browser,
  edx$video$bumper$loaded$browser,
  edx$video$bumper$played$browser,
  edx$video$bumper$skipped$browser,
  edx$video$bumper$stopped$browser,
  edx$video$bumper$transcript$hidden$browser,
  edx$video$bumper$transcript$menu$hidden$browser,
  edx$video$bumper$transcript$menu$shown$browser,
  edx$video$bumper$transcript$shown$browser,
  xblock$mentoring$assessment$review$server,
  xblock$mentoring$assessment$shown$server,
  xblock$mentoring$feedback$closed$server,
  xblock$mentoring$feedback$opened$server,
  xblock$mentoring$submitted$server,
  crowd_hinter$hint_rating_UX$browser,
  crowd_hinter$rateHint$browser,
  crowd_hinter$reportHint$browser,
  crowd_hinter$showHint$browser,
  crowd_hinter$staffRateHint$browser,
  crowd_hinter$staff_edit_hinter$browser,
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
  xblock$problem_builder$feedback$closed$server,
  xblock$problem_builder$loaded$server,
  xblock$problem_builder$submitted$server,
  accum_flagged_resource$server,
  add_resource$server,
  edit_resource$server,
  endorse_resource$server,
  export_resources$server,
  flag_resource$server,
  import_resources$server,
  mit$recommender$addResource$browser,
  mit$recommender$backToView$browser,
  mit$recommender$clickResource$browser,
  mit$recommender$editResource$browser,
  mit$recommender$endorseResource$browser,
  mit$recommender$exportResource$browser,
  mit$recommender$flagResource$browser,
  mit$recommender$hideShow$browser,
  mit$recommender$hover$browser,
  mit$recommender$importResource$browser,
  mit$recommender$pagination$browser,
  mit$recommender$removeResource$browser,
  remove_resource$server,
  edx$course$search$executed$server,
  edx$course$search$initiated$server,
  edx$course$search$result_selected$browser,
  edx$course$search$results_displayed$server,
  edx$course_discovery$search$initiated$server,
  edx$course_discovery$search$results_displayed$server,
  edx$special_exam$practice$allowance$created$server,
  edx$special_exam$practice$allowance$deleted$server,
  edx$special_exam$practice$allowance$updated$server,
  edx$special_exam$practice$attempt$created$server,
  edx$special_exam$practice$attempt$deleted$server,
  edx$special_exam$practice$attempt$download_software_clicked$server,
  edx$special_exam$practice$attempt$error$server,
  edx$special_exam$practice$attempt$ready_to_start$server,
  edx$special_exam$practice$attempt$ready_to_submit$server,
  edx$special_exam$practice$attempt$rejected$server,
  edx$special_exam$practice$attempt$reset_practice_exam$server,
  edx$special_exam$practice$attempt$review_received$server,
  edx$special_exam$practice$attempt$second_review_required$server,
  edx$special_exam$practice$attempt$started$server,
  edx$special_exam$practice$attempt$submitted$server,
  edx$special_exam$practice$attempt$timed_out$server,
  edx$special_exam$practice$attempt$verified$server,
  edx$special_exam$practice$created$server,
  edx$special_exam$practice$updated$server,
  edx$special_exam$proctored$allowance$created$server,
  edx$special_exam$proctored$allowance$deleted$server,
  edx$special_exam$proctored$allowance$updated$server,
  edx$special_exam$proctored$attempt$created$server,
  edx$special_exam$proctored$attempt$declined$server,
  edx$special_exam$proctored$attempt$deleted$server,
  edx$special_exam$proctored$attempt$download_software_clicked$server,
  edx$special_exam$proctored$attempt$error$server,
  edx$special_exam$proctored$attempt$onboarding_expired$server,
  edx$special_exam$proctored$attempt$onboarding_failed$server,
  edx$special_exam$proctored$attempt$onboarding_missing$server,
  edx$special_exam$proctored$attempt$onboarding_pending$server,
  edx$special_exam$proctored$attempt$ready_to_start$server,
  edx$special_exam$proctored$attempt$ready_to_submit$server,
  edx$special_exam$proctored$attempt$rejected$server,
  edx$special_exam$proctored$attempt$review_received$server,
  edx$special_exam$proctored$attempt$second_review_required$server,
  edx$special_exam$proctored$attempt$started$server,
  edx$special_exam$proctored$attempt$submitted$server,
  edx$special_exam$proctored$attempt$timed_out$server,
  edx$special_exam$proctored$attempt$verified$server,
  edx$special_exam$proctored$created$server,
  edx$special_exam$proctored$option$$presented$server,
  edx$special_exam$proctored$updated$server,
  edx$special_exam$timed$allowance$created$server,
  edx$special_exam$timed$allowance$deleted$server,
  edx$special_exam$timed$allowance$updated$server,
  edx$special_exam$timed$attempt$created$server,
  edx$special_exam$timed$attempt$deleted$server,
  edx$special_exam$timed$attempt$ready_to_submit$server,
  edx$special_exam$timed$attempt$started$server,
  edx$special_exam$timed$attempt$submitted$server,
  edx$special_exam$timed$attempt$timed_out$server,
  edx$special_exam$timed$created$server,
  edx$special_exam$timed$updated$server,
  edx$course$index$published$server,
  edx$course$index$reindexed$server,
  edx$team$activity_updated$server,
  edx$team$changed$server,
  edx$team$created$server,
  edx$team$deleted$server,
  edx$team$learner_added$server,
  edx$team$learner_removed$server,
  edx$team$page_viewed$browser,
  edx$team$searched$server,
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
  edx$googlecomponent$calendar$displayed$server,
  edx$googlecomponent$document$displayed$server,
  edx$lti$embed$launch_request$server,
  edx$lti$xblock$launch_request$server,
  microsoft$office$mix$loaded$server,
  microsoft$office$mix$paused$server,
  microsoft$office$mix$played$server,
  microsoft$office$mix$slide$loaded$server,
  microsoft$office$mix$stopped$server,
  oppia$exploration$completed$server,
  oppia$exploration$loaded$server,
  oppia$exploration$state$changed$server,
  xblock$chat$complete$server,
  xblock$image$$explorer$hotspot$closed$server,
  xblock$image$$explorer$hotspot$opened$server,
  xblock$image$$explorer$loaded$server,
  edx$bi$user$pwned$password$status$server,
  edx$user$login$server,
  edx$user$logout$server,
  edx$user$settings$change_initiated$server,
  edx$user$settings$changed$server,
  edx$user$settings$viewed$browser,
  auto_advance_change_video$browser,
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
  edx$video$loaded$browser,
  edx$video$loaded$mobile,
  edx$video$paused$browser,
  edx$video$paused$mobile,
  edx$video$played$browser,
  edx$video$played$mobile,
  edx$video$position$changed$browser,
  edx$video$position$changed$mobile,
  edx$video$seeked$mobile,
  edx$video$stopped$browser,
  edx$video$stopped$mobile,
  edx$video$transcript$hidden$browser,
  edx$video$transcript$hidden$mobile,
  edx$video$transcript$shown$browser,
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
