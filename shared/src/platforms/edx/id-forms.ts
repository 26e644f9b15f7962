/**
 * The identifiers of edX, in the order in which they are tried.
 *
 * @module
 */
import { fourDigits, userSurrogate } from '../../anonymise/address-forms.ts'
import type { IdForm } from '../../anonymise/id-form.ts'
import { courseKeyForm } from './course-key-form.ts'
import { inputIdForm } from './input-id-form.ts'
import { numberPartSurrogate, orgSurrogate, runSurrogate } from './key-parts.ts'
import { usageKeyForm } from './usage-key-form.ts'

/** `<user name>,<usage key>`. */
const bookmarkForm: IdForm = {
  kind: 'bookmark id',
  matches: (text) => bookmarkParts(text) !== undefined,
  surrogate: (text, scope) => {
    const { user, block } = bookmarkParts(text) ?? { user: '', block: text }
    return `${userSurrogate(user, scope)},${usageKeyForm.surrogate(block, scope)}`
  },
  isSurrogate: (text) => {
    const { user, block } = bookmarkParts(text) ?? { user: '', block: '' }
    return /^user(?:_[0-9]{4}|[0-9]{4}@example\.org)$/.test(user) && usageKeyForm.isSurrogate(block)
  },
}

/** `<usage key>/<usage key>`: a unit below its subsection, as the jump navigation names it. */
const usagePathForm: IdForm = {
  kind: 'usage path',
  matches: (text) => usagePathParts(text).length > 0,
  surrogate: (text, scope) =>
    usagePathParts(text)
      .map((key) => usageKeyForm.surrogate(key, scope))
      .join('/'),
  isSurrogate: (text) => {
    const keys = usagePathParts(text)
    return keys.length > 0 && keys.every((key) => usageKeyForm.isSurrogate(key))
  },
}

/** `choice_0` or `choice_brazil`: what a learner has picked. */
const choiceForm: IdForm = {
  kind: 'choice',
  matches: (text) => /^choice_[\w-]{1,100}$/.test(text),
  surrogate: (text, scope) => scope.surrogateOf('choice', text, (draw) => `choice_${fourDigits(draw)}`),
  isSurrogate: (text) => /^choice_[0-9]{4}$/.test(text),
}

/** `…/translation/de` in the address of a video's transcript. */
const translationForm: IdForm = {
  kind: 'language',
  matches: () => false,
  surrogate: () => 'en',
  isSurrogate: () => false,
  segmentsInPath: (segments, at) =>
    segments[at - 1] === 'translation' && /^[A-Za-z]{2,3}(?:[_-][A-Za-z]{2,4})?$/.test(segments[at] ?? '') ? 1 : 0,
}

/** The parts of a course key in fields of their own. */
const orgForm = fieldForm('org', /(?:^|\.)org(?:_id)?$/, orgSurrogate, /^Org[0-9]{4}$/)
const runForm = fieldForm('course run', /(?:^|\.)(?:run|course_run)$/, runSurrogate, /^Run[0-9]{4}$/)
const numberForm = fieldForm('course number', /(?:^|\.)number$/, numberPartSurrogate, /^Num[0-9]{4}$/)

export const edxIdForms: readonly IdForm[] = [
  inputIdForm,
  usageKeyForm,
  usagePathForm,
  courseKeyForm,
  bookmarkForm,
  choiceForm,
  translationForm,
  orgForm,
  runForm,
  numberForm,
]

function fieldForm(kind: string, field: RegExp, surrogate: IdForm['surrogate'], surrogatePattern: RegExp): IdForm {
  return {
    kind,
    matches: (text, path) => field.test(path) && /^[^\s/+:]{1,100}$/.test(text),
    surrogate,
    isSurrogate: (text) => surrogatePattern.test(text),
  }
}

function bookmarkParts(text: string): { user: string; block: string } | undefined {
  const comma = text.indexOf(',')
  if (comma < 1 || text.length > 1_000) return undefined
  const block = text.slice(comma + 1)
  return usageKeyForm.matches(block, '') ? { user: text.slice(0, comma), block } : undefined
}

const mostUsages = 4

/** None where it is no path of usage keys. */
function usagePathParts(text: string): string[] {
  if (text.length > 700 || !text.startsWith('block-v1:') || !text.includes('/block-v1:')) return []
  const keys = text.split(/\/(?=block-v1:)/)
  return keys.length <= mostUsages && keys.every((key) => usageKeyForm.matches(key, '')) ? keys : []
}
