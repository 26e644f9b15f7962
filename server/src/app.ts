/**
 * The HTTP application: every route, and what all of them share. It listens nowhere by itself.
 *
 * @module
 */
import Fastify, { LogController, type FastifyInstance } from 'fastify'
import type { Asset } from '@mooc-panorama/web/assets.ts'
import type { ProblemDetails } from '@mooc-panorama/shared/panorama/problem-details.ts'
import type { Platform } from '@mooc-panorama/shared/platforms/platform.ts'
import { tokenRoutes } from './accounts/token-routes.ts'
import { auditRoutes } from './audit/audit-routes.ts'
import type { Database } from './db/database.ts'
import { AnswerCache } from './http/answer-cache.ts'
import type { Api } from './http/api-route.ts'
import { answerClientError } from './http/client-error.ts'
import { handleErrors, handleUnknownAddresses, sendRefusal } from './http/error-handler.ts'
import { Refusal } from './http/refusal.ts'
import { healthRoutes } from './http/health-routes.ts'
import { bareHeaders, harden, type Limits } from './http/hardening.ts'
import { parseJsonBodies } from './http/json-body.ts'
import { openApiDocument } from './http/openapi.ts'
import { assetRoutes } from './pages/asset-routes.ts'
import { eventPageRoutes } from './pages/event-page-routes.ts'
import { eventsTableRoutes } from './pages/events-table-routes.ts'
import { pageRoutes } from './pages/page-routes.ts'
import type { Pages, Site } from './pages/pages.ts'
import { eventRoutes } from './panorama/event-routes.ts'
import { serviceRoutes } from './panorama/service-routes.ts'
import { diagnosisRoutes } from './shelf/diagnosis-routes.ts'
import type { Shelf } from './shelf/take-upload.ts'
import { uploadRoutes } from './shelf/upload-routes.ts'
import { statusRoutes } from './status/status-routes.ts'

export type LogLevel = 'info' | 'error' | 'silent'

export interface AppParts {
  database: Database
  shelf: Shelf
  platform: Platform
  pages: Pages
  assets: readonly Asset[]
  site: Site
  limits: Limits
  trustedProxies: number
  logLevel: LogLevel
  /** Called when a diagnosis has come or gone: a mail or a proof may be due. */
  onChange: () => void
}

/** Uploads of 20 MiB over a slow line take their time; anything that takes longer is cut. */
const requestSeconds = 120
const defaultIdleSeconds = 30

export async function makeApp(parts: AppParts): Promise<FastifyInstance> {
  const { pages, site, limits } = parts
  const answerProblem = (problem: ProblemDetails) => pages.renderProblem(problem, site)
  const app = bareApp(parts, answerProblem)
  handleErrors(app, answerProblem)
  parseJsonBodies(app)
  await harden(app, site.publicUrl.startsWith('https:'), limits)
  handleUnknownAddresses(app, answerProblem)
  logAnswers(app)
  await addRoutes(app, parts)
  return app
}

function bareApp(
  { logLevel, trustedProxies, limits }: AppParts,
  answerProblem: (problem: ProblemDetails) => string,
): FastifyInstance {
  return Fastify({
    logger: { level: logLevel },
    logController: new LogController({ disableRequestLogging: true }), // its lines have the address
    trustProxy: (_address, hop) => hop < trustedProxies,
    requestTimeout: requestSeconds * 1_000,
    connectionTimeout: (limits.idleSeconds ?? defaultIdleSeconds) * 1_000,
    bodyLimit: 64 * 1024,
    forceCloseConnections: 'idle',
    clientErrorHandler: answerClientError,
    routerOptions: { maxParamLength: 200 },
    // An address that cannot even be decoded; the answer must not repeat it.
    frameworkErrors: (_error, request, reply) => {
      sendRefusal(request, reply.headers(bareHeaders), new Refusal('malformed-request'), answerProblem)
    },
  })
}

/** The pattern of the route, not the address: an address has the visitor's words. */
function logAnswers(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info({
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    })
  })
}

async function addRoutes(app: FastifyInstance, parts: AppParts): Promise<void> {
  const { database, shelf, platform, pages, assets, site, limits, onChange } = parts
  const { db, sql } = database
  const api: Api = { app, described: [] }
  const cache = new AnswerCache(db)
  serviceRoutes(api, { db, cache, site })
  healthRoutes(api, { db })
  eventRoutes(api, { db, cache, platform })
  diagnosisRoutes(api, { db, cache, files: shelf.files })
  await uploadRoutes(api, { shelf, site, uploadsPerDay: limits.uploadsPerDay, onChange })
  statusRoutes(api, { sql })
  tokenRoutes(api, { sql })
  auditRoutes(api, { sql })
  const pageParts = { db, cache, pages, site, openapi: () => openApiDocument(api.described, site.publicUrl) }
  pageRoutes(app, pageParts)
  eventsTableRoutes(app, pageParts)
  eventPageRoutes(app, { ...pageParts, platform })
  assetRoutes(app, assets)
}
