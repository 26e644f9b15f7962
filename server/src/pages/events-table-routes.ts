/**
 * The events table as a page, as JSON and as CSV, one page of rows or all of them.
 *
 * @module
 */
import type { FastifyInstance } from 'fastify'
import { csvText } from '@mooc-panorama/shared/bundle/csv.ts'
import type { PanoramaQuery, PanoramaRow } from '@mooc-panorama/shared/panorama/panorama.ts'
import { supportText } from '@mooc-panorama/shared/panorama/status.ts'
import { htmlAnswer, jsonAnswer, sendAnswer, type Answer } from '../http/answer-cache.ts'
import { panoramaQuery, wholePanoramaQuery } from '../panorama/panorama-query.ts'
import { nextLink, panoramaQueryText, readPanoramaQuery } from '../panorama/query-text.ts'
import type { PageParts } from './page-routes.ts'

export function eventsTableRoutes(app: FastifyInstance, { db, cache, pages, site }: PageParts): void {
  const table = (url: string, make: (query: PanoramaQuery) => Promise<Answer>) =>
    app.get(url, async (request, reply) => {
      const query = readPanoramaQuery(request.query)
      return sendAnswer(reply, await cache.answer(`${url}${panoramaQueryText(query)}`, () => make(query)))
    })

  table('/events', async (query) => htmlAnswer(pages.renderEvents(await panoramaQuery(db, query), site)))
  table('/events.json', async (query) => {
    const page = await panoramaQuery(db, query)
    return { ...jsonAnswer(page), ...nextLink('/events.json', page) }
  })
  table('/events.csv', async (query) => csvAnswer(await wholePanoramaQuery(db, query)))
}

const csvColumns = [
  'id',
  'platform',
  'event_type',
  'event_source',
  'family',
  'frequency',
  'courses',
  'institutions',
  'datasets',
  'shapes',
  'first_month',
  'last_month',
  'few_users',
  'documentation',
  'support',
  'support_text',
  'support_word',
  'shapes_passing',
  'discovered_at',
] as const satisfies readonly (keyof CsvRow)[]

/** `DONE for 3 of 4 shapes`, for who reads the table in a spreadsheet. */
type CsvRow = PanoramaRow & { support_text: string }

/** All pages of what the table shows. */
function csvAnswer(rows: readonly PanoramaRow[]): Answer {
  const lines = rows.map((row) => {
    const told: CsvRow = { ...row, support_text: supportText(row) }
    return csvColumns.map((column) => cell(told[column]))
  })
  return { contentType: 'text/csv; charset=utf-8', body: csvText(csvColumns, lines) }
}

function cell(value: string | number | boolean | undefined): string | number {
  return typeof value === 'number' ? value : String(value ?? '')
}
