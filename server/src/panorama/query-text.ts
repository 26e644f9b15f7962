/**
 * Queries of the events table: read from an address, and written as one. Defaults are left out and keys have a fixed
 * order, so equal queries have one text.
 *
 * @module
 */
import { panoramaQuerySchema, type PanoramaPage, type PanoramaQuery } from '@mooc-panorama/shared/panorama/panorama.ts'
import { readInput } from '../http/read-input.ts'

const defaults = panoramaQuerySchema.parse({})

/**
 * A form sends every field, so an empty one asks for nothing.
 *
 * @throws {Refusal} `bad-query`
 */
export function readPanoramaQuery(input: unknown): PanoramaQuery {
  const given = Object.entries(input as Record<string, unknown>).filter(([, value]) => value !== '') // Fastify's own object
  return readInput(panoramaQuerySchema, Object.fromEntries(given), 'bad-query')
}

/** The header `Link` of a page that is not the last. */
export function nextLink(path: string, { query, total }: PanoramaPage): { link?: string } {
  if (query.page * query.per >= total) return {}
  return { link: `<${path}${panoramaQueryText({ ...query, page: query.page + 1 })}>; rel="next"` }
}

/** `?q=video&page=2`, or nothing. */
export function panoramaQueryText(query: PanoramaQuery): string {
  const parameters = new URLSearchParams()
  for (const key of Object.keys(panoramaQuerySchema.shape) as (keyof PanoramaQuery)[]) {
    const value = query[key]
    if (value !== undefined && value !== defaults[key]) parameters.set(key, String(value))
  }
  const text = parameters.toString()
  return text === '' ? '' : `?${text}`
}
