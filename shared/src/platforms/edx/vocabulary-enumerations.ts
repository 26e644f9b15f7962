/**
 * Closed lists of values that the platform's code writes itself, by field (privacy rule K0).
 *
 * A field stands here only where no person can type its value. Titles, answers, bodies, queries, names and locations never
 * do.
 *
 * @module
 */
import { edxBlockTypes } from './vocabulary-url-words.ts'

/** Values of fields that stand directly in the event. */
const ofRootFields = {
  event_source: 'server browser mobile task',
  page: 'x_module',
  channel: 'server client mobile',
  type: 'track identify page screen group alias',
}

const courseModes = `honor audit verified professional no-id-professional credit masters executive-education
  paid-executive-education unpaid-executive-education paid-bootcamp unpaid-bootcamp`

/** Values of fields wherever they stand, outside what a form sent. */
const ofFields = {
  success: 'correct incorrect',
  correctness: 'correct incorrect partially-correct incomplete unknown',
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
  mode: courseModes,
  enrollment_mode: courseModes,
  generation_mode: 'batch self',
  widget_placement: 'top bottom accordion breadcrumb',
  thread_type: 'discussion question',
  vote_value: 'up down',
  direction: 'up down in out previous next',
  type: `onSlideSeek onCaptionSeek onSkipSeek onJumpSeek gotopage prevpage nextpage html5 youtube hls full-grade regrade
    android ios`,
  user_course_roles: `Instructor Staff instructor staff limited_staff beta_testers data_researcher library_user finance_admin
    sales_admin ccx_coach`,
  setting: `password email name gender year_of_birth level_of_education country language_proficiencies goals bio location
    mailing_address accessibility pref-lang account_privacy profile_image_uploaded_at social_links secondary_email
    is_active is_staff is_superuser dark-lang time_zone`,
  table: `auth_user auth_userprofile student_languageproficiency user_api_userpreference student_accountrecovery
    student_sociallink`,
  component_type: ['course', ...edxBlockTypes].join(' '),
  list_type: 'per_course all_courses',
  score_type: 'PE SE ST AI',
  content_type: 'text course_content thread comment response post Post Response Comment',
  block_type: ['course', ...edxBlockTypes].join(' '),
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
  old_speed: '0.25 0.50 0.5 0.75 1.0 1.25 1.50 1.5 1.75 2.0',
  new_speed: '0.25 0.50 0.5 0.75 1.0 1.25 1.50 1.5 1.75 2.0',
  play_medium: 'html5 youtube hls googlecast',
  component: 'videoplayer',
  fileType: 'application/pdf image/png image/jpeg image/gif text/plain',
  namespace: 'org.edx.mobile',
  packageName: 'org.edx.mobile',
  densityBucket: 'ldpi mdpi hdpi tvdpi xhdpi xxhdpi xxxhdpi',
  app_name: 'edx.mobileapp.android edx.mobileapp.iOS',
  category: 'courseware_index library_index',
  'device-orientation': 'portrait landscape',
  'navigation-mode': 'full disconnected',
}

/** Lists in which a value has a blank. */
const ofFieldsWithBlanks: Record<string, readonly string[]> = {
  review_status: ['Clean', 'Suspicious', 'Rules Violation'],
  user_forums_roles: ['Administrator', 'Moderator', 'Group Moderator', 'Community TA', 'Student'],
  view: ['Recent Activity', 'Location in Course', 'Tags', 'Search Results'],
}

/** Values of parameters of the platform's own forms and addresses: all that may stay below `GET` and `POST`. */
const ofParameters = {
  enrollment_action: 'enroll unenroll',
  grant_type: 'authorization_code password refresh_token client_credentials',
  token_type: 'bearer jwt',
  response_type: 'code token',
  thread_type: 'discussion question',
  dispatch: 'preview_chemcalc preview_formcalc',
  feature: 'gender level_of_education year_of_birth',
}

/** Roles that an instructor lists. */
const ofParametersWithBlanks: Record<string, readonly string[]> = {
  rolename: ['instructor', 'staff', 'beta', 'Administrator', 'Moderator', 'Group Moderator', 'Community TA'],
}

export type Enumerations = ReadonlyMap<string, ReadonlySet<string>>

export const rootEnumerations: Enumerations = enumerations(ofRootFields)
export const fieldEnumerations: Enumerations = enumerations(ofFields, ofFieldsWithBlanks)
export const parameterEnumerations: Enumerations = enumerations(ofParameters, ofParametersWithBlanks)

function enumerations(lists: Record<string, string>, withBlanks: Record<string, readonly string[]> = {}): Enumerations {
  const split = Object.entries(lists).map(([field, values]) => [field, values.split(/\s+/).filter(Boolean)] as const)
  return new Map([...split, ...Object.entries(withBlanks)].map(([field, values]) => [field, new Set(values)]))
}
