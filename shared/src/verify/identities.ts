/**
 * Values at the places of an event that are known to name a person: measured in a public log, by the name of the field.
 *
 * @module
 */
import { readJson } from '../base/json.ts'
import { folded } from './token.ts'

const identityFields = new Set(
  (
    'username user_id email name ip session student student_id instructor author author_id user users target_username ' +
    'student_username requesting_student_id unique_student_identifier identifiers screen_name nickname first_name ' +
    'last_name full_name mailing_address password password1 password2 csrfmiddlewaretoken old new host'
  ).split(' '),
)

/** @returns the values, whole and by the words between their marks, folded */
export function identitiesIn(event: object): ReadonlySet<string> {
  const found = new Set<string>()
  gather(event, false, found, 0)
  return found
}

function gather(value: unknown, isIdentity: boolean, found: Set<string>, depth: number): void {
  if (depth > 70) return
  if (typeof value === 'string' || typeof value === 'number') return take(String(value), isIdentity, found, depth)
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) for (const item of value) gather(item, isIdentity, found, depth + 1)
  else for (const [key, part] of Object.entries(value)) gather(part, identityFields.has(key), found, depth + 1)
}

function take(text: string, isIdentity: boolean, found: Set<string>, depth: number): void {
  if (isIdentity) {
    const whole = folded(text).trim()
    found.add(whole)
    for (const word of whole.split(/[^\p{L}\p{N}]+/u)) if (word.length >= 4) found.add(word)
  }
  const nested = /^\s*[{[]/.test(text) ? readJson(text) : undefined
  if (nested?.ok === true) gather(JSON.parse(text), isIdentity, found, depth + 1)
}
