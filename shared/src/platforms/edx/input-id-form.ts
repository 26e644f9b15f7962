/**
 * Ids of the inputs of a problem: `<block>_2_1`, `input_<block>_2_1`, `input_<block>_2_1[]`, where `<block>` is the dashed
 * form of an `i4x` key or the last part of a `block-v1` key. The numbers count parts of the problem and stay. A block that is
 * no number is a name that anybody may have written: it counts as one only where the id is the key of an object.
 *
 * @module
 */
import type { IdForm } from '../../anonymise/id-form.ts'
import { isHex } from '../../anonymise/opaque-forms.ts'
import { blockIdSurrogate, hasMarkedIds, surrogateParts as parts } from './key-parts.ts'
import { dashedKey, dashedParts } from './usage-key-form.ts'

/** Numbers of a part and of its input. More of them, or larger ones, may be a date or a telephone number: they are data. */
const suffix =
  '(?:_(?:[1-9]|[1-3][0-9]))(?:_[1-9])?(?:_(?:dynamath|comment|textbox|choiceinput|solution|hint)(?:_[0-9])?)?'
const inputPattern = new RegExp(`^(input_)?(\\S{1,400}?)(${suffix})(\\[\\])?$`)
/** What it ends with: told without a look at all that stands before it. */
const endPattern = new RegExp(`_[1-9][a-z0-9_]{0,20}(?:\\[\\])?$`)

/** A key of an object has no path of its own. */
const asKey = ''
const namePattern = /^[A-Za-z][\w.-]{0,99}$/

export const inputIdForm: IdForm = {
  kind: 'input id',
  matches: (text, path) => {
    if (text.length > 500 || !endPattern.test(text)) return false
    const [, input, block, numbers = ''] = inputPattern.exec(text) ?? []
    if (block === undefined || /[/=&?]/.test(block)) return false
    if (input !== undefined || isHex(block)) return true
    if (dashedParts(block) !== undefined) return /_[0-9]{1,2}_[0-9]{1,2}/.test(text)
    return path === asKey && namePattern.test(block) && /^_[0-9]{1,2}_[0-9]/.test(numbers)
  },
  surrogate: (text, scope) => {
    const [, input = '', block = '', suffix = '', list = ''] = inputPattern.exec(text) ?? []
    return input + (dashedKey(block, scope) ?? blockIdSurrogate(block, scope)) + suffix + list
  },
  isSurrogate: (text) => surrogatePattern.test(text) && hasMarkedIds(text),
}

const surrogatePattern = new RegExp(
  `^(?:input_)?(?:i4x-${parts.org}-${parts.number}-${parts.type}-)?${parts.block}${suffix}(?:\\[\\])?$`,
)
