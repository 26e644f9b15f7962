/**
 * A request that the shelf refuses. Thrown by routes, answered by the one error handler.
 *
 * @module
 */
import { problems, type Problem } from '@mooc-panorama/shared/base/problem.ts'
import type { NamedEvent } from '@mooc-panorama/shared/panorama/panorama.ts'
import { refusals, type ProblemDetails, type RefusalCode } from '@mooc-panorama/shared/panorama/problem-details.ts'

export type RefusalError = NonNullable<ProblemDetails['errors']>[number]

export class Refusal extends Error {
  readonly code: RefusalCode
  readonly detail: string
  readonly errors: readonly RefusalError[]
  /** Events of the shelf that may have been meant. */
  readonly nearest: readonly NamedEvent[]

  /** @param detail a sentence of ours; never a value of the request */
  constructor(
    code: RefusalCode,
    detail: string = refusals[code].title,
    errors: readonly RefusalError[] = [],
    nearest: readonly NamedEvent[] = [],
  ) {
    super(code)
    this.code = code
    this.detail = detail
    this.errors = errors
    this.nearest = nearest
  }
}

/** More say nothing new, and an answer has a limit. */
const maxErrors = 100

/** @param instance path of the request, without its query */
export function problemDetails({ code, detail, errors, nearest }: Refusal, instance: string): ProblemDetails {
  return {
    type: `/problems/${code}`,
    title: refusals[code].title,
    status: refusals[code].status,
    detail,
    instance,
    retryable: refusals[code].retryable,
    ...(errors.length > 0 && { errors: errors.slice(0, maxErrors) }),
    ...(nearest.length > 0 && { nearest: [...nearest] }),
  }
}

export function errorsOf(found: readonly Problem[]): RefusalError[] {
  return found.map(({ code, file, line, pointer, hint, shape, digest }) => ({
    code,
    message: problems[code],
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(pointer !== undefined && { pointer }),
    ...(hint !== undefined && { hint }),
    ...(shape !== undefined && { shape }),
    ...(digest !== undefined && { digest }),
  }))
}
