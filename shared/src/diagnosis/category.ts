/**
 * The event category: (platform, event_type, event_source).
 *
 * Two events of one category have the same meaning, so one category needs one page, one documentation and one
 * translation rule (thesis, section 4.1.2). The event_type of a category is never raw text of a log: it is a name that
 * the naming rules let pass, or a template such as `/courses/{course}/about`, or `{unlisted}`.
 *
 * @module
 */
import type { Brand } from '../base/brand.ts'
import { shortId, type ShortId } from '../base/digest.ts'

export interface EventCategory {
  platform: string
  eventType: string
  eventSource: string
}

/** Platform, source and type joined by U+241F; sorts and compares as text, fit for a `Map`. */
export type CategoryKey = Brand<string, 'CategoryKey'>

/** The id that the panorama, the bundle's file names and offline reports share. */
export type CategoryId = ShortId

const separator = '\u241f'

export function categoryKey({ platform, eventType, eventSource }: EventCategory): CategoryKey {
  return [platform, eventSource, eventType].join(separator) as CategoryKey
}

export function categoryId(category: EventCategory): CategoryId {
  return shortId(categoryKey(category))
}

/** The row that takes in every name that the naming rules do not let pass. */
export const unlisted = '{unlisted}'
