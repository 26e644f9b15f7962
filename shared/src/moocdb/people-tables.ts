/**
 * Courses and their people (technical report, section 5).
 *
 * @module
 */
import { column, courseColumn, curated, required, type Table } from './table.ts'

export const peopleTables: readonly Table[] = [
  {
    name: 'course',
    description: 'The courses.',
    key: ['course_id'],
    columns: [
      required('course_id', 'text', 'Course key.'),
      curated('course_name', 'text', 'Its name for people.'),
      curated('course_start_date', 'date', 'First day.'),
      curated('course_end_date', 'date', 'Last day.'),
    ],
  },
  {
    name: 'users',
    description: 'People, by the ids of the tables: a learner has one for each kind of table, used there or not.',
    key: ['user_id'],
    columns: [
      required('user_id', 'text', 'A pseudonym; `anonymous` for all who were not signed in.'),
      courseColumn,
      column('user_join_timestamp', 'timestamp', 'First enrolment.'),
      column('user_country', 'text', 'Three letters; never an address.'),
      curated('user_final_grade', 'double', '0 to 1.'),
      curated('user_type_id', 'integer', 'What kind of user.'),
    ],
  },
  {
    name: 'course_user',
    description: 'Which ids of the tables are one person within a course.',
    key: ['course_id', 'course_user_id'],
    columns: [
      required('course_id', 'text', 'Course key.', { references: 'course' }),
      required('course_user_id', 'text', 'The person in this course.'),
      column('observing_user_id', 'text', 'In observed_events.'),
      column('submitting_user_id', 'text', 'In submissions.'),
      column('collaborating_user_id', 'text', 'In collaborations.'),
      column('feedback_user_id', 'text', 'In feedbacks.'),
      column('user_join_timestamp', 'timestamp', 'First enrolment.'),
      curated('final_grade', 'double', '0 to 1.'),
      curated('type', 'text', 'What kind of user.'),
    ],
  },
  {
    name: 'global_user',
    description: 'Which people of several courses are one.',
    key: ['global_user_id', 'course_id'],
    columns: [
      required('global_user_id', 'text', 'The person in all courses.'),
      required('course_id', 'text', 'Course key.', { references: 'course' }),
      required('course_user_id', 'text', 'The person in this course.'),
    ],
  },
]
