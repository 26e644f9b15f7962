/**
 * Forms that the field tells: a user name, a browser, a host or a password may look like anything.
 *
 * @module
 */
import { hostSurrogate, userSurrogate } from './address-forms.ts'
import type { EventScope } from './event-scope.ts'
import { textSurrogate } from './lexicon.ts'
import type { TextForm } from './text-form.ts'
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

function form(kind: string, field: RegExp, surrogate: (text: string, scope: EventScope) => string): TextForm {
  const isField = (path: string): boolean => field.test(path.replace(/(?:\[\]|\((?:json|form)\))+$/, ''))
  return {
    kind,
    format: kind,
    matches: (_text, path) => isField(path),
    surrogate: (text, _, { scope }) => surrogate(text, scope),
  }
}

/** In the order in which they are tried, before the forms of plain text. */
export const fieldForms: readonly TextForm[] = [
  form('secret', /(?:password[12]?|passwd|pwd|secret|access_token)$/i, (text, scope) => textSurrogate(text, scope)),
  form('user agent', /agent$/i, (text) => agentRepresentative(text)),
  form('language', /(?:^|[._])(?:accept_language|locale)$/i, (text) => languageRepresentative(text)),
  {
    kind: 'user name',
    format: 'user name',
    matches: (text, path, { identities }) => isUserField(path) || identities.has(identityOf(text)),
    surrogate: (text, _path, { scope }) => userSurrogate(text, scope),
  },
  form('host', /(?:^|[._])(?:host|hostname|domain|server)$/i, (text, scope) => hostSurrogate(text, scope)),
]
