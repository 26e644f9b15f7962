/**
 * A shelf with one diagnosis on it: enough categories for several pages of the list, some of them with hostile names.
 *
 * @module
 */
import { categoryId } from '@mooc-panorama/shared/diagnosis/category.ts'
import { anInstitutionToken, aShelf, type TestShelf } from './shelf.ts'
import { shelve } from './shelving.ts'

export interface ShownShelf extends TestShelf {
  /** Id of the one diagnosis. */
  diagnosis: string
  /** Asks for a path of it, and follows no redirect. */
  get(path: string, headers?: Record<string, string>): Promise<Response>
}

/** An event type that is markup. */
export const evil = '<script>alert(1)</script>'

/** A category of the diagnosis. */
export const play = {
  id: categoryId({ platform: 'edx', eventType: 'play_video', eventSource: 'browser' }),
  event_type: 'play_video',
  event_source: 'browser',
}

export async function aShownShelf(): Promise<ShownShelf> {
  const shelf = await aShelf()
  await anInstitutionToken(shelf.database.sql, 'northlake')
  const many = Array.from({ length: 120 }, (_, i) => ({ eventType: `unheard_of_${i}`, shapes: [i + 1] }))
  const answer = await shelve(shelf.database.sql, 1, {
    categories: [
      { eventType: 'play_video', shapes: [500, 20] },
      { eventType: 'play_video', eventSource: 'mobile', shapes: [50] },
      { eventType: evil, shapes: [7] },
      { eventType: '=1+1', shapes: [3] },
      { eventType: '100%_x\\y', shapes: [2] },
      ...many,
    ],
  })
  return Object.assign(shelf, {
    diagnosis: answer === 'held-by-another' ? '' : answer.diagnosis,
    get: (path: string, headers: Record<string, string> = {}) =>
      fetch(`${shelf.url}${path}`, { headers, redirect: 'manual' as const }),
  })
}
