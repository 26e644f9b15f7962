/**
 * The head of the audit log: for whoever wants to know later that no row of it was changed.
 *
 * @module
 */
import type { Sql } from '../db/database.ts'
import { apiRoute, type Api } from '../http/api-route.ts'
import { auditHead, auditHeadSchema } from './audit-log.ts'

export function auditRoutes(api: Api, { sql }: { sql: Sql }): void {
  apiRoute(
    api,
    {
      method: 'GET',
      url: '/v1/audit',
      summary:
        'The length and the last hash of the log of acts. Save it: a log that was changed later does not have it.',
      answers: { 200: { description: 'The head.', schema: auditHeadSchema } },
    },
    async (_request, reply) => reply.header('cache-control', 'no-store').send(await auditHead(sql)),
  )
}
