/**
 * A refusal of the shelf, after RFC 9457. The offending value is never echoed.
 *
 * @module
 */
import * as z from 'zod'
import { namedEventSchema } from './panorama.ts'

/** Each kind of refusal with its HTTP status, its title and whether the same request may succeed later. */
export const refusals = {
  'malformed-request': { status: 400, title: 'The request does not have the expected form.', retryable: false },
  'bad-query': { status: 400, title: 'The query cannot be read.', retryable: false },
  unauthenticated: { status: 401, title: 'A token is needed, or the token is not known.', retryable: false },
  forbidden: { status: 403, title: 'The token does not allow this.', retryable: false },
  'terms-not-accepted': { status: 403, title: 'The current terms have not been accepted.', retryable: false },
  'not-found': { status: 404, title: 'There is nothing at this address.', retryable: false },
  'unknown-event': { status: 404, title: 'No diagnosis on the shelf has this event.', retryable: false },
  'too-slow': { status: 408, title: 'The request took too long to arrive.', retryable: true },
  'illegal-transition': { status: 409, title: 'The status cannot change in this way.', retryable: false },
  'held-by-another': { status: 409, title: 'Another institution has shelved this bundle.', retryable: false },
  'version-conflict': { status: 412, title: 'The status has changed since it was read.', retryable: true },
  withdrawn: { status: 410, title: 'The diagnosis was withdrawn.', retryable: false },
  'too-large': { status: 413, title: 'The upload is too large.', retryable: false },
  'unsupported-media-type': { status: 415, title: 'The upload must be multipart/form-data.', retryable: false },
  'bundle-refused': { status: 422, title: 'The bundle was refused. Nothing was stored.', retryable: false },
  'header-too-large': { status: 431, title: 'The header of the request is too large.', retryable: false },
  'rate-limited': { status: 429, title: 'Too many requests.', retryable: true },
  internal: { status: 500, title: 'The shelf could not answer.', retryable: true },
  unavailable: { status: 503, title: 'The shelf is busy or starting.', retryable: true },
  'no-space': { status: 507, title: 'The shelf has no room left.', retryable: true },
} as const satisfies Record<string, { status: number; title: string; retryable: boolean }>

export type RefusalCode = keyof typeof refusals

export const problemDetailsSchema = z.object({
  /** `/problems/<code>`: a page that explains it. */
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string(),
  retryable: z.boolean(),
  errors: z
    .array(
      z.object({
        code: z.string(),
        message: z.string(),
        file: z.string().optional(),
        line: z.int().optional(),
        pointer: z.string().optional(),
        hint: z.string().optional(),
        /** Of the value that was found: its kinds of characters, and a salted digest. Only the uploader sees them. */
        shape: z.string().optional(),
        digest: z.string().optional(),
      }),
    )
    .optional(),
  /** Events of the shelf whose names are like the one that was asked for. */
  nearest: z.array(namedEventSchema).optional(),
})
export type ProblemDetails = z.infer<typeof problemDetailsSchema>
