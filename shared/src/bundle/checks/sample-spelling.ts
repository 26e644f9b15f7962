/**
 * The event is spelled as the writer spells it: blanks and escapes that say nothing could say something, and whoever looks
 * for a word would not find it.
 *
 * @module
 */
import { writeJson } from '../../base/json.ts'
import type { SampleCheck } from './sample-check.ts'

export const hasPlainSpelling: SampleCheck = ({ event, tree }) =>
  writeJson(tree) === event
    ? undefined
    : { code: 'bundle.schema', pointer: '/event', hint: 'No blanks between its parts, and no escape without need.' }
