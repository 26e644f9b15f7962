/**
 * Tells a program whose token it holds.
 *
 * @module
 */
import { tokenHolderSchema, type TokenHolder } from '@mooc-panorama/shared/bundle/upload.ts'
import type { Sql } from '../db/database.ts'
import { apiRoute, type Api } from '../http/api-route.ts'
import { requireHolder } from '../http/token-guard.ts'

export function tokenRoutes(api: Api, { sql }: { sql: Sql }): void {
  apiRoute(
    api,
    {
      method: 'GET',
      url: '/v1/token',
      summary: 'Whose token this is.',
      token: 'any',
      answers: { 200: { description: 'The holder.', schema: tokenHolderSchema } },
    },
    async (request, reply) => {
      const { kind, slug, name, label, expiresAt } = await requireHolder(sql, request)
      const holder: TokenHolder = { kind, slug, name, label, ...(expiresAt !== undefined && { expires_at: expiresAt }) }
      return reply.header('cache-control', 'no-store').send(holder)
    },
  )
}
