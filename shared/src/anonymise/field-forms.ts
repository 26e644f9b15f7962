/**
 * Forms that the field tells: a user name, a browser, a host or a password may look like anything.
 *
 * @module
 */
import { hostSurrogate, userSurrogate } from './address-forms.ts'
import type { EventScope } from './event-scope.ts'
import { textSurrogate } from './lexicon.ts'
import type { Place } from './place.ts'
import type { EventFacts, TextForm } from './text-form.ts'
import { agentRepresentative, languageRepresentative } from './user-agents.ts'

export function identityOf(text: string): string {
  return text.trim().toLowerCase()
}

/** A field whose value names a person. */
export function isUserField(path: string): boolean {
  return /(?:^|[._])(?:user|user_?name|userName|nick_?name|screen_?name|full_?name|first_?name|last_?name|student|learner|instructor|author|owner|creator|scorer|staff|grader)$/.test(
    path.replace(/(?:\[\]|\((?:json|form)\))+$/, ''),
  )
}

function form(kind: string, field: RegExp, surrogate: (text: string, scope: EventScope) => string): FieldForm {
  return {
    kind,
    format: kind,
    isOf: (path) => field.test(path.replace(/(?:\[\]|\((?:json|form)\))+$/, '')),
    matches: () => true,
    surrogate: (text, _, { scope }) => surrogate(text, scope),
  }
}

interface FieldForm extends TextForm {
  /** Whether values of this path have it. */
  isOf(path: string): boolean
}

const userForm: FieldForm = {
  kind: 'user name',
  format: 'user name',
  isOf: isUserField,
  matches: (text, _place, { identities }) => identities.has(identityOf(text)),
  surrogate: (text, _place, { scope }) => userSurrogate(text, scope),
}
const hostForm = form('host', /(?:^|[._])(?:host|hostname|domain|server)$/i, (text, scope) =>
  hostSurrogate(text, scope),
)

/** In the order in which they are tried, before the forms of plain text. */
export const fieldForms: readonly FieldForm[] = [
  form('secret', /(?:password[12]?|passwd|pwd|secret|access_token)$/i, (text, scope) => textSurrogate(text, scope)),
  form('user agent', /agent$/i, (text) => agentRepresentative(text)),
  form('language', /(?:^|[._])(?:accept_language|locale)$/i, (text) => languageRepresentative(text)),
  userForm,
  hostForm,
]

/** The form that the name of a field tells. */
export function fieldFormOf(path: string): TextForm | undefined {
  return fieldForms.find((each) => each.isOf(path))
}

/** The form by which a value is told by its field, or by a person's name that stands in another field. */
export function formByField(text: string, place: Place, facts: EventFacts): TextForm | undefined {
  const { fieldForm } = place
  const mayBePerson = fieldForm === undefined || fieldForm === hostForm
  return mayBePerson && userForm.matches(text, place, facts) ? userForm : fieldForm
}
