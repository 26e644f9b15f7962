/**
 * The pages for people. Each has an address, and what the events table shows can be taken away as CSV and JSON.
 *
 * @module
 */
import type { FastifyInstance, FastifyRequest, RouteShorthandOptions } from 'fastify'
import { refusals, type RefusalCode } from '@mooc-panorama/shared/panorama/problem-details.ts'
import type { Db } from '../db/database.ts'
import { htmlAnswer, sendAnswer, type Answer, type AnswerCache } from '../http/answer-cache.ts'
import { translatePolicy } from '../http/hardening.ts'
import { diagnosisIdOf } from '../http/ids.ts'
import { Refusal } from '../http/refusal.ts'
import { denominatorsQuery } from '../panorama/denominators-query.ts'
import { diagnosesQuery } from '../panorama/diagnoses-query.ts'
import { homeQuery } from '../panorama/home-query.ts'
import { receiptOf } from '../panorama/receipt-of.ts'
import type { Pages, Site } from './pages.ts'

export interface PageParts {
  db: Db
  cache: AnswerCache
  pages: Pages
  site: Site
  /** The OpenAPI document. */
  openapi: () => unknown
}

const maxListed = 1_000

export function pageRoutes(app: FastifyInstance, parts: PageParts): void {
  const { db, cache, pages, site, openapi } = parts
  /** A page at a fixed address, its footer with the figures of the moment. */
  const page = (
    url: string,
    make: (site: Site, request: FastifyRequest) => Promise<string> | string,
    options: RouteShorthandOptions = {},
  ) =>
    app.get(url, options, async (request, reply) => {
      const answer = async (): Promise<Answer> =>
        htmlAnswer(await make({ ...site, denominators: await denominatorsQuery(db) }, request))
      return sendAnswer(reply, await cache.answer(request.url.split('?', 1)[0] ?? url, answer))
    })

  page('/', async () => pages.renderHome(await homeQuery(db), site))
  page('/diagnoses', async () => {
    const [list, denominators] = await Promise.all([diagnosesQuery(db, maxListed), denominatorsQuery(db)])
    return pages.renderDiagnoses(list, denominators, site)
  })
  page('/diagnoses/:id', async (full, request) =>
    pages.renderReceipt(await receiptOf(db, diagnosisIdOf(request)), full),
  )
  page('/method', (full) => pages.renderMethod(full))
  page('/privacy', (full) => pages.renderPrivacy(full))
  page('/translate', (full) => pages.renderTranslate(full), { helmet: translatePolicy(site) })
  page('/api', (full) => pages.renderApi(openapi(), full))
  page('/problems/:code', (full, request) => {
    const { code = '' } = request.params as { code?: string } // the route has `:code`
    if (!isRefusalCode(code)) throw new Refusal('not-found')
    return pages.renderProblemKind(code, full)
  })
}

function isRefusalCode(code: string): code is RefusalCode {
  return Object.hasOwn(refusals, code)
}
