/**
 * Words of the platform's own addresses: what may stay as a segment of a path.
 * They are the fixed parts of the route templates and what block types, handlers and dispatches are called.
 *
 * @module
 */
import { wordSet } from './word-set.ts'

/** Fixed segments of paths. */
export const edxUrlWords: ReadonlySet<string> = wordSet(`
  .well-known __debug__ _edit about access_token account accounts activate add admin advanced agreements allowance api
  api-admin apple-app-site-association apple-touch-icon-precomposed.png apple-touch-icon.png asset assets attempt
  attempts auth authorize badges baskets begin-flow billing_details block blocks blog book bookmarks branch branding
  browserconfig.xml build c4x calculate ccx ccx_coach celebration certificates change_email change_email_settings
  change_enrollment change_name change_setting check checklists checkout choose class_dashboard clear clone_item cms
  cohorts comments commerce common complete completion completion-batch contact container content_id copyright course
  course_experience course_home course_id course_info course_info_update course_live course_metadata course_modes
  course_notifications course_outline course_rerun course_specific_login course_specific_register course_structure
  course_team course_topics course_wiki courses courseware courseware-navigation-sidebar courseware-search create
  create_account create_draft create_order credit css csv csv_report dashboard dates debug delete_item detail details
  disable discussion discussion_tours discussions dismiss_welcome_message dist donate donation draft draft-branch edit
  edx-oidc edx_proctoring email_confirm embargo embed enable enabled enroll_staff enroll_students enrollment
  enterprise event event_logs event_transaction exam exam_id explore explore_courses export export_git faq favicon.ico
  feedback file files financial-assistance finish_auth followed fonts forum generate generate_user_cert gitreload
  grade_summary gradebook grades grading graphql group_configurations handler handler_noauth heartbeat help home honor
  howitworks html htmlbook i18n i18n.js images import import_status index info inline instructor instructor_dashboard
  instructor_task_status instructors integrity_signature jobs js jsi18n jump_to jump_to_id lang_pref learner learning
  learning_sequences legacy_instructor_dash library list lms login login_ajax login_post login_session logout
  lti_provider lti_rest_endpoints maintenance masquerade media media-kit migrate mobile module_info modx my_account
  navigation news notes notices notification_prefs notifications notifier_api notify oauth2 oidc
  open_ended_flagged_problems open_ended_notifications open_ended_problems openid organizations orphan outline pages
  password password_reset password_reset_complete password_reset_confirm password_reset_done payment-confirmation
  pdfbook peer_grading postpay_callback practice preferences press preview preview_component privacy problem_responses
  proctored_exam profile profile_images program programs progress proxy publish_draft published published-branch
  receipt redeem register register_courses registration remove_item reports request_certificate request_course_creator
  reset_code_redemption reset_course_deadlines resource resubscribe results results_callback resume reverify
  review_policy robots.txt rss_proxy save_course_goal save_item search search_result send_account_activation_email
  sequence session_language setlang settings shib-login shib_login shoppingcart signin signup sitemap.xml staff
  staff_grading start-flow static status storage student students students_view studio submission submission_history
  submit-photos submit_feedback subsection support survey syllabus sysadmin tabs tasks team textbooks third_party_auth
  threads thumbnail time_zones timed toggles topics tos transcripts u unit unpublish_unit unsubscribe
  unsubscribe_from_course_goal update update_certificate update_lang update_user_cart upgrade upload use_code user
  user_api user_onboarding user_tours users v0 v1 v2 val verified_track_content verify-now verify_cart verify_student
  version videos view wiki xblock xblock_resource xdomain_proxy.html xmodule xqueue xqueue_callback
`)

/** Types of blocks, as in usage keys. */
export const edxBlockTypes: ReadonlySet<string> = wordSet(`
  about annotatable asset chapter combinedopenended conditional course course_info crowdsource_hinter customtag
  discussion done drag-and-drop-v2 edx_sga error foldit google-calendar google-document graphical_slider_tool html
  image-explorer imageannotation itemuploader library library_content library_root lti lti_consumer openassessment
  peergrading poll poll_question problem problem-builder problemset randomize recommender scorm section sequential
  slides split_test staffgradedxblock static static_tab step-builder survey textannotation thumbnail ubcpi unit
  vertical video videoalpha videoannotation videosequence word_cloud wrapper
`)

/** Last words of handler and module calls, Studio views, instructor calls. */
export const edxUrlCalls: ReadonlySet<string> = wordSet(`
  active_registration_codes add_users_to_cohorts author_view available_translations bulk_beta_modify_access
  calculate_grades_csv cancel_submission certificate_exception_view certificate_invalidation_view certificate_task
  change change_due_date check_for_score check_released conditional_get container_preview do_attempt download
  download_url drop_item dummy enable_certificate_generation expand_static_url export_ora2_data
  export_ora2_submission_files export_ora2_summary generate_bulk_certificate_exceptions
  generate_certificate_exceptions generate_example_certificates generate_registration_codes get_anon_ids
  get_client_configuration get_combined_rubric get_coupon_codes get_course_survey_results get_demand_hint
  get_distribution get_enrolled_students_with_inactive_account get_enrollment_report get_exec_summary_report
  get_grading_config get_hint get_html get_issued_certificates get_last_response get_legend get_next_submission
  get_problem_list get_problem_responses get_proctored_exam_results get_registration_codes get_results
  get_sale_order_records get_sale_records get_state get_status get_student_enrollment_status get_student_progress_url
  get_students_features get_students_who_may_enroll get_terms get_user_invoice_preference get_user_state goto_page
  goto_position grade gradebook gradebook_csv graded_subsections hint_button input_ajax instructor_tasks
  is_student_calibrated list_background_email_tasks list_course_role_members list_email_content
  list_entrance_exam_instructor_tasks list_financial_report_downloads list_forum_members list_instructor_tasks
  list_report_downloads lti_launch_handler mark_student_can_skip_entrance_exam modify_access next_problem 
  override_problem_score peer_assess problem problem_check problem_get problem_grade_report problem_rescore
  problem_reset problem_save problem_show publish_completion publish_event register_and_enroll_students
  remove_all_uploaded_files render_grade render_leaderboard render_message render_peer_assessment
  render_self_assessment render_staff_area render_staff_assessment render_staff_grade_counts render_staff_grade_form
  render_staff_info render_student_info render_student_training render_submission reorderable_container_child_preview
  reschedule_unfinished_tasks rescore_entrance_exam rescore_problem reset reset_due_date reset_student_attempts
  reset_student_attempts_for_entrance_exam sale_validation_url save_answer save_assessment save_calibration_essay
  save_files_descriptions save_grade save_post_assessment save_submission save_user_state schedule_training
  score_update self_assess send_email show show_answer show_calibration_essay show_student_extensions
  show_unit_extensions skip_post_assessment spent_registration_codes staff_assess start_certificate_generation
  start_certificate_regeneration student_view student_voted students_update_enrollment
  students_update_enrollment_email studio_submit studio_transcript studio_view submit submit_answers submit_feedback
  submit_studio_edits toggle_button training_assess transcript translation ungraded_response unit_extensions
  update_editor_context update_forum_role_membership upload_url view_results visibility_view vote xmodule_handler
`)
