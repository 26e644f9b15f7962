/**
 * Addresses of the events table: every state of it is one.
 *
 * @module
 */
import type { PanoramaQuery, SortKey } from '@mooc-panorama/shared/panorama/panorama.ts'

export type QueryChange = { [Key in keyof PanoramaQuery]?: PanoramaQuery[Key] | undefined }

const defaults: QueryChange = { sort: '-frequency', page: 1, per: 50 }
const keys = ['q', 'source', 'family', 'documentation', 'support', 'sort', 'per', 'page'] as const

/** `/events?…` for the query with some parts changed; `undefined` takes a part away. What is default is left out. */
export function eventsAddress(query: QueryChange, change: QueryChange = {}, ending = ''): string {
  const text = queryString({ ...query, ...change })
  return `/events${ending}${text === '' ? '' : `?${text}`}`
}

/** The parts of the query that are not default, for the hidden fields of a form. */
export function queryParts(query: QueryChange): [key: string, value: string][] {
  return keys.flatMap((key) => {
    const value = query[key]
    return value === undefined || value === '' || value === defaults[key] ? [] : [[key, String(value)]]
  })
}

/** The sort that a click on a column's header asks for: numbers fall first, words rise first. */
export function nextSort(current: PanoramaQuery['sort'], key: SortKey): PanoramaQuery['sort'] {
  const first: PanoramaQuery['sort'] = key === 'event_type' ? key : `-${key}`
  const second: PanoramaQuery['sort'] = key === 'event_type' ? `-${key}` : key
  return current === first ? second : first
}

function queryString(query: QueryChange): string {
  return new URLSearchParams(queryParts(query)).toString()
}
