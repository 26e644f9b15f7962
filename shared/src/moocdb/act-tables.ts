/**
 * What learners did.
 *
 * @module
 */
import { column, courseColumn, curated, reference, required, type Column, type Table } from './table.ts'

const nullable = { isNullable: true } as const

export const actTables: readonly Table[] = [
  {
    name: 'observed_events',
    description: 'What learners saw and did, one row an event.',
    key: ['observed_event_id'],
    columns: [
      required('observed_event_id', 'bigint', 'Number of the row.'),
      courseColumn,
      reference('user_id', 'users', 'Who.'),
      reference('url_id', 'urls', 'On which page.'),
      reference('resource_id', 'resources', 'What: the page, or the module on it.'),
      required('observed_event_timestamp', 'timestamp', 'When.'),
      column(
        'observed_event_duration',
        'integer',
        'Whole seconds to the next row of the learner; empty for `anonymous`.',
      ),
      required(
        'observed_event_duration_is_default',
        'boolean',
        'The duration is the usual one: the true one is not known.',
      ),
      ...viaColumns('observed_event'),
      required('observed_event_type', 'text', 'Name of the event, `url_change` for a visit of a page.'),
      howColumn('observed_event'),
      column(
        'observed_event_data',
        'json',
        'What no column holds: positions and speeds of a video, an index of a hint.',
      ),
    ],
  },
  {
    name: 'submissions',
    description: 'Answers, one row a question.',
    key: ['submission_id'],
    columns: [
      required('submission_id', 'bigint', 'Number of the row.'),
      courseColumn,
      reference('user_id', 'users', 'Who.'),
      reference('problem_id', 'problems', 'Which question; empty where the event names none.', nullable),
      reference('resource_id', 'resources', 'Where.'),
      required('submission_timestamp', 'timestamp', 'When.'),
      column('submission_attempt_number', 'integer', 'Where the platform counted.'),
      column('submission_answer', 'text', 'As it was given; several choices as JSON.'),
      required('submission_is_submitted', 'smallint', '0 saved, 1 submitted, 2 failed, 3 reset.'),
      required('submission_source', 'text', 'browser, server or module: one act leaves up to three rows.'),
      ...viaColumns('submission'),
      howColumn('submission'),
    ],
  },
  {
    name: 'assessments',
    description: 'How answers were judged.',
    key: ['assessment_id'],
    columns: [
      required('assessment_id', 'bigint', 'Number of the row.'),
      courseColumn,
      reference('submission_id', 'submissions', 'Which answer.'),
      column('assessment_feedback', 'text', 'What the learner was told, or why there is no grade.'),
      column('assessment_grade', 'double', '0 to 1.'),
      curated('assessment_grade_with_penalty', 'double', '0 to 1.'),
      required('assessment_grader_id', 'text', '`automatic`, or a pseudonym.'),
      required('assessment_timestamp', 'timestamp', 'When.'),
    ],
  },
  {
    name: 'collaborations',
    description: 'What learners wrote for others.',
    key: ['collaboration_id'],
    columns: [
      required('collaboration_id', 'bigint', 'Number of the row.'),
      courseColumn,
      reference('user_id', 'users', 'Who.'),
      reference('collaboration_type_id', 'collaboration_types', 'What kind.'),
      column(
        'collaboration_content',
        'text',
        'JSON with what was written; exports leave it out unless it is asked for.',
      ),
      required('collaboration_timestamp', 'timestamp', 'When.'),
      reference('collaboration_parent_id', 'collaborations', 'What it answers.', nullable),
      curated('collaboration_child_number', 'integer', 'Its place there.'),
      reference('resource_id', 'resources', 'Where.'),
      ...viaColumns('collaboration'),
    ],
  },
  {
    name: 'surveys',
    description: 'Surveys; no log tells them.',
    key: ['survey_id'],
    columns: [
      required('survey_id', 'bigint', 'Number of the row.'),
      courseColumn,
      curated('survey_start_timestamp', 'timestamp', 'First day.'),
      curated('survey_end_timestamp', 'timestamp', 'Last day.'),
    ],
  },
  {
    name: 'questions',
    description: 'Their questions.',
    key: ['question_id'],
    columns: [
      required('question_id', 'bigint', 'Number of the row.'),
      courseColumn,
      curated('question_content', 'text', 'The question.'),
      curated('question_type', 'integer', 'What kind.'),
      curated('question_reference', 'integer', 'What it asks about.'),
      reference('survey_id', 'surveys', 'Of which survey.', nullable),
    ],
  },
  {
    name: 'answers',
    description: 'Their answers.',
    key: ['answer_id'],
    columns: [
      required('answer_id', 'bigint', 'Number of the row.'),
      courseColumn,
      curated('answer_content', 'text', 'The answer.'),
    ],
  },
  {
    name: 'feedbacks',
    description: 'Who answered what.',
    key: ['feedback_id'],
    columns: [
      required('feedback_id', 'bigint', 'Number of the row.'),
      courseColumn,
      reference('user_id', 'users', 'Who.'),
      reference('answer_id', 'answers', 'What.'),
      reference('question_id', 'questions', 'To which question.'),
      curated('feedback_timestamp', 'timestamp', 'When.'),
    ],
  },
]

/** By what the learner came. */
function viaColumns(subject: string): Column[] {
  return [
    column(`${subject}_ip`, 'text', 'Country, three letters; never an address.'),
    reference(`${subject}_os`, 'os', 'Operating system.', nullable),
    reference(`${subject}_agent`, 'agent', 'Browser or other program.', nullable),
  ]
}

function howColumn(subject: string): Column {
  const description =
    'How the place is known: given, url, panel, assumed-panel, unknown, curated. Only `given` is no inference of ours.'
  return required(`${subject}_location_how`, 'text', description)
}
