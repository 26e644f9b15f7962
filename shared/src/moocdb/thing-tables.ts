/**
 * What learners see and use, and the lists that rows point into.
 *
 * @module
 */
import { column, courseColumn, curated, reference, required, type Table } from './table.ts'

const nullable = { isNullable: true } as const

export const thingTables: readonly Table[] = [
  list('os', 'os_id', 'os_name', 'Operating systems.'),
  list('agent', 'agent_id', 'agent_name', 'Browsers and other programs.'),
  {
    name: 'resource_types',
    description: 'Kinds of resources, with the numbers that published scripts use.',
    key: ['resource_type_id'],
    columns: [
      required('resource_type_id', 'bigint', 'Fixed.'),
      required('resource_type_content', 'text', 'What it is.'),
      required('resource_type_medium', 'text', 'How it is shown.'),
    ],
  },
  {
    name: 'resources',
    description: 'Everything that has an address, and all that it lies in.',
    key: ['resource_id'],
    columns: [
      required('resource_id', 'bigint', 'Number of the row.'),
      courseColumn,
      column('resource_name', 'text', 'For people.'),
      required('resource_uri', 'text', 'Address of the page, and of the module on it.'),
      reference('resource_type_id', 'resource_types', 'What kind.'),
      reference('resource_parent_id', 'resources', 'What it lies in; empty for a host.', nullable),
      column('resource_child_number', 'integer', 'Its place there, where the address is a number.'),
      curated('resource_relevant_week', 'integer', 'Week of the course.'),
      curated('resource_release_timestamp', 'timestamp', 'Since when learners see it.'),
    ],
  },
  {
    name: 'urls',
    description: 'Pages.',
    key: ['url_id'],
    columns: [
      required('url_id', 'bigint', 'Number of the row.'),
      courseColumn,
      required('url', 'text', 'Canonical address.'),
    ],
  },
  {
    name: 'resources_urls',
    description: 'On which pages resources were seen.',
    key: ['resources_urls_id'],
    columns: [
      required('resources_urls_id', 'bigint', 'Number of the row.'),
      courseColumn,
      reference('resource_id', 'resources', 'The resource.'),
      reference('url_id', 'urls', 'The page.'),
    ],
  },
  list(
    'problem_types',
    'problem_type_id',
    'problem_type_name',
    'Kinds of problems, with the numbers of published scripts.',
  ),
  {
    name: 'problems',
    description: 'Problems, their parts, and what they lie in.',
    key: ['problem_id'],
    columns: [
      required('problem_id', 'bigint', 'Number of the row.'),
      courseColumn,
      column('problem_name', 'text', 'For people.'),
      required('problem_uri', 'text', 'Address of the problem or part, in the course and not on a page.'),
      reference('problem_parent_id', 'problems', 'What it is a part of.', nullable),
      column('problem_child_number', 'integer', 'Which part of it.'),
      reference('problem_type_id', 'problem_types', '0 until somebody says it.'),
      reference('resource_id', 'resources', 'Where it was answered.', nullable),
      curated('problem_release_timestamp', 'timestamp', 'Since when learners see it.'),
      curated('problem_soft_deadline', 'timestamp', 'Until when it counts in full.'),
      curated('problem_hard_deadline', 'timestamp', 'Until when it counts.'),
      curated('problem_max_submission', 'integer', 'How often it may be answered.'),
      curated('problem_max_duration', 'integer', 'Seconds.'),
      curated('problem_weight', 'double', 'Its part of the grade.'),
    ],
  },
  list('collaboration_types', 'collaboration_type_id', 'collaboration_type_name', 'Kinds of collaborations.'),
]

function list(name: string, id: string, text: string, description: string): Table {
  return {
    name,
    description,
    key: [id],
    columns: [required(id, 'bigint', 'Number of the row.'), required(text, 'text', 'What it is.')],
  }
}
