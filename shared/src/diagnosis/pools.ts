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

/** Of a category that is not known. */
export function poolOf(category: PartialCategory): string {
  return category.naming === 'unlisted' ? unlistedPoolOf(category) : namePoolOf(category)
}

/** The shapes of a candidate are in no pool of their own: they count towards the bound of its source's names. */
export function unlistedPoolOf({ platform, eventSource }: EventCategory): string {
  return `shapes of unlisted ${platform} ${eventSource}`
}

/** The event source of a pool of the platform; `undefined` where there is no such pool. */
export function sourceOfPool(pool: string, platform: string): string | undefined {
  const start = ['names of', 'shapes of unlisted']
    .map((kind) => `${kind} ${platform} `)
    .find((text) => pool.startsWith(text))
  return start === undefined ? undefined : pool.slice(start.length)
}

/** Whether the name is one that the vocabulary or the list of templates has; how many there are is bounded by them. */
export function isKnown({ naming }: Pick<PartialCategory, 'naming'>): boolean {
  return naming === 'listed' || naming === 'template'
}
