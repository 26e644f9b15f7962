/**
 * The tables of MOOCdb as published scripts know them: the schema of 2013-11-22, and what the curation scripts add to it.
 *
 * Source: `schema/EER_Diagram-20131122.sql`; of the curation, `validity` and the dropout of learners.
 *
 * @module
 */
import type { ColumnType } from './table.ts'

/** Of a former table: its columns in their former order, and their types. Ids of people are text today. */
export type FormerColumns = Readonly<Record<string, ColumnType>>

export const formerTables = {
  problem_types: { problem_type_id: 'bigint', problem_type_name: 'text' },
  resource_types: { resource_type_id: 'bigint', resource_type_content: 'text', resource_type_medium: 'text' },
  resources: {
    resource_id: 'bigint',
    resource_name: 'text',
    resource_uri: 'text',
    resource_type_id: 'bigint',
    resource_parent_id: 'bigint',
    resource_child_number: 'integer',
    resource_relevant_week: 'integer',
    resource_release_timestamp: 'timestamp',
  },
  urls: { url_id: 'bigint', url: 'text' },
  resources_urls: { resources_urls_id: 'bigint', resource_id: 'bigint', url_id: 'bigint' },
  problems: {
    problem_id: 'bigint',
    problem_name: 'text',
    problem_parent_id: 'bigint',
    problem_child_number: 'integer',
    problem_type_id: 'bigint',
    problem_release_timestamp: 'timestamp',
    problem_soft_deadline: 'timestamp',
    problem_hard_deadline: 'timestamp',
    problem_max_submission: 'integer',
    problem_max_duration: 'integer',
    problem_weight: 'double',
    resource_id: 'bigint',
  },
  user_types: { user_type_id: 'integer', user_type_name: 'text' },
  users: {
    user_id: 'text',
    user_name: 'text',
    user_gender: 'integer',
    user_birthdate: 'date',
    user_country: 'text',
    user_ip: 'bigint',
    user_timezone_offset: 'integer',
    user_final_grade: 'double',
    user_join_timestamp: 'timestamp',
    user_os: 'bigint',
    user_agent: 'bigint',
    user_language: 'integer',
    user_screen_resolution: 'text',
    user_type_id: 'integer',
    user_dropout_week: 'integer',
    user_dropout_timestamp: 'timestamp',
  },
  observed_events: {
    observed_event_id: 'bigint',
    user_id: 'text',
    url_id: 'bigint',
    observed_event_timestamp: 'timestamp',
    observed_event_duration: 'integer',
    observed_event_ip: 'text',
    observed_event_os: 'bigint',
    observed_event_agent: 'bigint',
    observed_event_type: 'text',
    validity: 'integer',
  },
  submissions: {
    submission_id: 'bigint',
    user_id: 'text',
    problem_id: 'bigint',
    submission_timestamp: 'timestamp',
    submission_attempt_number: 'integer',
    submission_answer: 'text',
    submission_is_submitted: 'integer',
    submission_ip: 'text',
    submission_os: 'bigint',
    submission_agent: 'bigint',
    validity: 'integer',
  },
  assessments: {
    assessment_id: 'bigint',
    submission_id: 'bigint',
    assessment_feedback: 'text',
    assessment_grade: 'double',
    assessment_grade_with_penalty: 'double',
    assessment_grader_id: 'text',
    assessment_timestamp: 'timestamp',
  },
  collaboration_types: { collaboration_type_id: 'bigint', collaboration_type_name: 'text' },
  collaborations: {
    collaboration_id: 'bigint',
    user_id: 'text',
    collaboration_type_id: 'bigint',
    collaboration_content: 'text',
    collaboration_timestamp: 'timestamp',
    collaboration_parent_id: 'bigint',
    collaboration_child_number: 'integer',
    collaborations_ip: 'text',
    collaborations_os: 'bigint',
    collaborations_agent: 'bigint',
    resource_id: 'bigint',
  },
  surveys: { survey_id: 'bigint', survey_start_timestamp: 'timestamp', survey_end_timestamp: 'timestamp' },
  questions: {
    question_id: 'bigint',
    question_content: 'text',
    question_type: 'integer',
    question_reference: 'integer',
    survey_id: 'bigint',
  },
  answers: { answer_id: 'bigint', answer_content: 'text' },
  feedbacks: {
    feedback_id: 'bigint',
    user_id: 'text',
    answer_id: 'bigint',
    question_id: 'bigint',
    feedback_timestamp: 'timestamp',
  },
} as const satisfies Record<string, FormerColumns>

export type FormerTable = keyof typeof formerTables

/** Source: `schema/*.csv` of MOOCdb. */
export const userTypes: readonly string[] = [
  'Administrator',
  'Instructor',
  'Teaching Staff',
  'Student',
  'Blocked',
  'Student Access',
  'Community TA',
  'School Administrator',
  'Student (Forum Banned)',
]
