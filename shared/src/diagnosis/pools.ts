/**
 * Names of the bounded pools of a partial state (merge-bounds.ts).
 *
 * @module
 */
import type { EventCategory } from './category.ts'
import type { PartialCategory } from './partial.ts'

export function namePoolOf({ platform, eventSource }: EventCategory): string {
  return `names of ${platform} ${eventSource}`
}

export function poolOf(category: PartialCategory): string {
  return shapePoolOf(category) ?? namePoolOf(category)
}

export const knownPool = 'shapes'

/** The shapes of a candidate are in no pool of their own: they count towards the bound of its source's names. */
export function shapePoolOf({ platform, eventSource, naming }: PartialCategory): string | undefined {
  if (naming === 'candidate') return undefined
  return naming === 'unlisted' ? `shapes of unlisted ${platform} ${eventSource}` : knownPool
}
