/**
 * What the template of a path depends on of one of its segments.
 *
 * @module
 */
import { isListedName } from './event-names.ts'
import { blockTypeOf, isNewCourseKey, isOldCourseKey } from './module-id.ts'
import { instructorCalls, readHole, writtenUsage, type Hole } from './route-holes.ts'
import { routeRows } from './route-rows.ts'
import facts from './route-templates.json' with { type: 'json' }

/** Holes that take one segment by its spelling. */
const spelled: readonly Hole[] = ['hex32', 'hex24', 'int', 'lang']

const segments = routeRows.flatMap((template) => template.slice(1).split('/'))

/** Words that a template or a closed vocabulary has, and those that keys of modules and assets are made with. */
export const pathWords: ReadonlySet<string> = new Set([
  ...segments.filter((segment) => !segment.includes('{')),
  ...Object.values(facts.vocabularies).flat(),
  ...instructorCalls,
  'branch',
  'block',
  'c4x',
  'i4x:',
])

/** What a segment of a template begins with before a hole: `edxnotes{path}`. */
const beginnings = new Set(
  segments.map((segment) => /^([^{]+)\{/.exec(segment)?.[1]).filter((start) => start !== undefined),
)

/**
 * Segments of one class may take each other's place in any path: its template stays the same. A path begins with a slash,
 * or its first segment has a colon: it is the id of a module, or one of our few names with a colon.
 */
export function pathSegmentClass(segment: string): string {
  if (pathWords.has(segment) || isListedName(segment)) return `word ${segment}`
  const blockType = blockTypeOf(segment)
  return JSON.stringify([
    segment === '',
    [...beginnings].filter((start) => segment.startsWith(start)),
    isNewCourseKey(segment),
    isOldCourseKey(segment),
    segment.includes(':'),
    segment.startsWith('asset-v1:'),
    ['i4x:', 'block-v1:'].findIndex((start) => segment.startsWith(start)),
    blockType === undefined ? '' : writtenUsage(blockType),
    spelled.filter((hole) => readHole(hole, [segment], 0) !== undefined),
  ])
}
