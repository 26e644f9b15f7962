/**
 * Which tools process an edX event, as found in their code.
 *
 * One tool looks at `event_type`, another at `name`; one event often has both. So a claim counts under the event type
 * and under every alias alike.
 *
 * @module
 */
import { unlisted, type EventCategory } from '../../diagnosis/category.ts'
import type { ToolSupport } from '../../panorama/event-page.ts'
import supportMatrix from './support-matrix.json' with { type: 'json' }

/** At most one claim a tool, by name of the tool: the most specific one, of several the best. */
export function supportOf({ eventType, eventSource }: EventCategory, aliases: readonly string[]): ToolSupport[] {
  const best = new Map<string, { claim: Claim; score: number }>()
  const consider = (claims: readonly Claim[], specificity: number) => {
    for (const claim of claims) {
      const score = specificity * 10 + levels.indexOf(claim.support.supported)
      if (!allows(claim, eventSource) || score <= (best.get(claim.support.tool)?.score ?? -1)) continue
      best.set(claim.support.tool, { claim, score })
    }
  }
  for (const name of new Set([eventType, ...aliases])) {
    consider(claimsByName.get(name) ?? [], 3)
    if (name === unlisted) continue
    consider(
      patternClaims.filter(({ pattern }) => matchesPattern(pattern, name, eventSource)),
      2,
    )
    if (name.startsWith('/')) consider(claimsByName.get('/... (any path)') ?? [], 1)
  }
  consider(claimsByName.get(anyOther) ?? [], 0)
  return [...best.values()].map(({ claim }) => claim.support).sort((a, b) => (a.tool < b.tool ? -1 : 1))
}

interface Claim {
  /** An event type, or a pattern of them. */
  pattern: string
  /** Sources that the tool asks for; empty where it asks for none. */
  sources: readonly string[]
  support: ToolSupport
}

const levels: readonly ToolSupport['supported'][] = ['no', 'partly', 'yes']
const anyOther = '<any other type>'

const claims: readonly Claim[] = supportMatrix.map(claimOf)
const claimsByName: ReadonlyMap<string, Claim[]> = Map.groupBy(claims, ({ pattern }) => pattern)
const patternClaims = claims.filter(({ pattern }) => /\*|\(path\)|implicit|<verb>/.test(pattern))

/** Rows as `scripts/import-facts.ts` writes them. */
function claimOf([pattern = '', sources = '', tool = '', level, where = '', note = '']: readonly string[]): Claim {
  const supported = levels.find((known) => known === level) ?? 'no'
  return { pattern, sources: sources === '' ? [] : sources.split('|'), support: { tool, supported, where, note } }
}

function allows({ sources }: Claim, eventSource: string): boolean {
  return sources.length === 0 || sources.includes(eventSource)
}

/** The few patterns of the matrix, each as its tool means it, on our templates. */
function matchesPattern(pattern: string, name: string, eventSource: string): boolean {
  switch (pattern) {
    case '/.../discussion/... (path)':
      return name.startsWith('/') && name.includes('/discussion/')
    case '/...problem+block... (path)':
      return name.startsWith('/') && name.includes('{usage:problem}')
    case '.../i4x://.../<verb> (module path)':
      return name.includes('{usage:')
    case '/courses/(course_id)/courseware/... (path)':
      return name.startsWith('/courses/{course}/courseware/')
    case '<path> (server implicit: event_type == context.path)':
      return eventSource === 'server' && name.startsWith('/')
    default: {
      const [start = '', end = ''] = pattern.replace(/ \(other\)$/, '').split('*')
      return pattern.includes('*') && name.startsWith(start) && name.endsWith(end)
    }
  }
}
