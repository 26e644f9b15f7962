/**
 * What tells a supervisor whether the shelf lives, and whether it can work.
 *
 * @module
 */
import { sql } from 'drizzle-orm'
import * as z from 'zod'
import type { Db } from '../db/database.ts'
import { apiRoute, type Api } from './api-route.ts'
import { Refusal } from './refusal.ts'

const healthSchema = z.object({ ok: z.literal(true) })

export function healthRoutes(api: Api, { db }: { db: Db }): void {
  apiRoute(
    api,
    {
      method: 'GET',
      url: '/healthz',
      summary: 'The process is alive.',
      answers: { 200: { description: 'It is.', schema: healthSchema } },
    },
    async () => ({ ok: true }),
  )
  apiRoute(
    api,
    {
      method: 'GET',
      url: '/readyz',
      summary: 'The database answers.',
      answers: { 200: { description: 'It does.', schema: healthSchema } },
    },
    async (_request, reply) => {
      await db.execute(sql`select 1`).catch(() => {
        throw new Refusal('unavailable')
      })
      return reply.header('cache-control', 'no-store').send({ ok: true })
    },
  )
}
