/**
 * Columns that readers see: no number of the row, nothing that no log tells. Their names alone, since a page that shows
 * rows need not carry all that the tables say of them; a test holds them against the tables.
 *
 * @module
 */

export const shownColumns: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'observed_events',
    [
      'course_id',
      'user_id',
      'url_id',
      'resource_id',
      'observed_event_timestamp',
      'observed_event_duration',
      'observed_event_duration_is_default',
      ...viaColumns('observed_event'),
      'observed_event_type',
      'observed_event_location_how',
      'observed_event_data',
    ],
  ],
  [
    'submissions',
    [
      'course_id',
      'user_id',
      'problem_id',
      'resource_id',
      'submission_timestamp',
      'submission_attempt_number',
      'submission_answer',
      'submission_is_submitted',
      'submission_source',
      ...viaColumns('submission'),
      'submission_location_how',
    ],
  ],
  [
    'assessments',
    [
      'course_id',
      'submission_id',
      'assessment_feedback',
      'assessment_grade',
      'assessment_grader_id',
      'assessment_timestamp',
    ],
  ],
  [
    'collaborations',
    [
      'course_id',
      'user_id',
      'collaboration_type_id',
      'collaboration_content',
      'collaboration_timestamp',
      'collaboration_parent_id',
      'resource_id',
      ...viaColumns('collaboration'),
    ],
  ],
  ['course_user', ['course_id', 'course_user_id', 'user_join_timestamp']],
  ['urls', ['course_id', 'url']],
  [
    'resources',
    ['course_id', 'resource_name', 'resource_uri', 'resource_type_id', 'resource_parent_id', 'resource_child_number'],
  ],
  [
    'problems',
    [
      'course_id',
      'problem_name',
      'problem_uri',
      'problem_parent_id',
      'problem_child_number',
      'problem_type_id',
      'resource_id',
    ],
  ],
])

/** The cell of a row that no reader sees, by its place. */
const hiddenCells: ReadonlyMap<string, readonly number[]> = new Map([
  ['observed_events', [0]],
  ['submissions', [0]],
  ['assessments', [0, 5]],
])

/** Of a row that came as cells, those that readers see. */
export function shownCells<Cell>(table: string, cells: readonly Cell[]): Cell[] {
  return cells.filter((_, place) => hiddenCells.get(table)?.includes(place) !== true)
}

function viaColumns(subject: string): string[] {
  return ['ip', 'os', 'agent'].map((by) => `${subject}_${by}`)
}
