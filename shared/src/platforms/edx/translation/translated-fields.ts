/**
 * Which fields of a line a translation reads, so that the rest of it need not become anything. For imports alone: who has an
 * object asks it.
 *
 * @module
 */
import type { FieldPath } from '../../../scan/line-fields.ts'

const address = { longestKept: 500 }
const name = { longestKept: 200 }

/** Fields of the payload that the rules of frequent events ask for. */
const memberNames = [
  'id',
  'code',
  'currentTime',
  'old',
  'new',
  'problem_id',
  'problem',
  'module_id',
  'location',
  'usage_key',
  'current_time',
  'duration',
  'current_tab',
  'tab_count',
  'target_tab',
  'widget_placement',
  'old_time',
  'new_time',
  'type',
  'old_speed',
  'new_speed',
  'attempts',
]

/** By question. What lies in the second one comes last. */
const questionNames = ['answers', 'correct_map']

/** What is said of each question: `judgement`. */
const judgedPath = ['event', 'correct_map']

/** In the order of `field`. */
export const translatedFields: readonly FieldPath[] = [
  { path: ['event_type'], ...address },
  { path: ['event_source'], ...name },
  { path: ['name'], ...name },
  { path: ['username'], ...name },
  { path: ['time'], kind: 'time', longestKept: 4 },
  { path: ['page'], ...address },
  { path: ['host'], ...name },
  { path: ['ip'], ...name },
  { path: ['agent'], ...address },
  { path: ['event'], kind: 'payload', longestKept: 64 },
  { path: ['context'], longestKept: 4 },
  { path: ['time', '$date'], kind: 'time', longestKept: 4 },
  { path: ['context', 'course_id'], ...name },
  { path: ['context', 'user_id'], ...name },
  { path: ['context', 'path'], ...address },
  { path: ['context', 'module'], longestKept: 4 },
  { path: ['context', 'module', 'usage_key'], ...name },
  { path: ['context', 'module', 'display_name'], ...name },
  ...memberNames.map((name): FieldPath => ({ path: ['event', name], kind: 'member', longestKept: 200 })),
  ...questionNames.map((name): FieldPath => ({ path: ['event', name], kind: 'entries', longestKept: 12 })),
  { path: [...judgedPath, 'correctness'], longestKept: 40 },
  { path: [...judgedPath, 'npoints'], kind: 'member', longestKept: 12 },
  { path: [...judgedPath, 'msg'], longestKept: 40 },
]

/** Numbers of the fields that lie under each question of `correct_map`. */
export const judgement = { correctness: 1, points: 2, message: 3 } as const
