/**
 * Hints at events that tell of one action twice: the browser says it and the server says it, or a request's path and a
 * name. Who adds such categories up counts the action more than once.
 *
 * @module
 */
import type { DiagnosedCategory } from '../diagnosis/diagnosis.ts'
import type { ActionTrace, Platform } from '../platforms/platform.ts'

export interface DuplicateHint {
  /** A sentence. */
  action: string
  /** Most frequent first, at least two. Paths of one request are one trace. */
  traces: DuplicateTrace[]
}

export interface DuplicateTrace {
  categories: { id: string; eventType: string; eventSource: string; occurrences: number }[]
  occurrences: number
}

/** In the platform's order of actions. */
export function duplicateHints(categories: readonly DiagnosedCategory[], platform: Platform): DuplicateHint[] {
  return platform.sameActions.flatMap(({ action, traces }) => {
    const seen = traces
      .map((alternatives) => traceOf(categories, alternatives))
      .filter(({ occurrences }) => occurrences > 0)
      .sort((a, b) => b.occurrences - a.occurrences)
    return seen.length < 2 ? [] : [{ action, traces: seen }]
  })
}

function traceOf(categories: readonly DiagnosedCategory[], alternatives: readonly ActionTrace[]): DuplicateTrace {
  const matching = categories.filter((category) => alternatives.some((trace) => leaves(trace, category)))
  return {
    categories: matching.map(({ id, eventType, eventSource, occurrences }) => ({
      id,
      eventType,
      eventSource,
      occurrences,
    })),
    occurrences: matching.reduce((sum, { occurrences }) => sum + occurrences, 0),
  }
}

/** Whether events of the category are ones by which the action can be seen. */
export function leaves(
  trace: ActionTrace,
  { eventType, eventSource }: Pick<DiagnosedCategory, 'eventType' | 'eventSource'>,
): boolean {
  if (eventSource !== trace.eventSource) return false
  return 'pathEnd' in trace
    ? eventType.startsWith('/') && eventType.endsWith(trace.pathEnd)
    : eventType === trace.eventType
}
