/**
 * How maintainers change the two statuses of a category.
 *
 * @module
 */
import type { FastifyRequest } from 'fastify'
import * as z from 'zod'
import { statusChangeSchema, type StatusChange } from '@mooc-panorama/shared/panorama/event-page.ts'
import {
  isLegalTransition,
  statuses,
  statusSubjects,
  type StatusSubject,
} from '@mooc-panorama/shared/panorama/status.ts'
import type { Sql } from '../db/database.ts'
import { apiRoute, type Api } from '../http/api-route.ts'
import { eventIdOf } from '../http/ids.ts'
import { readInput } from '../http/read-input.ts'
import { Refusal } from '../http/refusal.ts'
import { requireHolder } from '../http/token-guard.ts'
import { changeStatus } from './change-status.ts'

/** One line of text: no control character, no half of a surrogate pair, nothing that turns the direction of writing. */
const line = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .regex(/^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]*$/u)

const transitionSchema = z.strictObject({
  /** The status that is to be changed, as last read. */
  from: z.enum(statuses),
  to: z.enum(statuses),
  reason: line,
  /** A link that shows it, e.g. a pull request. */
  evidence: z
    .url({ protocol: /^https?$/ })
    .max(500)
    // As it is shown, so it leads: no name before an `@` that looks like the host, and nothing that cannot be seen.
    .regex(/^https?:\/\/[^/?#@\\]+(?:[/?#]|$)/i)
    .regex(/^[^\s\p{Cc}\p{Cf}\p{Cs}]*$/u)
    .optional(),
})

export function statusRoutes(api: Api, { sql }: { sql: Sql }): void {
  for (const subject of statusSubjects)
    apiRoute(
      api,
      {
        method: 'POST',
        url: `/v1/events/:id/${subject}/transitions`,
        summary: `Change the ${subject} status.`,
        token: 'maintainer',
        body: { contentType: 'application/json', schema: transitionSchema },
        answers: { 201: { description: 'The change, as it stands in the history.', schema: statusChangeSchema } },
      },
      async (request, reply) => reply.code(201).send(await changed(sql, subject, request)),
    )
}

async function changed(sql: Sql, subject: StatusSubject, request: FastifyRequest): Promise<StatusChange> {
  const maintainer = await requireHolder(sql, request, 'maintainer')
  const categoryId = eventIdOf(request)
  const { from, to, reason, evidence } = readInput(transitionSchema, request.body, 'malformed-request')
  if (!isLegalTransition(from, to)) throw new Refusal('illegal-transition')
  const wish = { categoryId, subject, from, to, reason, evidence, maintainerId: maintainer.id }
  const result = await changeStatus(sql, wish)
  if (result.outcome === 'unknown') throw new Refusal('unknown-event')
  if (result.outcome === 'conflict') throw new Refusal('version-conflict', `The status is ${result.current}.`)
  const { name } = maintainer
  return { subject, from, to, reason, ...(evidence !== undefined && { evidence }), maintainer: name, at: result.at }
}
