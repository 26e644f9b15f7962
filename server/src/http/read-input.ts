/**
 * Reads what a request brings by a schema. What does not fit is refused with its place and the rule, never its value.
 *
 * @module
 */
import type * as z from 'zod'
import type { RefusalCode } from '@mooc-panorama/shared/panorama/problem-details.ts'
import { Refusal, type RefusalError } from './refusal.ts'

/** @throws {Refusal} */
export function readInput<S extends z.ZodType>(schema: S, input: unknown, code: RefusalCode): z.output<S> {
  if (!isStorable(input))
    throw new Refusal(code, undefined, [{ code: 'invalid_text', message: 'A text has a character that no text has.' }])
  const read = schema.safeParse(input)
  if (read.success) return read.data
  throw new Refusal(code, undefined, read.error.issues.flatMap(errorOf))
}

/** The database takes no NUL, and would keep half of a surrogate pair as another character. */
function isStorable(input: unknown): boolean {
  if (typeof input === 'string') return !/[\0\p{Cs}]/u.test(input)
  return typeof input !== 'object' || input === null || Object.values(input).every(isStorable)
}

/** Names of unknown keys are the visitor's own words, so only their number is said. */
function errorOf(issue: z.core.$ZodIssue): RefusalError[] {
  if (issue.code === 'unrecognized_keys')
    return [
      { code: issue.code, message: `This address does not know ${counted(issue.keys.length)} that it was given.` },
    ]
  return [
    { code: issue.code, message: messages[issue.code] ?? 'The value is not allowed.', pointer: pointerOf(issue.path) },
  ]
}

function counted(parameters: number): string {
  return parameters === 1 ? 'a parameter' : `${parameters} parameters`
}

/** A path holds names of our own schemas and positions. */
function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part)}`).join('')
}

const messages: Partial<Record<NonNullable<z.core.$ZodIssue['code']>, string>> = {
  invalid_type: 'The value is missing or of another type.',
  invalid_value: 'The value is none of those allowed.',
  invalid_format: 'The value does not have the expected form.',
  too_big: 'The value is too large or too long.',
  too_small: 'The value is too small or too short.',
}
