/**
 * The names that a bundle shows since the owner of the log has approved them.
 *
 * @module
 */
import type { EventName } from '../diagnosis/withheld.ts'
import type { Manifest } from './manifest.ts'

export function approvalsOf({ anonymisation: { approvals = [] } }: Pick<Manifest, 'anonymisation'>): EventName[] {
  return approvals.map(({ event_type, event_source }) => ({ eventType: event_type, eventSource: event_source }))
}
