/**
 * Names of fields of documented events: what may stay as the key of an object.
 * Common fields, the context with what mobile apps and Segment add, and the payload fields of every chapter of the
 * platform's reference, with the parameters of the forms that the platform itself sends.
 *
 * @module
 */
import { wordSet } from './word-set.ts'

/** Sorted. */
export const edxFieldNames: ReadonlySet<string> = wordSet(`
  $date $numberLong $oid All FILES GET MailChimp POST _ __v _accept _id accept_language action activate_block_id
  adTrackingEnabled add_method added added_by_another_user added_on_create advertisingId agent ajax all_blocks
  all_courses allowance_key allowance_user_id allowance_value amount aname anonymous anonymousId anonymous_to_peers
  answer answer_history answer_id answers answervariable app app_name app_version_name application asides assertion_id
  assertion_image_url assertion_json_url attempt_allowed_time_limit_mins attempt_code attempt_completed_at
  attempt_event_elapsed_time_secs attempt_id attempt_number attempt_started_at attempt_status attempt_user_id attempts
  auto_cohort_groups auto_enroll auto_subscribe badge_generator badge_name badge_slug betausers bio block_id bluetooth
  body boilerplate bookmark_id bookmarks_count build bumper_id carrier caseSensitive category category_id
  category_name cellular certificate_id certificate_url certificates_generatedcertificate channel chapter
  chapter_title child child-id child_id children choice choice_all choices city claims client client_id client_ip
  client_secret code cohort_id cohort_name commentable_id completion component component_id component_type
  component_usage_id configuration_id content content_type contenthash contents context correct correct_map
  corrected_text corrections correctness country course courseRunKey course_edited_on course_id course_run
  course_user_tags course_version courserun_key created created_at criterion csrfmiddlewaretoken currentTime
  current_id current_tab current_time current_url data density densityBucket densityDpi depth descendants device
  device-orientation difficulty direction disable_dev_ux discussion dispatch display_name displayed_in
  django_comment_client_role_users done downvotes duration earned edit_reason email email_students enabled end
  endorsed enrollment_action enrollment_mode enterprise_uuid equation essential event event_source
  event_transaction_id event_transaction_type event_type exam_content_id exam_default_time_limit_mins exam_id
  exam_is_active exam_is_practice_exam exam_is_proctored exam_name exercise_id explorationId explorationVersion
  failure feedback feedback_text field fileName fileSize fileType file_upload_key final_step findprevious
  first_attempted followed formula forumadmin forummoderator freeform frequency gender generation_mode generic_hints
  goals grade grading_policy_hash grant_type group_id group_label group_name height highlightAll highlighted_content
  hint hint_index hint_label hint_len hint_text hintmode hints honor_code host host_component_id id id_token
  idash_mode identifiers indexed_count information initial_hint input input_id input_state input_type instructor_id
  integrations intro intro_enable ip isProblematic is_correct is_correct_location is_masquerading is_skip issuer
  issuing_component item item_id item_text joined_from_team_view label language launch_url learning_outcome
  letter_grade level_of_education library list_type locale location location_id locator lock_reason lti_version
  mailing_address manually manufacturer mark_type max_attempts max_count max_grade max_score max_value max_width
  messageId metadata min_value mix mode model module module_id msg name namespace navigation-mode network new
  newStateName new_freeform new_score new_speed new_state new_time new_total new_vote new_weighted_earned
  new_weighted_possible nonInteraction nonce note_id note_text notes npoints nullout num_attempts number
  number_of_results old oldStateName old_freeform old_note_text old_speed old_state old_tags old_time old_vote
  only_if_higher open_in_browser_url option options options_selected org org_id org_key orig_score orig_total
  originalTimestamp original_usage_key original_usage_version orignal_usage_key os own_content packageName page
  page_name page_number page_size panel_id parent_locator partition_id partition_name parts password password1
  password2 path per_course percent percent_grade play_medium points position possible preview_lang previous_cohort_id
  previous_cohort_name previous_count problem problem_for_all_students problem_for_student problem_id problem_part_id
  profile_name projectId properties publish query question question_type queuestate rationale raw_earned raw_possible
  reason received receivedAt received_at redirect_uri referer referrer remember remote_addr remove_method removed
  removed_by_admin report_type report_url reported_status_cleared request_id request_start requested_fields
  requested_skip_interval requesting_staff_id requesting_student_id resp_limit resp_skip response response_type result
  results_count review_attempt_code review_status review_video_url rolename rubric rule run saved_response saved_tags
  saved_video_position scale scaledDensity scope score score_type scored_at scorer_id screen sdk search search_string
  search_term search_text seed selected self_removal sender_id sentAt server session set_language setting show
  skip_interval slide_id slides social_media_site social_network source source_url speed staff_courses staffuser start
  state status statusText store_id student student_answer student_answers student_courseaccessrole students submission
  submission_key submission_returned_uuid submission_uuid submitted_answer submitted_at subscribed_to_reminders
  subtree_edited_on success successfully_set_hints tab_count table tagging_aside tags target_name target_problem
  target_tab target_url target_username task_id team_deleted team_id terms_of_service text thread_type thumbnail_title
  time timestamp timezone title title_truncated token tool_name topic_id total total_results traits trigger
  trigger_type truncated type type_of undo_vote unique_student_identifier unseen_notifications_count uploadedFileName
  upvotes url usage_key user userAgent userId user_api_usercoursetag user_course_roles user_forums_roles user_id
  user_request_page user_roles username val value variant verify_uuid version versionCode versionName videoId video_id
  videos view viewer visible_blocks_hash vote vote_value vulnerability weight weighted_earned weighted_graded_earned
  weighted_graded_possible weighted_possible weighted_total_earned weighted_total_possible widget_placement width wifi
  workflow_id workflow_name writeKey x y year_of_birth youtube_is_available zone zones
`)
