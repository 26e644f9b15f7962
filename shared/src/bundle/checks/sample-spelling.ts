/**
 * The event is spelled as the writer spells it: blanks and escapes that say nothing could say something, and whoever looks
 * for a word would not find it.
 *
 * @module
 */
import type { SampleCheck } from './sample-check.ts'

export const hasPlainSpelling: SampleCheck = ({ event, value }) =>
  JSON.stringify(value) === event || isPlain(event)
    ? undefined
    : { code: 'bundle.schema', pointer: '/event', hint: 'No blanks between its parts, and no escape without need.' }

const quote = 34
const backslash = 92
/** From the first escaped character on: a mark that must be escaped, a sign, or a control character without one. */
const neededEscape = /\\(?:["\\bfnrt]|u00(?:0[0-7be-f]|1[0-9a-f]))/y

/** For numbers that JSON.parse spells in another way. Whether JSON is as the writer would write it again. */
function isPlain(json: string): boolean {
  let isInText = false
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at)
    if (code === quote) isInText = !isInText
    else if (code === backslash) {
      neededEscape.lastIndex = at
      if (!neededEscape.test(json)) return false
      at = neededEscape.lastIndex - 1
    } else if (code <= 32 && !isInText) return false
  }
  return true
}
