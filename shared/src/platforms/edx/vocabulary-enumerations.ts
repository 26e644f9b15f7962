/**
 * Closed lists of values that the platform's code writes itself, by field (privacy rule K0).
 *
 * A field stands here only where no person can type its value. Titles, answers, bodies, queries, names and locations never
 * do.
 *
 * @module
 */

/** Values of fields that stand directly in the event. */
const ofRootFields = {
  event_source: 'server browser mobile task',
  page: 'x_module',
  channel: 'server client mobile',
  type: 'track identify page screen group alias',
}

/** Values of fields wherever they stand, outside what a form sent. */
const ofFields = {
  success: 'correct incorrect',
  correctness: 'correct incorrect partially-correct incomplete',
  hintmode: 'on_request always',
  input_type: `choicegroup checkboxgroup radiogroup textline textbox optioninput javascriptinput crystallography vsepr_input
    chemicalequationinput drag_and_drop_input editamoleculeinput designprotein2dinput editageneinput annotationinput
    choicetextgroup radiotextgroup checkboxtextgroup imageinput jsinput filesubmission matlabinput schematic
    formulaequationinput codeinput jschannel`,
  response_type: `multiplechoiceresponse choiceresponse truefalseresponse optionresponse numericalresponse stringresponse
    formularesponse symbolicresponse customresponse coderesponse externalresponse imageresponse javascriptresponse
    schematicresponse annotationresponse choicetextresponse jsmeresponse`,
  question_type: `multiplechoiceresponse choiceresponse optionresponse numericalresponse stringresponse formularesponse
    customresponse choicetextresponse`,
  trigger_type: 'single compound',
  code: 'html5 mobile',
  mode: 'honor audit verified professional no-id-professional credit masters executive-education',
  enrollment_mode: 'honor audit verified professional no-id-professional credit masters executive-education',
  generation_mode: 'batch self',
  widget_placement: 'top bottom accordion',
  thread_type: 'discussion question',
  vote_value: 'up down',
  direction: 'up down in out previous next',
  type: 'onSlideSeek onCaptionSeek onSkipSeek onJumpSeek gotopage prevpage nextpage html5 youtube hls full-grade regrade',
  user_course_roles:
    'Instructor Staff instructor staff limited_staff beta_testers data_researcher library_user finance_admin sales_admin',
  user_forums_roles: 'Administrator Moderator Student',
  setting: `password email name gender year_of_birth level_of_education country language_proficiencies goals bio location
    mailing_address accessibility pref-lang account_privacy profile_image_uploaded_at social_links secondary_email`,
  table: `auth_user auth_userprofile student_languageproficiency user_api_userpreference student_accountrecovery
    student_sociallink`,
  component_type: 'course chapter sequential vertical html problem video discussion',
  list_type: 'per_course all_courses',
  score_type: 'PE SE ST AI',
  content_type: 'text course_content thread comment response post Post Response Comment',
  block_type: `course chapter sequential vertical html problem video discussion openassessment drag-and-drop-v2 library_content
    split_test lti_consumer poll survey word_cloud`,
  page_name: 'browse edit-team my-teams new-team search-teams single-team single-topic',
  tool_name: 'edx.bookmarks edx.reviews edx.updates',
  mark_type: 'Endorse Answer',
  displayed_in: 'iframe img',
  amount: `auto custom page_actual page_fit page_width page-actual page-fit page-width 0.5 0.75 1.25 1.5`,
  reason: 'invalid overlimit',
  truncated: 'highlighted_content note_text old_note_text old_tags tags',
  failure: 'closed done not_done input_error unanswered unexpected unreset unsupported',
  event_transaction_type: `edx.grades.problem.submitted edx.grades.problem.rescored edx.grades.problem.score_overridden
    edx.grades.problem.state_deleted edx.grades.subsection.grade_calculated edx.grades.course.grade_calculated`,
  add_method: 'added_on_create joined_from_team_view added_by_another_user',
  remove_method: 'self_removal team_deleted removed_by_admin',
  social_network: 'Facebook Twitter LinkedIn',
  attempt_status: `eligible created download_software_clicked ready_to_start started ready_to_submit declined timed_out
    submitted second_review_required rejected verified error expired onboarding_missing onboarding_pending onboarding_failed
    onboarding_expired review_received onboarding_reset`,
  review_status: 'Clean Suspicious',
  old_speed: '0.25 0.50 0.5 0.75 1.0 1.25 1.50 1.5 1.75 2.0',
  new_speed: '0.25 0.50 0.5 0.75 1.0 1.25 1.50 1.5 1.75 2.0',
  play_medium: 'html5 youtube hls googlecast',
  component: 'videoplayer',
  fileType: 'application/pdf image/png image/jpeg image/gif text/plain',
  namespace: 'org.edx.mobile',
  app_name: 'edx.mobileapp.android edx.mobileapp.iOS',
  category: 'courseware_index library_index',
  'device-orientation': 'portrait landscape',
  'navigation-mode': 'full disconnected',
}

/** Values with blanks: the pages of the learner's own notes. */
const ofFieldsWithBlanks: Record<string, readonly string[]> = {
  view: ['Recent Activity', 'Location in Course', 'Tags', 'Search Results'],
}

/** Values of parameters of the platform's own forms and addresses: all that may stay below `GET` and `POST`. */
const ofParameters = {
  enrollment_action: 'enroll unenroll',
  grant_type: 'authorization_code password refresh_token client_credentials',
  token_type: 'bearer jwt',
  response_type: 'code token',
  thread_type: 'discussion question',
}

export type Enumerations = ReadonlyMap<string, ReadonlySet<string>>

export const rootEnumerations: Enumerations = enumerations(ofRootFields)
export const fieldEnumerations: Enumerations = new Map([
  ...enumerations(ofFields),
  ...Object.entries(ofFieldsWithBlanks).map(([field, values]) => [field, new Set(values)] as const),
])
export const parameterEnumerations: Enumerations = enumerations(ofParameters)

function enumerations(lists: Record<string, string>): Enumerations {
  return new Map(Object.entries(lists).map(([field, values]) => [field, new Set(values.split(/\s+/).filter(Boolean))]))
}
